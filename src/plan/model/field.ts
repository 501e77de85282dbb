/**
 * How a field of the plan is declared.
 *
 * A field is a zod schema with what people and rules need to know about it
 * registered beside it. Every field may be absent, empty (`null`) or a
 * placeholder, because plans are silent and unfinished.
 */

import { z } from 'zod'
import { dayPattern } from '../day.js'
import type { Kind } from '../kinds.js'
import { currencyPattern, pers } from '../money.js'
import { placeholderPattern, type Placeholder } from '../placeholder.js'

/** What is written about a field beside its shape. */
export interface FieldNote {
  /** A noun phrase, as a table's first column would have it. */
  readonly label: string
  /** What to ask the plan's author; never asks about a person's story, papers or status. */
  readonly question: string
  /** The safeguard it serves; absent for fields that only describe the activity. */
  readonly safeguard?: string
  /** A field on what the host demands of people or whom it shuts out; `when` may not read it. */
  readonly about?: 'exclusion'
}

/** What the registry holds for each field. */
export interface FieldMeta extends FieldNote {
  readonly kind: Kind
  /** The words it may hold; for ordered words, lowest first. */
  readonly words?: readonly string[]
}

/** Every declared field, by its schema. */
export const fieldRegistry = z.registry<FieldMeta>()

/** A blank value is silence. */
const placeholder = z
  .string()
  .regex(new RegExp(`${placeholderPattern}|^\\s*$`)) as unknown as z.ZodType<Placeholder>
const yesOrNo = z.union([
  z.boolean(),
  z.string().regex(/^(?:[Yy]es|YES|[Nn]o|NO|[Tt]rue|TRUE|[Ff]alse|FALSE)$/) as unknown as z.ZodType<
    'yes' | 'no'
  >,
])
const detail = z.string().nullish()
const none = z.literal('none')

const commitmentShape = z.union([
  yesOrNo,
  placeholder,
  z.strictObject({
    is: z.union([yesOrNo, placeholder, z.null()]),
    how: detail,
    who: detail,
    when: detail,
  }),
])

const moneyShape = z.union([
  placeholder,
  z.strictObject({
    amount: z.union([z.number().nonnegative(), placeholder, z.null()]),
    currency: z.union([z.string().regex(new RegExp(currencyPattern)), placeholder]).nullish(),
    per: z.union([z.enum(pers), placeholder]).nullish(),
  }),
])

const durationShape = z.union([
  z
    .string()
    .regex(
      /^\d+(?:\.\d+)? (?:hour|day|week|month|year)s?$/,
    ) as unknown as z.ZodType<`${number} ${'hour' | 'day' | 'week' | 'month' | 'year'}${'' | 's'}`>,
  placeholder,
])

const dateShape = z.union([z.string().regex(new RegExp(dayPattern)), placeholder])

function declare<T extends z.ZodType>(shape: T, meta: FieldMeta): z.ZodOptional<z.ZodNullable<T>> {
  const field = shape.nullish()
  fieldRegistry.add(field, meta)
  return field
}

/** A promise: `true`, `false`, or `{ is, how, who, when }`; `who` is a role, never a name. */
export const commitment = (note: FieldNote) => declare(commitmentShape, { ...note, kind: 'commitment' })

/** One of a few words. */
export const word = <const W extends readonly [string, ...string[]]>(words: W, note: FieldNote) =>
  declare(z.union([z.enum(words), placeholder]), { ...note, kind: 'word', words })

/** One of a few words that stand in an order, lowest first. */
export const orderedWord = <const W extends readonly [string, ...string[]]>(words: W, note: FieldNote) =>
  declare(z.union([z.enum(words), placeholder]), { ...note, kind: 'orderedWord', words })

/** Some of a few words, or `none`. */
export const words = <const W extends readonly [string, ...string[]]>(words: W, note: FieldNote) =>
  declare(z.union([none, placeholder, z.array(z.union([z.enum(words), placeholder, z.null()]))]), {
    ...note,
    kind: 'words',
    words,
  })

/** Free text; rules see only whether it is there. */
export const text = (note: FieldNote) => declare(z.string(), { ...note, kind: 'text' })

/** A list of free texts, or `none`. */
export const texts = (note: FieldNote) =>
  declare(z.union([none, placeholder, z.array(z.union([z.string(), z.null()]))]), { ...note, kind: 'texts' })

/** A number of people or things. */
export const number = (note: FieldNote) =>
  declare(z.union([z.number().nonnegative(), placeholder]), { ...note, kind: 'number' })

/** An amount with its currency (three capital letters) and what it is paid for. */
export const money = (note: FieldNote) => declare(moneyShape, { ...note, kind: 'money' })

/** A length of time, such as `6 months`. */
export const duration = (note: FieldNote) => declare(durationShape, { ...note, kind: 'duration' })

/** A day, as `2026-11-25`. */
export const date = (note: FieldNote) => declare(dateShape, { ...note, kind: 'date' })

/** A list of things with fields of their own, or `none`. */
export const items = <S extends z.ZodRawShape>(shape: S, note: FieldNote) =>
  declare(z.union([none, placeholder, z.array(z.union([section(shape), placeholder, z.null()]))]), {
    ...note,
    kind: 'items',
  })

/** Fields under one name. Unknown fields are refused, except an organisation's own, which begin `x-`. */
export function section<S extends z.ZodRawShape>(shape: S) {
  return z.looseObject(shape).check((context) => {
    for (const key of Object.keys(context.value)) {
      if (key in shape || key.startsWith('x-')) continue
      context.issues.push({ code: 'unrecognized_keys', keys: [key], input: context.value })
    }
  })
}

/** A section that may be absent, or left open as a whole. */
export const optional = <T extends z.ZodType>(shape: T) => z.union([shape, placeholder]).nullish()

/** A list of activities or groups, any of which may be left open. */
export const several = <T extends z.ZodType>(shape: T) =>
  z.union([placeholder, z.array(z.union([shape, placeholder, z.null()]))]).nullish()
