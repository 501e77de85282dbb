/**
 * Keys that were written twice.
 *
 * Parsers keep the last one or the first. Here both stay, and both lines are
 * named: which of them counts is not for a program to choose, least of all the
 * kinder one.
 */

import type { At } from '../text/text.js'
import type { Entry } from './tree.js'

/** A key that was written before in the same mapping. */
export interface DuplicateKey {
  /** The lines of the first and of this one. */
  readonly lines: { readonly first: number; readonly again: number }
  readonly at: At
}

/** Finds each time that a key is written again. */
export function findDuplicateKeys(entries: readonly Entry[]): readonly DuplicateKey[] {
  const firstByKey = new Map<string, At>()
  const duplicates: DuplicateKey[] = []
  for (const { key, keyAt } of entries) {
    if (!keyAt) continue
    const first = firstByKey.get(key)
    if (first) duplicates.push({ lines: { first: lineOf(first), again: lineOf(keyAt) }, at: keyAt })
    else firstByKey.set(key, keyAt)
  }
  return duplicates
}

function lineOf({ text, span }: At): number {
  return text.positionAt(span.start).line
}
