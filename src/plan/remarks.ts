/** What is wrong with the values of a plan, as it is gathered while reading. */

import type { Entry, MapTree, Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import type { Field } from './field-index.js'
import { nearest } from './near.js'
import { unreadable, type Held } from './value.js'
import { isBlank } from './written.js'

/** Takes what is wrong, or read in an unexpected way. */
export interface Remarks {
  readonly problems: Problem[]
  readonly notices: Problem[]
}

/** A value of the wrong kind: a problem, and the field counts as unreadable. */
export function wrong(remarks: Remarks, message: Problem['message'], tree: Tree, field: Field): Held {
  if (tree.kind !== 'unreadable') remarks.problems.push(problem(message, tree.at, field.path))
  return unreadable
}

/** What is wrong with a key that is not known. */
export function unknownKey(
  index: number,
  known: readonly string[],
  map: Pick<MapTree, 'entries' | 'flow'>,
): readonly Problem[] {
  const { key, keyAt, value } = map.entries[index] as Entry
  if (isAfterComma(index, map)) return goesOnFrom(index - 1, known, map) ? [] : [commaInBraces(keyAt)]
  return [unknownField(key, known, keyAt ?? value.at)]
}

/** Whether YAML may have taken the rest of a text for a key: `{ how: In writing, with reasons }`. */
function isAfterComma(index: number, { entries, flow }: Pick<MapTree, 'entries' | 'flow'>): boolean {
  const entry = entries[index]
  return flow && index > 0 && entry !== undefined && isBlank(entry.value)
}

// One text with several commas is one slip.
function goesOnFrom(
  index: number,
  known: readonly string[],
  map: Pick<MapTree, 'entries' | 'flow'>,
): boolean {
  return isAfterComma(index, map) && !known.includes(map.entries[index]?.key ?? '')
}

function commaInBraces(at: Tree['at']): Problem {
  return problem(say('comma-in-braces'), at)
}

/** A problem for a field that is not known, with the one that was likely meant. */
function unknownField(key: string, known: readonly string[], at: Tree['at']): Problem {
  const near = nearest(key, known)
  return problem(near ? say('unknown-field-near', { near }) : say('unknown-field'), at)
}
