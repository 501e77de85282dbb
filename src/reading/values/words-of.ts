/** The words of a text, folded as names are, and where each stands. */

import { fold } from '../../text/fold.js'
import type { Span } from '../../text/text.js'

/** A word or a figure. */
export interface Word extends Span {
  readonly folded: string
  /** Whether only spaces and hyphens lie between it and the word before. */
  readonly isJoined: boolean
}

// A soft hyphen or a joiner inside a word would hide it: `un-less` is no `unless`.
const runs = /[\p{L}\p{N}\p{M}\p{Cf}'\u2018\u2019\u02bc\u2032]+/gu
const hidden = /\p{Cf}+/gu
const plain = /^[a-z0-9]+$/
const joint = /^[\s\p{Pd}]*$/u

/** The words of a text in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  let reached = 0
  for (const match of text.matchAll(runs)) {
    const [run] = match
    const small = run.toLowerCase()
    const folded = plain.test(small) ? small : fold(run.replace(hidden, ''))
    if (folded === '') continue
    const end = match.index + run.length
    const isJoined = joint.test(text.slice(reached, match.index))
    // A sign that stands for several words gives all of them.
    for (const part of folded.split(' '))
      words.push({ folded: part, start: match.index, end, isJoined: isJoined || reached === end })
    reached = end
  }
  return words
}
