/**
 * What is wrong with an input: a file, an option, an object.
 *
 * A problem is about something that cannot be understood. What a plan leaves
 * people exposed to is a finding.
 */

import type { Message } from '../messages/message.js'
import { placeOf, type Place } from '../text/place.js'
import type { At } from '../text/text.js'

/** Something in an input that cannot be understood, or that its author should know was read in a certain way. */
export interface Problem {
  /** An `error` makes the command exit with 2; a `notice` changes nothing. */
  readonly level: 'error' | 'notice'
  readonly message: Message
  readonly place: Place
}

/** A part of a file that nobody read. */
export interface Unread {
  readonly message: Message
  readonly place: Place
}

/** Something that cannot be understood. */
export function problem(message: Message, at?: At, field?: string): Problem {
  return { level: 'error', message, place: placeOf(at, field) }
}

/** Something that was read, in a way its author may not expect. */
export function notice(message: Message, at?: At, field?: string): Problem {
  return { level: 'notice', message, place: placeOf(at, field) }
}

/** By place, as a person reads: file, then line and column, or part, paragraph and row. */
export function inOrderOfPlace<T extends { readonly place: Place }>(given: readonly T[]): readonly T[] {
  return given.toSorted(
    ({ place: a }, { place: b }) =>
      compareText(a.file ?? '', b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      (a.part ?? 0) - (b.part ?? 0) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.paragraph ?? 0) - (b.paragraph ?? 0),
  )
}

function compareText(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
