/** A text in one's own words: anything that is neither open nor hedged. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { isHedged } from './find-doubt.js'
import { isOpen } from './is-open.js'
import { isLoneAnswer } from './find-answer.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads a text. */
export function readText(text: string, _: Field, vocabulary: Vocabulary): Held {
  if (isOpen(text, vocabulary) || isHedged(text, vocabulary) || isLoneAnswer(text, vocabulary))
    return unsettled
  return stated({ kind: 'text', text })
}
