/** The shape of what reads one kind of value. */

import type { Field } from '../../plan/field-index.js'
import type { Detail, Held } from '../../plan/value.js'
import type { Vocabulary } from './vocabulary.js'

/** What is known of a value before it is read. */
export interface Given {
  /** Whether the name before it is as narrow as the field; if not, a plain description does not say yes. */
  readonly exact: boolean
  /** What lines or columns beside it say. */
  readonly details?: readonly Detail[]
}

/** Reads one kind of value from a text with something in it. */
export type ReadKind = (text: string, field: Field, vocabulary: Vocabulary, given: Given) => Held
