/**
 * The JSON Schema of conditions.
 *
 * Every field stands there by name with the tests that its kind knows, so that
 * an editor completes both. Loading guidance does not use it: the compiler of
 * conditions checks the same and more, and knows what was meant.
 */

import type { Kind } from '../../src/plan/kinds.js'
import type { IndexedField } from '../field-index.js'
import type { JsonSchema } from './json-schema.js'

type Definitions = Record<string, JsonSchema>

/** `$defs` for conditions over these fields; the outermost is `condition`. */
export function conditionDefinitions(fields: readonly IndexedField[]): Definitions {
  const definitions: Definitions = {
    condition: {
      ...conditionOver(fields, 'condition', { fact: factTest }),
      patternProperties: { '^x-': testOfOwnField },
    },
    argument: elsewhere(fields),
  }
  for (const kind of plainKinds) definitions[kind] = testOf(kind)
  for (const list of fields.filter(({ items }) => items)) {
    definitions[nameOfItem(list)] = conditionOver(list.items ?? [], nameOfItem(list))
  }
  return definitions
}

/** Kinds whose test is the same for every field. */
const plainKinds = ['commitment', 'text', 'texts', 'number', 'money', 'duration', 'date'] as const

/** What its kind knows is not known here; loading guidance checks it. */
const testOfOwnField = { description: 'A field of one’s own, declared under `fields`.' }

const factTest = { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$', description: 'A shared condition, by its id.' }

function conditionOver(fields: readonly IndexedField[], name: string, more: Definitions = {}): JsonSchema {
  const several = { type: 'array', minItems: 1, items: definition(name) }
  return {
    type: 'object',
    minProperties: 1,
    properties: {
      all: { ...several, description: 'All of these hold.' },
      any: { ...several, description: 'At least one of these holds.' },
      not: { ...definition(name), description: 'This does not hold.' },
      ...more,
      ...Object.fromEntries(fields.map((field) => [field.path, testOfField(field)])),
    },
    additionalProperties: false,
  }
}

function testOfField(field: IndexedField): JsonSchema {
  const about = { title: field.label, description: field.question }
  const isPlain = (plainKinds as readonly Kind[]).includes(field.kind)
  return isPlain ? { ...about, ...definition(field.kind) } : { ...about, ...testOf(field.kind, field) }
}

/** What may be asked of a field of this kind. */
function testOf(kind: Kind, field?: IndexedField): JsonSchema {
  switch (kind) {
    case 'commitment':
      return either(
        { type: 'boolean' },
        tests({ is: argument({ type: 'boolean' }), stated, substantiated }),
      )
    case 'word':
      return either(wordOf(field), tests({ ...wordTests(field), stated }))
    case 'orderedWord':
      return either(wordOf(field), tests({ ...wordTests(field), ...limits(wordOf(field)), stated }))
    case 'words':
      return tests({
        includes: argument(wordOf(field)),
        includesAny: argument(listOf(wordOf(field))),
        includesAll: argument(listOf(wordOf(field))),
        stated,
      })
    case 'text':
    case 'texts':
      return tests({ stated })
    case 'number':
      return either(number, tests({ is: argument(number), ...limits(number), stated }))
    case 'money':
      return tests({ ...limits(money), stated })
    case 'duration':
      return either(duration, tests({ is: argument(duration), ...limits(duration), stated }))
    case 'date':
      return either(date, tests({ is: argument(date), before: day, after: day, stated }))
    case 'items':
      return tests({ some: quantified(field), every: quantified(field), no: quantified(field), stated })
  }
}

const number = { type: 'number', minimum: 0 }
const duration = { type: 'string', pattern: '^\\d+(?:\\.\\d+)? (?:hour|day|week|month|year)s?$' }
const date = { type: 'string', pattern: '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])$' }
const money = {
  type: 'object',
  properties: {
    amount: number,
    currency: { type: 'string', pattern: '^[A-Z]{3}$' },
    per: { enum: ['hour', 'half-day', 'day', 'session', 'month', 'year', 'activity'] },
  },
  required: ['amount', 'currency'],
  additionalProperties: false,
}
const today = { type: 'object', properties: { today: { const: true } }, required: ['today'], additionalProperties: false }
const day = argument(date, today)

const stated = { const: true, description: 'Something is said about it. Never false; not in `when`, `not` or `no`.' }
const substantiated = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: { enum: ['how', 'who', 'when'] },
  description: 'Yes is not enough: these are said too. Stands beside `is: true`.',
}

function limits(shape: JsonSchema): Definitions {
  return { atLeast: argument(shape), atMost: argument(shape) }
}

function wordTests(field: IndexedField | undefined): Definitions {
  const words = listOf(wordOf(field))
  return { is: argument(wordOf(field)), oneOf: argument(words), noneOf: argument(words) }
}

function quantified(list: IndexedField | undefined): JsonSchema {
  const item = list ? definition(nameOfItem(list)) : {}
  return { type: 'object', properties: { where: item, holds: item }, required: ['holds'], additionalProperties: false }
}

const nameOfItem = (list: IndexedField): string => `in.${list.path}`

const wordOf = (field: IndexedField | undefined): JsonSchema => ({ enum: field?.words ?? [] })

const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', minItems: 1, uniqueItems: true, items })

const tests = (properties: Definitions): JsonSchema => ({
  type: 'object',
  minProperties: 1,
  properties,
  additionalProperties: false,
})

/** A value, or where it is to be found. */
function argument(...shapes: readonly JsonSchema[]): JsonSchema {
  return either(...shapes, definition('argument'))
}

function elsewhere(fields: readonly IndexedField[]): JsonSchema {
  const only = (name: string, shape: JsonSchema): JsonSchema => ({
    type: 'object',
    properties: { [name]: shape },
    required: [name],
    additionalProperties: false,
  })
  return either(
    only('field', {
      anyOf: [{ enum: fields.map(({ path }) => path) }, { type: 'string', pattern: '^x-' }],
      description: 'What another field of the plan says.',
    }),
    only('param', { type: 'string', description: 'A parameter of the rule.' }),
  )
}

function either(...anyOf: readonly JsonSchema[]): JsonSchema {
  return { anyOf }
}

function definition(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` }
}
