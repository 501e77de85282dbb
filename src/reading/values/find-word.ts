/** The word of a field that a text stands for, with what is said beside it. */

import type { Field } from '../../plan/field-index.js'
import { findDoubt, isMarked } from './find-doubt.js'
import { isOpen, isUnfinished } from './is-open.js'
import { withSigns, type Vocabulary } from './vocabulary.js'
import { wordsOf } from './words-of.js'

/** Finds the word that all of a text stands for. */
export function findWholeWord(text: string, field: Field, vocabulary: Vocabulary): string | undefined {
  if (text.length > longestName) return undefined
  const names = vocabulary.namesOf(field)
  const signed = names.get(withSigns(text))
  if (signed !== undefined) return signed
  // Of other names signs are no part, so that a sign against one has to be looked for.
  if (isMarked(text) || isUnfinished(text)) return undefined
  const [whole = '', ...withoutNumbering] = vocabulary.numbering.folded(text)
  const word = names.get(whole)
  // In `n. a. Film` the letters are no numbering.
  if (word !== undefined || withoutNumbering.length === 0 || isOpen(text, vocabulary)) return word
  return withoutNumbering.map((name) => names.get(name)).find((each) => each !== undefined)
}

/**
 * Finds the word that a text begins with, a mark behind it: `In person (in
 * Lyon)`. What follows may neither take it back nor name another.
 */
export function findWordFirst(text: string, field: Field, vocabulary: Vocabulary): string | undefined {
  for (const { index } of text.slice(0, longestName).matchAll(/[,;:.(\n\uff1a]|(?<=\s)\p{Pd}(?=\s)/gu)) {
    const word = findWholeWord(text.slice(0, index), field, vocabulary)
    if (word === undefined) continue
    const rest = text.slice(index)
    if (findDoubt(rest, field, vocabulary) !== undefined || namesAnother(rest, word, field, vocabulary))
      return undefined
    return word
  }
  return undefined
}

// Nothing longer is a name.
const longestName = 200

function namesAnother(text: string, word: string, field: Field, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  const named = vocabulary.phrasesOf(field)
  return words.some((_, index) => (named.at(words, index)?.means ?? word) !== word)
}
