/**
 * A value as people write it → what is held of its field.
 *
 * Only what is firmly stated settles a field. What is hedged, open, doubtful or
 * not understood leaves it unsettled: nothing is guessed.
 */

import type { Language } from '../../guidance/language.js'
import type { Field } from '../../plan/field-index.js'
import type { Held } from '../../plan/value.js'
import type { Span } from '../../text/text.js'
import { hasBoxes } from './options.js'
import { readCommitment } from './read-commitment.js'
import { readCompanionIn, type Companion } from './read-companion.js'
import { readDate } from './read-date.js'
import { readDuration } from './read-duration.js'
import type { Given, ReadKind } from './read-kind.js'
import { readItems, readList } from './read-list.js'
import { readMoney } from './read-money.js'
import { readNumber } from './read-number.js'
import { readText } from './read-text.js'
import { readWord } from './read-word.js'
import { readTicked } from './read-ticked.js'
import { compileVocabulary } from './vocabulary.js'

/** Reads the words behind the name of a field; absent where nothing is said. */
export type ReadValue = (text: string, field: Field, given: Given) => Written | undefined

/** What was written. */
export interface Written {
  readonly held: Held
  /** The words that say so, in the text that was read. */
  readonly span: Span
  /** The amount or list that belongs to a commitment, where the same words say it too. */
  readonly companion?: Companion
}

/** Compiles a language for reading values. */
export function compileValues(language: Language): ReadValue {
  const vocabulary = compileVocabulary(language)
  return (text, field, given) => {
    const written = text.trim()
    if (nothing.test(written)) return undefined
    const start = text.indexOf(written)
    const read = readers[field.kind]
    const held = hasBoxes(written)
      ? readTicked(written, field, vocabulary, given, read)
      : read(written, field, vocabulary, given)
    const isYes = held.state === 'stated' && held.value.kind === 'commitment' && held.value.is
    const companion = isYes ? readCompanionIn(written, field, vocabulary) : undefined
    return { held, span: { start, end: start + written.length }, ...(companion && { companion }) }
  }
}

/** Nothing, or a dash where a value would stand. */
const nothing = /^[\p{Pd}\s]*$/u

const readers: Readonly<Record<Field['kind'], ReadKind>> = {
  commitment: readCommitment,
  word: readWord,
  orderedWord: readWord,
  words: readList,
  texts: readList,
  text: readText,
  number: readNumber,
  money: readMoney,
  duration: readDuration,
  date: readDate,
  items: readItems,
}
