/** What a condition of the rule language looks at, as an outline: facts by what they say, fields by their labels. */

import type { Guidance } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import { labelOf } from './index-of.js'
import { item } from './outline.js'

/** Each fact and field of a condition on a line, those of `any`, `all` and `not` under a heading. */
export function conditionOutline(condition: unknown, guidance: Guidance, depth = 0): readonly string[] {
  if (!isMapping(condition)) return []
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'fact') return factLine(String(value), guidance, depth)
    const heading = headingOf(key, value)
    if (heading === undefined) return fieldLine(key, guidance, depth)
    const parts = Array.isArray(value) ? value : [value]
    const lines = parts.flatMap((part) => conditionOutline(part, guidance, depth + 1))
    return [...item(heading, depth), ...lines]
  })
}

function headingOf(key: string, value: unknown): string | undefined {
  if (key === 'not') return say('explain-none-of').text
  if (!Array.isArray(value)) return undefined
  if (key === 'any') return say('explain-any-of').text
  return key === 'all' ? say('explain-all-of').text : undefined
}

function factLine(id: string, { facts }: Guidance, depth: number): readonly string[] {
  const says = facts.find((fact) => fact.id === id)?.says
  return item(says === undefined ? id : say('explain-fact', { says, fact: id }).text, depth)
}

function fieldLine(path: string, guidance: Guidance, depth: number): readonly string[] {
  const label = labelOf(path, guidance)
  return item(label === path ? path : say('explain-field', { label, field: path }).text, depth)
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
