/** What one place of a page says about a field. */

import type { Words } from '../../document/words.js'
import type { Field } from '../../plan/field-index.js'
import { isEqual, unsettled, type Held } from '../../plan/value.js'
import type { At } from '../../text/text.js'

/** A field, what is held of it, and the words that say so. */
export interface Said {
  readonly field: Field
  readonly held: Held
  readonly at: At
}

/**
 * What is said with and without the changes that nobody has accepted or refused.
 *
 * A pending change is nobody's decision: only what both readings say is settled.
 */
export function underBothReadings(
  words: readonly Words[],
  read: (words: readonly Words[]) => readonly Said[],
): readonly Said[] {
  const after = read(words)
  if (words.every(({ before }) => before === undefined)) return after
  const before = read(words.map((each) => each.before ?? each))
  return [
    ...after.map((said) => (before.some((other) => saysSame(said, other)) ? said : leftOpen(said))),
    ...before.filter(({ field }) => !after.some((other) => other.field === field)).map(leftOpen),
  ]
}

/** The same place, saying nothing that counts. */
export function leftOpen(said: Said): Said {
  return { ...said, held: unsettled }
}

/** Whether two places say the same of one field. */
export function saysSame(one: Said, other: Said): boolean {
  if (one.field !== other.field) return false
  if (one.held.state !== 'stated' || other.held.state !== 'stated') return one.held.state === other.held.state
  return (
    isEqual(one.held.value, other.held.value) && detailsOf(one.held.value) === detailsOf(other.held.value)
  )
}

function detailsOf(value: object): string {
  return 'details' in value ? String(value.details) : ''
}
