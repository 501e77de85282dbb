/**
 * The amount or the list that stands where a commitment is asked for: `Payment:
 * € 40 an hour` says that people are paid, and `Expenses: travel, meals` that
 * costs are covered, though the names say no more than what they are about.
 */

import type { Field } from '../../plan/field-index.js'
import type { Held, Value } from '../../plan/value.js'
import { companionOf } from './companion-of.js'
import { findAnswer } from './find-answer.js'
import { findDoubt } from './find-doubt.js'
import { labelledIn } from './labelled.js'
import { hasBoxes } from './options.js'
import { readList } from './read-list.js'
import { readMoney } from './read-money.js'
import { undressed } from './undressed.js'
import type { Vocabulary } from './vocabulary.js'

/** A value that belongs to a commitment, and its field. */
export interface Companion {
  readonly field: Field
  readonly held: Held & { readonly state: 'stated' }
}

/** Reads it; absent where a text is anything else, or leaves some of it open. */
export function readCompanion(text: string, field: Field, vocabulary: Vocabulary): Companion | undefined {
  const companion = companionOf(field)
  if (!companion || findDoubt(text, field, vocabulary) !== undefined) return undefined
  const read = companion.kind === 'money' ? readMoney : readList
  const held = read(text, companion, vocabulary)
  return held.state === 'stated' && isSomething(held.value) ? { field: companion, held } : undefined
}

/**
 * What of it settles its own field, behind a yes too: `Yes (travel, meals)`. An
 * amount that is for nobody knows what may be all of a budget, and is no rate.
 */
export function readCompanionIn(text: string, field: Field, vocabulary: Vocabulary): Companion | undefined {
  if (!companionOf(field) || hasBoxes(text)) return undefined
  const main = undressed(labelledIn(text, vocabulary).main)
  const bare = withoutBrackets(findAnswer(main, vocabulary)?.rest ?? main)
  const companion = readCompanion(bare, field, vocabulary)
  const isTotal = companion?.held.value.kind === 'money' && companion.held.value.per === null
  return isTotal ? undefined : companion
}

function isSomething(value: Value): boolean {
  if (value.kind === 'money') return value.amount > 0
  return value.kind === 'list' && value.complete && value.members.length > 0
}

/** `(travel, meals)` as `travel, meals`. */
export function withoutBrackets(text: string): string {
  return /^\([^()]*\)[.;]?$/.test(text) ? text.slice(1, text.lastIndexOf(')')) : text
}
