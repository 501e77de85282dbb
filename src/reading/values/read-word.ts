/** One word of those that a field may hold. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { findWholeWord, findWordFirst } from './find-word.js'
import { isOpen } from './is-open.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads a word. */
export function readWord(text: string, field: Field, vocabulary: Vocabulary): Held {
  // `Proposed` is a hedge anywhere else, and here it may be a stage.
  const whole = findWholeWord(text, field, vocabulary)
  if (whole !== undefined) return stated({ kind: 'word', word: whole })
  const first = isOpen(text, vocabulary) ? undefined : findWordFirst(text, field, vocabulary)
  return first === undefined ? unsettled : stated({ kind: 'word', word: first })
}
