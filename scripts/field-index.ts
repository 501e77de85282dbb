/**
 * The field index: what the engine knows of each field, taken from the zod model.
 *
 * The engine reads this instead of zod, so that neither the command nor a
 * browser has to load zod to check a plan.
 */

import { z } from 'zod'
import { fieldRegistry, type FieldMeta } from '../src/plan/model/field.js'
import { scopes, type Scope } from '../src/plan/scope.js'
import { choicesIn } from './zod-shape.js'

/** One field. */
export interface IndexedField extends FieldMeta {
  /** As conditions name it: `consent.withdrawal.anyTime`, `activity.kind`, `group.ages`; of an item, relative to the item. */
  readonly path: string
  /** The narrowest level where it may be written. */
  readonly scope: Scope
  /** Every level where it may be written, widest first. */
  readonly levels: readonly Scope[]
  /** The fields of each item of a list. */
  readonly items?: readonly IndexedField[]
}

/** Lists that are levels of a plan, with the level that their members are. */
const levelLists: Readonly<Record<string, Scope>> = { activities: 'activity', groups: 'group' }

/** Neither a field nor a level: the author's own name for a plan, an activity or a group. */
const ownName = 'key'

/** Every field of a plan, in the order of the model. */
export function fieldIndexOf(plan: z.ZodType): readonly IndexedField[] {
  const found = new Map<string, IndexedField>()
  for (const field of fieldsIn(plan, { level: 'plan', prefix: '' })) {
    const before = found.get(field.path)
    found.set(field.path, before ? merged(before, field) : field)
  }
  return [...found.values()]
}

interface Where {
  readonly level: Scope
  /** The path of the section, ending in a dot; empty at a level's own fields. */
  readonly prefix: string
}

function* fieldsIn(section: z.ZodType, where: Where): Generator<IndexedField> {
  for (const [name, schema] of Object.entries(shapeOf(section, where))) {
    const meta = fieldRegistry.get(schema)
    const level = where.prefix === '' ? levelLists[name] : undefined
    if (meta) yield fieldOf(schema, meta, pathOf(name, where), where.level)
    else if (level) yield* fieldsIn(memberOf(schema), { level, prefix: '' })
    else if (name !== ownName) yield* fieldsIn(schema, { ...where, prefix: `${where.prefix}${name}.` })
  }
}

/** A level's own fields carry its name, except the plan's. */
function pathOf(name: string, { level, prefix }: Where): string {
  const own = prefix === '' && level !== 'plan'
  return own ? `${level}.${name}` : `${prefix}${name}`
}

function fieldOf(schema: z.ZodType, meta: FieldMeta, path: string, level: Scope): IndexedField {
  const { kind, words, label, question, safeguard, about } = meta
  return {
    path,
    kind,
    scope: level,
    levels: [level],
    ...(words && { words }),
    label,
    question,
    ...(safeguard && { safeguard }),
    ...(about && { about }),
    ...(kind === 'items' && { items: itemFields(schema, path, level) }),
  }
}

function itemFields(list: z.ZodType, path: string, level: Scope): readonly IndexedField[] {
  return Object.entries(shapeOf(memberOf(list), { level, prefix: `${path}.` })).map(([name, schema]) => {
    const meta = fieldRegistry.get(schema)
    if (!meta) throw new TypeError(`${path}.${name} is not declared as a field.`)
    return fieldOf(schema, meta, name, level)
  })
}

function merged(one: IndexedField, other: IndexedField): IndexedField {
  const levels = scopes.filter((scope) => one.levels.includes(scope) || other.levels.includes(scope))
  return { ...one, scope: levels.at(-1) ?? one.scope, levels }
}

function shapeOf(schema: z.ZodType, { level, prefix }: Where): Readonly<Record<string, z.ZodType>> {
  const section = sectionIn(schema)
  if (section) return section.shape as Readonly<Record<string, z.ZodType>>
  throw new TypeError(`${prefix.slice(0, -1) || level} is neither a field nor a section.`)
}

/** The section that a list has as members. */
function memberOf(schema: z.ZodType): z.ZodType {
  const list = choicesIn(schema).find((choice): choice is z.ZodArray => choice instanceof z.ZodArray)
  const member = list && sectionIn(list.element as z.ZodType)
  if (member) return member
  throw new TypeError('A list of sections was expected.')
}

function sectionIn(schema: z.ZodType): z.ZodObject | undefined {
  return choicesIn(schema).find((choice): choice is z.ZodObject => choice instanceof z.ZodObject)
}
