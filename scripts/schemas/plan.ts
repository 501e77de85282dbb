/**
 * The JSON Schema of a plan, from the zod model.
 *
 * Shapes that recur (a commitment, a section, a group) stand once under
 * `$defs`, by name, so that people can read the schema and editors stay quick.
 */

import { z } from 'zod'
import type { Kind } from '../../src/plan/kinds.js'
import { fieldRegistry } from '../../src/plan/model/field.js'
import { placeholderPattern } from '../../src/plan/placeholder.js'
import { plain } from '../zod-shape.js'
import { dialect, type JsonSchema } from './json-schema.js'

/** Kinds whose shape is the same for every field. */
const sharedKinds: readonly Kind[] = ['commitment', 'money', 'duration', 'date', 'texts', 'number']

const levels = ['activity', 'group']

export function planJsonSchema(plan: z.ZodType): JsonSchema {
  const schema = z.toJSONSchema(plan, {
    target: 'draft-2020-12',
    io: 'input',
    metadata: namesOfParts(plan),
    override: ({ zodSchema, jsonSchema }) => describe(zodSchema, jsonSchema as JsonSchema),
  })
  return {
    $schema: dialect,
    title: 'Engagement plan',
    description: 'How an organisation means to involve survivors of trafficking. Every part may be left out.',
    ...(withoutNesting(schema) as JsonSchema),
  }
}

type Names = z.core.$ZodRegistry<{ id: string }>

/** The name that each recurring shape has under `$defs`. */
function namesOfParts(plan: z.ZodType): Names {
  const names: Names = z.registry<{ id: string }>()
  const taken = new Set<string>()

  const name = (schema: z.ZodType, id: string): void => {
    if (names.has(schema)) return
    const free = taken.has(id) ? `${id}.of-plan` : id
    taken.add(free)
    names.add(schema, { id: free })
  }

  const visit = (schema: z.ZodType, path: readonly string[]): void => {
    const inner = plain(schema)
    const meta = fieldRegistry.get(schema)
    if (meta && sharedKinds.includes(meta.kind)) name(inner, meta.kind)
    if (isPlaceholderSchema(inner)) name(inner, 'placeholder')
    if (inner instanceof z.ZodUnion) for (const option of inner.options) visit(option as z.ZodType, meta ? [] : path)
    if (inner instanceof z.ZodArray) visit(inner.element as z.ZodType, [singular(path.at(-1) ?? '')])
    if (!(inner instanceof z.ZodObject)) return
    const id = path.join('.')
    if (id) name(inner, id)
    for (const [key, part] of Object.entries(inner.shape)) {
      visit(part as z.ZodType, levels.includes(id) ? [key] : [...path, key])
    }
  }

  visit(plan, [])
  return names
}

function isPlaceholderSchema(schema: z.ZodType): boolean {
  if (!(schema instanceof z.ZodString)) return false
  const { source } = new RegExp(placeholderPattern)
  return (schema.def.checks ?? []).some(({ _zod: { def } }) => 'pattern' in def && (def.pattern as RegExp).source.startsWith(source))
}

function singular(list: string): string {
  return { activities: 'activity', groups: 'group' }[list] ?? ''
}

/** Adds what zod knows only as code: labels, questions, and that fields which begin `x-` pass. */
function describe(schema: z.core.$ZodType, json: JsonSchema): void {
  const meta = fieldRegistry.get(schema)
  if (meta) Object.assign(json, { title: meta.label, description: meta.question })
  const isSection = schema instanceof z.ZodObject && schema.def.catchall instanceof z.ZodUnknown
  if (isSection) Object.assign(json, { additionalProperties: false, patternProperties: { '^x-': {} } })
}

/** Says "one of a, or one of b and c" as "one of a, b and c". */
function withoutNesting(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(withoutNesting)
  if (typeof json !== 'object' || json === null) return json
  const flat = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, withoutNesting(value)])) as JsonSchema
  if (Array.isArray(flat['anyOf'])) flat['anyOf'] = flat['anyOf'].flatMap(choicesOf)
  return flat
}

function choicesOf(choice: JsonSchema): readonly unknown[] {
  const isOnlyChoice = Object.keys(choice).length === 1 && Array.isArray(choice['anyOf'])
  return isOnlyChoice ? (choice['anyOf'] as readonly unknown[]) : [choice]
}
