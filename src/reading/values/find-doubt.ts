/**
 * What leaves open whether a text says yes: a refusal, a condition, an
 * exception, a hedge, a question.
 */

import type { Field } from '../../plan/field-index.js'
import type { Lexicon } from './lexicon.js'
import type { Doubt, Vocabulary } from './vocabulary.js'
import { wordsOf, type Word } from './words-of.js'

/**
 * What a text leaves open; absent if nothing. Where several things do, a `no` only if nothing else does.
 *
 * A field has words of its own that leave open a yes to it; with a no they have nothing to do.
 */
export function findDoubt(text: string, field: Field | undefined, vocabulary: Vocabulary): Doubt | undefined {
  const words = wordsOf(text)
  const folded = words.map((word) => word.folded)
  const isHarmless = harmlessIn(words, folded, vocabulary)
  const own = field && vocabulary.doubtsOf(field)
  let found: Doubt | undefined = marks.test(text) ? 'doubt' : undefined
  for (let index = 0; index < words.length; index += 1) {
    const doubt = worse(
      doubtAt(vocabulary.doubts, folded, index, isHarmless),
      own && doubtAt(own, folded, index, isHarmless),
    )
    const isNone =
      (doubt === 'hedge' && isMonth(words, index, vocabulary)) ||
      (doubt === 'no' && isEitherWay(folded, index, vocabulary))
    if (!isNone) found = worse(found, doubt)
  }
  return found
}

/** Whether a text hedges what it says. */
export function isHedged(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text)
  const folded = words.map((word) => word.folded)
  const isHarmless = harmlessIn(words, folded, vocabulary)
  return words.some(
    (_, index) =>
      doubtAt(vocabulary.hedges, folded, index, isHarmless) !== undefined &&
      !isMonth(words, index, vocabulary),
  )
}

/** Whether signs ask, strike out or limit what they stand beside. */
export function isMarked(text: string): boolean {
  return marks.test(text) || limits.test(text)
}

// A question, or a sign that strikes out what it stands before.
const marks = /[?\u061f\uff1f](?![\p{L}\p{N}=&])|\u00bf|[\u2715-\u2718\u274c\u274e\u{1f6ab}\u26d4\u{1f44e}]/u
const limits = /[<>~\u00ac\u00b1\u2248\u2260\u2264\u2265%]/

function worse(one: Doubt | undefined, other: Doubt | undefined): Doubt | undefined {
  return one === undefined || one === 'no' ? (other ?? one) : one
}

function doubtAt(
  doubts: Lexicon<Doubt>,
  folded: readonly string[],
  index: number,
  isHarmless: (index: number, length: number) => boolean,
): Doubt | undefined {
  const phrase = doubts.at(folded, index)
  return phrase && !isHarmless(index, phrase.length) ? phrase.means : undefined
}

/** Tells whether words lie within a phrase in which no doubt is one; such a phrase goes over no full stop. */
function harmlessIn(
  words: readonly Word[],
  folded: readonly string[],
  { harmless }: Vocabulary,
): (index: number, length: number) => boolean {
  const reach: number[] = []
  let furthest = 0
  for (let index = 0; index < words.length; index += 1) {
    const end = index + (harmless.at(folded, index)?.length ?? 0)
    const isOne = words.slice(index + 1, end).every(({ isJoined }) => isJoined)
    if (isOne && end > furthest) furthest = end
    reach.push(furthest)
  }
  return (index, length) => (reach[index] ?? 0) >= index + length
}

/** `Each person says yes or no`. */
function isEitherWay(folded: readonly string[], index: number, { answers, and }: Vocabulary): boolean {
  const isYes = (at: number): boolean => answers.at(folded, at)?.means === true
  const isAnd = (at: number): boolean => and.at(folded, at) !== undefined
  return (isAnd(index - 1) && isYes(index - 2)) || (isAnd(index + 1) && isYes(index + 2))
}

/** `4 May 2027` promises no less than `4 June 2027`. */
function isMonth(words: readonly Word[], index: number, { months }: Vocabulary): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]]
  if (!word || months.at([word.folded], 0) === undefined) return false
  const isBeforeYear = after !== undefined && /^(?:19|20)\d\d$/.test(after.folded)
  const isDay = before !== undefined && before.end < word.start && /^\d{1,2}$/.test(before.folded)
  return isBeforeYear || (isDay && (after === undefined || !after.isJoined))
}
