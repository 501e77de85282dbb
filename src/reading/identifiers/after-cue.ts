/** Whether a word that says what a number is stands before it, or over it. */

import type { Span } from '../../text/text.js'
import { isIn, type FlatPattern } from './cue-pattern.js'
import type { Searched } from './identifier-finder.js'

/** What may stand between such a word and a number. */
export interface Reach {
  /** How far the word may be, in UTF-16 code units. */
  readonly most: number
  readonly between: RegExp
}

/** Signs, and up to so many words: `no:`, `number of the guardian:`. */
export function reachOver(words: number, most: number): Reach {
  const signs = '[\\s.,:;()/#|*_"\'\u00ab\u00bb\u2018\u2019\u201c\u201d\u00ba\u00b0\u2013\u2014-]'
  return { most, between: new RegExp(`^${signs}*(?:\\p{L}{1,15}${signs}+){0,${words}}$`, 'u') }
}

/**
 * From the nearest such word up to a number; absent where there is none.
 *
 * Where it stands over the number, the label with a colon.
 */
export function leadTo(
  { text, flat, labels }: Searched,
  { start }: Span,
  cues: FlatPattern,
  { most, between }: Reach,
): string | undefined {
  const from = Math.max(0, start - most)
  const before = flat.slice(from, start)
  const last = [...before.matchAll(cues(before))].at(-1)
  if (last) {
    const lead = text.slice(from + last.index, start)
    const gap = lead.slice(last[0].length)
    if (between.test(gap) && !endsSentence.test(gap)) return lead
  }
  const label = isFirstIn(text, start) ? labels.find((each) => isIn(each, cues)) : undefined
  return label === undefined ? undefined : `${label}:`
}

const endsSentence = /[.;]\s+\p{Lu}/u

/** Whether only signs stand before: a box, a quotation mark, the hash of a number. */
function isFirstIn(text: string, start: number): boolean {
  return start < 20 && !/[\p{L}\p{N}]/u.test(text.slice(0, start))
}
