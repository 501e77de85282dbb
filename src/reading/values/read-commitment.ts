/** A commitment as people write it: an answer with what follows it, or a description. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Detail, type Held } from '../../plan/value.js'
import { amountOf } from './amount-of.js'
import { findAnswer } from './find-answer.js'
import { findDoubt } from './find-doubt.js'
import { isInstruction, isOpen } from './is-open.js'
import { inOrder, labelledIn, type Labelled } from './labelled.js'
import type { Given } from './read-kind.js'
import { readMoney } from './read-money.js'
import { undressed } from './undressed.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsOf } from './words-of.js'

/** Reads a commitment. */
export function readCommitment(text: string, field: Field, vocabulary: Vocabulary, given: Given): Held {
  const { main, details } = labelledIn(text, vocabulary)
  const said = saidOf(undressed(main), field, vocabulary, given, details.length > 0)
  if (!said) return unsettled
  const beside = detailsOf(details, said.is, field, vocabulary)
  if (!beside) return unsettled
  const all = inOrder([...said.details, ...beside, ...(given.details ?? [])])
  // A day alone says neither that something holds nor who answers for it.
  if (said.isFromDetails && !all.some((name) => name !== 'when')) return unsettled
  return stated({ kind: 'commitment', is: said.is, details: all })
}

interface Said {
  readonly is: boolean
  readonly details: readonly Detail[]
  /** Nothing but labelled details was written. */
  readonly isFromDetails?: true
}

function saidOf(
  main: string,
  field: Field,
  vocabulary: Vocabulary,
  { exact }: Given,
  isLabelled: boolean,
): Said | undefined {
  if (main === '') return exact && isLabelled ? { is: true, details: [], isFromDetails: true } : undefined
  if (isOpen(main, vocabulary)) return undefined
  const answer = findAnswer(main, vocabulary)
  if (answer) {
    const { is, rest } = answer
    if (takesBack(rest, is, field, vocabulary) || isInstruction(rest, vocabulary)) return undefined
    return { is, details: is && describes(rest, vocabulary) ? ['how'] : [] }
  }
  if (isAmountPaid(main, field, vocabulary)) return { is: true, details: ['how'] }
  const isPlain = exact && describes(main, vocabulary) && !takesBack(main, true, field, vocabulary)
  return isPlain && !saysZero(main, vocabulary) ? { is: true, details: ['how'] } : undefined
}

/** A no may be said twice; whatever else is doubtful takes back an answer. */
function takesBack(rest: string, is: boolean, field: Field, vocabulary: Vocabulary): boolean {
  const doubt = findDoubt(rest, field, vocabulary)
  return is ? doubt !== undefined : doubt !== undefined && doubt !== 'no'
}

/** Labelled details that say something; absent where one takes back the answer. */
function detailsOf(
  details: Labelled['details'],
  is: boolean,
  field: Field,
  vocabulary: Vocabulary,
): readonly Detail[] | undefined {
  const firm = details.filter(({ text }) => text.trim() !== '' && !isOpen(text, vocabulary))
  if (firm.some(({ text }) => takesBack(text, is, field, vocabulary))) return undefined
  return firm.map(({ name }) => name)
}

/**
 * A lone word (`vouchers`, but `soon` and `OK` too) says neither that something
 * holds nor how.
 */
function describes(text: string, { answers }: Vocabulary): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  const said = words.filter((_, index) => answers.at(words, index) === undefined)
  const figures = /\p{Sc}/u.test(text) ? 1 : 0
  return said.length + figures > 1 && said.some((word) => /\p{L}{2}/u.test(word) || figures > 0)
}

/** `Payment: € 40 an hour` says that people are paid, though `Payment` says no more than what it is about. */
function isAmountPaid(text: string, field: Field, vocabulary: Vocabulary): boolean {
  const amount = amountOf(field)
  if (!amount) return false
  const held = readMoney(text, amount, vocabulary)
  return held.state === 'stated' && held.value.kind === 'money' && held.value.amount > 0
}

/** `€ 0` or `zero hours` is no yes. */
function saysZero(text: string, { numbers }: Vocabulary): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  return zero.test(text) || words.some((_, index) => numbers.at(words, index)?.means === 0)
}

const zero = /(?<![\d.,:])0(?:[.,]0+)?(?![\d.,:]*\d)/
