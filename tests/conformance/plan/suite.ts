/** Case files on reading plans, checked and read. */

import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { readObject } from '../../../src/document/read-object.js'
import { readPlan, type ReadPlan } from '../../../src/plan/read-plan.js'
import type { Held } from '../../../src/plan/value.js'

const ids = z.array(z.string()).default([])
const given = { name: z.string(), plan: z.unknown().optional(), parts: z.array(z.unknown()).optional() }
const readings = z.record(z.string(), z.array(z.unknown()))

const valueCase = z.strictObject({
  name: z.string(),
  field: z.string(),
  value: z.unknown(),
  reads: z.unknown(),
  problems: ids,
  notices: ids,
})
const placeholders = z.strictObject({
  says: z.string(),
  dresses: z.array(z.string()),
  fields: z.array(z.string()),
  settled: z.array(z.string()),
})
const readingCase = z.strictObject({
  ...given,
  problems: z.array(z.string()),
  notices: z.array(z.string()).optional(),
  /** Problems stand in no order, because there is no file they could stand in. */
  anyOrder: z.boolean().optional(),
  /** What a suggestion suggests, and the levels at which a field is written. */
  near: z.string().optional(),
  levels: z.string().optional(),
  /** Nothing of a plan was found. */
  none: z.boolean().default(false),
  reads: z.record(z.string(), z.unknown()).default({}),
  subjects: z.array(z.string()).optional(),
})
const inheritanceCase = z.strictObject({
  ...given,
  field: z.string(),
  reads: readings,
  beside: readings.default({}),
})

const casesOf = <T extends z.ZodType>(each: T) => z.strictObject({ says: z.string(), cases: z.array(each) })

/** All case files, by name. */
export const cases = {
  values: casesOf(valueCase).parse(yamlOf('values')).cases,
  placeholders: placeholders.parse(yamlOf('placeholders')),
  reading: casesOf(readingCase).parse(yamlOf('reading')).cases,
  inheritance: casesOf(inheritanceCase).parse(yamlOf('inheritance')).cases,
}

/** Reads a plan, or several places of one. */
export function read({
  plan,
  parts = [plan],
}: {
  plan?: unknown
  parts?: readonly unknown[] | undefined
}): ReadPlan {
  return readPlan(parts.map((part) => readObject(part).tree))
}

/** A plan of one activity and one group in which only one field is written. */
export function planWith(path: string, value: unknown): unknown {
  const [first = '', ...rest] = path.split('.')
  if (first !== 'activity' && first !== 'group') return nested([first, ...rest], value)
  const level = nested(rest, value)
  return { activities: [first === 'activity' ? level : { groups: [level] }] }
}

/** What is held, as case files write it. */
export function written(held: Held): unknown {
  if (held.state !== 'stated') return held.state
  const { value } = held
  switch (value.kind) {
    case 'commitment':
      return { is: value.is, ...(value.details.length > 0 && { says: value.details }) }
    case 'word':
      return { word: value.word }
    case 'list':
      return { list: value.members, ...(!value.complete && { open: true }) }
    case 'items':
      return {
        items: value.items.map((item) =>
          Object.fromEntries([...item].map(([key, inner]) => [key, written(inner)])),
        ),
        ...(!value.complete && { open: true }),
      }
    case 'text':
      return { text: true }
    case 'number':
      return { number: value.number }
    case 'money':
      return { money: [value.amount, value.currency, value.per] }
    case 'duration': {
      const { count, unit } = value.duration
      return { duration: `${count} ${unit}${count === 1 ? '' : 's'}` }
    }
    case 'date':
      return { date: value.date }
  }
}

function nested(path: readonly string[], value: unknown): unknown {
  return path.reduceRight<unknown>((inner, name) => ({ [name]: inner }), value)
}

function yamlOf(name: string): unknown {
  return parse(readFileSync(new URL(`${name}.yaml`, import.meta.url), 'utf8'))
}
