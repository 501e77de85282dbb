/** A yes or a no that a text begins with, and what follows it. */

import { wordsOf } from './words-of.js'
import type { Vocabulary } from './vocabulary.js'

/** An answer. */
export interface Answer {
  readonly is: boolean
  readonly rest: string
}

/**
 * Finds it. The word stands alone, or with a mark behind it: `No data are
 * shared` is no answer, and in Spanish `Si hay fondos` is a condition.
 */
export function findAnswer(text: string, { answers }: Vocabulary): Answer | undefined {
  const words = wordsOf(text.slice(0, 200))
  const phrase = answers.at(
    words.map(({ folded }) => folded),
    0,
  )
  const [first, last] = [words[0], words[(phrase?.length ?? 0) - 1]]
  if (!phrase || !first || !last) return undefined
  if (words.slice(1, phrase.length).some(({ isJoined }) => !isJoined)) return undefined
  if (!(phrase.means ? beforeYes : beforeNo).test(text.slice(0, first.start))) return undefined
  const rest = text.slice(last.end)
  const [mark] = after.exec(rest) ?? []
  return mark === undefined ? undefined : { is: phrase.means, rest: rest.slice(mark.length).trim() }
}

// Quotation marks, bullets, and a tick or a cross that says the same.
const around = '[\\s"\'\\u201c\\u201d\\u2018\\u2019\\u00ab\\u00bb`\\u2022\\u00b7\\ufe0f]'
const beforeYes = new RegExp(`^(?:${around}|[-\\u2013\\u2714\\u2713\\u2705\\u2611])*$`, 'u')
const beforeNo = new RegExp(`^(?:${around}|[-\\u2013\\u2715-\\u2718\\u274c])*$`, 'u')
const after = new RegExp(
  `^(?:${around}|[\\u2714\\u2713\\u2705\\u2611])*(?:$|[.,:;!\\u2013\\u2014\\uff1a]|(?=[(\\n])|(?<=\\n)|(?<=\\s)-(?=\\s))`,
  'u',
)

/** Whether a text is a yes or a no and nothing else: it names nothing. */
export function isLoneAnswer(text: string, vocabulary: Vocabulary): boolean {
  return findAnswer(text, vocabulary)?.rest === ''
}
