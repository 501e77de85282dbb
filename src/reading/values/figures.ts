/** A text as amounts and lengths are read in: numbers, words, and the signs between them. */

import { fold } from '../../text/fold.js'
import type { Span } from '../../text/text.js'
import { parseNumeral } from './parse-numeral.js'

/** A number, a word or a sign. */
export interface Figure extends Span {
  readonly kind: 'number' | 'word' | 'sign'
  /** What phrases are found by: a word folded, a sign as it is; a number has none. */
  readonly key: string
  /** Of a number that can be read in one way only. */
  readonly number?: number
  readonly written: string
  /** Whether no space stands before it. */
  readonly isClose: boolean
}

// In order: a figure with its groups and its fraction; a word; any other sign.
const figures =
  /\d+(?:[ \u00a0\u2009\u202f]\d{3}(?!\d))*(?:['\u2019\u02bc]\d{3}(?!\d)|[.,]\d+)*(?:[.,][-\u2013\u2014](?![\d\p{L}]))?|[\p{L}\p{M}\p{Cf}'\u2018\u2019\u02bc\u2032]+|\S/gu
const hidden = /\p{Cf}+/gu
const whole = /[.,][-\u2013\u2014]$/
const dashes = /^\p{Pd}$/u

/** The figures of a text in order. A point or a hyphen within a word, as in `p.h.` and `half-day`, is none. */
export function figuresOf(text: string): readonly Figure[] {
  const found: Figure[] = []
  let reached = 0
  for (const match of text.matchAll(figures)) {
    const [written] = match
    const start = match.index
    const end = start + written.length
    const isClose = start > 0 && start === reached
    reached = end
    const kind = kindOf(written)
    if (kind === 'sign' && isWithinWord(text, start, end)) continue
    const key = kind === 'word' ? fold(written.replace(hidden, '')) : keyOf(kind, written)
    if (kind === 'word' && key === '') continue
    const number = kind === 'number' ? parseNumeral(written.replace(whole, '')) : undefined
    found.push({ kind, key, written, isClose, start, end, ...(number !== undefined && { number }) })
  }
  return found
}

function kindOf(written: string): Figure['kind'] {
  if (/^\d/.test(written)) return 'number'
  return /^[\p{L}\p{M}\p{Cf}'\u2018\u2019\u02bc\u2032]/u.test(written) ? 'word' : 'sign'
}

function keyOf(kind: Figure['kind'], written: string): string {
  if (kind === 'number') return ''
  return dashes.test(written) ? '-' : written.normalize('NFKD')
}

function isWithinWord(text: string, start: number, end: number): boolean {
  if (!/^[.\p{Pd}]$/u.test(text.slice(start, end))) return false
  return (
    /\p{L}\p{M}*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
    /^\p{L}/u.test(text.slice(end, end + 2))
  )
}
