/**
 * How many years of school a text asks of its reader.
 *
 * The Flesch–Kincaid grade, from the length of sentences and words. It knows
 * nothing of what is said, so it finds texts that are surely too hard, and never
 * shows that one is easy.
 */

import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** The highest grade that rules may ask for. */
export const highestGrade = 9

/** Words of the field that nobody can do without; each counts as a word of one syllable. */
const fieldTerms =
  /\b(?:survivors?|traffick(?:ed|ing|ers?)|safeguard(?:s|ing)?|exploitation|authorit(?:y|ies)|interpreters?|communit(?:y|ies)|guardians?|consent)\b/gi

/** The grade of an English text. */
export function readingGrade(text: string): number {
  const plain = text.replaceAll(fieldTerms, 'word')
  const words = plain.match(/[\p{L}’-]+/gu) ?? []
  if (words.length === 0) return 0
  return fleschKincaid({
    sentence: Math.max(1, plain.match(/[.?!](?=\s|$)/g)?.length ?? 0),
    word: words.length,
    syllable: words.reduce((sum, each) => sum + syllable(each), 0),
  })
}
