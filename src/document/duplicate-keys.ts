/**
 * Keys that were written twice.
 *
 * Parsers keep the last one or the first. Here both stay, and both places are
 * named: which of them counts is not for a program to choose, least of all the
 * kinder one.
 */

import { say, type Message } from '../messages/message.js'
import type { At, Position } from '../text/text.js'
import type { Entry } from './tree.js'

/** A key that was written before in the same mapping, and what is said of it. */
export interface DuplicateKey {
  readonly message: Message
  readonly at: At
}

/** Finds each time that a key is written again. */
export function findDuplicateKeys(entries: readonly Entry[]): readonly DuplicateKey[] {
  const firstByKey = new Map<string, At>()
  const duplicates: DuplicateKey[] = []
  for (const { key, keyAt } of entries) {
    if (!keyAt) continue
    const first = firstByKey.get(key)
    if (first) duplicates.push({ message: saidTwice(positionOf(first), positionOf(keyAt)), at: keyAt })
    else firstByKey.set(key, keyAt)
  }
  return duplicates
}

/** By the lines, or on one line by the columns. */
function saidTwice(first: Position, again: Position): Message {
  return first.line === again.line
    ? say('duplicate-key-on-line', { line: again.line, first: first.column, again: again.column })
    : say('duplicate-key', { first: first.line, again: again.line })
}

function positionOf({ text, span }: At): Position {
  return text.positionAt(span.start)
}
