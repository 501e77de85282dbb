/**
 * A decision that is still open: a placeholder anywhere in the text, a
 * question, or a template's own instruction.
 */

import { isPlaceholder } from '../../plan/placeholder.js'
import { undressed } from './undressed.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsOf } from './words-of.js'

/** Whether a text leaves open what it should settle. */
export function isOpen(text: string, vocabulary: Vocabulary): boolean {
  const bare = undressed(text)
  return (
    isPlaceholder(bare) ||
    !/[\p{L}\p{N}]/u.test(bare) ||
    hasGap(bare) ||
    question.test(bare) ||
    /[:：]$/.test(bare) ||
    hasOpenWords(bare, vocabulary)
  )
}

/** Whether a text begins as a template's own instructions do. */
export function isInstruction(text: string, { instructions }: Vocabulary): boolean {
  const words = wordsOf(text.slice(0, 200)).map(({ folded }) => folded)
  return instructions.at(words, 0) !== undefined
}

/** Whether a text has brackets to fill in, a line to write on, or goes on. */
export function isUnfinished(text: string): boolean {
  return /[[\]{}_\u2026]|\.{3}/.test(text)
}

const question = /[?\u061f\uff1f][\s"'\u201d\u2019\u00bb)\]]*$|^[\s"'\u201c\u2018\u00ab(]*\u00bf/u

/** What stands in a sentence for words that are still to come. */
const gaps = new RegExp(
  [
    // `[role]`, `{{name}}`, `<amount>`; but not `[2]`, `< 18` or `<https://…>`.
    '\\[[^[\\]\\n]*[\\p{L}\\u2026._][^[\\]\\n]*\\]',
    '\\[\\s*\\]',
    '\\{[^{}\\n]*\\}',
    '<\\s*\\p{L}[^<>\\n:@]*>',
    // Lines, dots, crosses and question marks to write over.
    '_{2,}',
    '(?<![\\p{L}\\p{N}\\u2026.])(?:\\u2026|\\.{3,})',
    '\\.{4,}',
    '\\?{2,}',
    '(?<![\\p{L}\\p{N}])\\d{0,2}[xX]{2,}\\d{0,2}(?![\\p{L}\\p{N}])',
    // `DD/MM/YYYY`, `JJ/MM/AAAA`, `YYYY-MM-DD`.
    '(?<![\\p{L}\\p{N}])(?:[dDjJ]{2}[\\s/.-]?[mM]{2}[\\s/.-]?[yYaA]{2,4}|[yYaA]{4}[\\s/.-]?[mM]{2}[\\s/.-]?[dDjJ]{2}|[mM]{2}[\\s/.-][dDjJ]{2}[\\s/.-][yYaA]{2,4})(?![\\p{L}\\p{N}])',
  ].join('|'),
  'u',
)

function hasGap(text: string): boolean {
  return gaps.test(text)
}

function hasOpenWords(text: string, vocabulary: Vocabulary): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  return (
    vocabulary.instructions.at(words, 0) !== undefined ||
    words.some((_, index) => vocabulary.placeholders.at(words, index) !== undefined)
  )
}
