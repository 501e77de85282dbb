/** A commitment as people write it: an answer with what follows it, or a description. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Detail, type Held } from '../../plan/value.js'
import { findAnswer } from './find-answer.js'
import { findDoubt, isHedged } from './find-doubt.js'
import { isInstruction, isOpen } from './is-open.js'
import { inOrder, labelledIn, type Labelled } from './labelled.js'
import { readCompanion, withoutBrackets, type Companion } from './read-companion.js'
import { readDate } from './read-date.js'
import { readDuration } from './read-duration.js'
import type { Given } from './read-kind.js'
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
    return { is, details: is ? detailsIn(rest, field, vocabulary) : [] }
  }
  const companion = readCompanion(main, field, vocabulary)
  if (companion) return { is: true, details: detailsOfCompanion(companion) }
  const isPlain = exact && describes(main, vocabulary) && !takesBack(main, true, field, vocabulary)
  return isPlain && isSentence(main) && !saysZero(main, vocabulary)
    ? { is: true, details: ['how'] }
    : undefined
}

/** A no may be said twice; whatever else is doubtful takes back an answer. */
function takesBack(rest: string, is: boolean, field: Field, vocabulary: Vocabulary): boolean {
  const doubt = findDoubt(rest, is ? field : undefined, vocabulary)
  return is ? doubt !== undefined : doubt !== undefined && doubt !== 'no'
}

/** Labelled details that say something; absent where one takes back the answer. */
function detailsOf(
  details: Labelled['details'],
  is: boolean,
  field: Field,
  vocabulary: Vocabulary,
): readonly Detail[] | undefined {
  const written = details.filter(({ text }) => text.trim() !== '')
  const firm = written.filter(({ text }) => !isOpen(text, vocabulary))
  const isTakenBack =
    written.some(({ text }) => isHedged(text, vocabulary)) ||
    firm.some(({ text }) => takesBack(text, is, field, vocabulary))
  return isTakenBack ? undefined : firm.map(({ name }) => name)
}

/** What an answer goes on to say: how, or only when. */
function detailsIn(rest: string, field: Field, vocabulary: Vocabulary): readonly Detail[] {
  const companion = readCompanion(withoutBrackets(rest), field, vocabulary)
  if (companion) return detailsOfCompanion(companion)
  if (describes(rest, vocabulary)) return ['how']
  const isTime = [readDuration, readDate].some(
    (read) => rest !== '' && read(rest, field, vocabulary).state === 'stated',
  )
  return isTime ? ['when'] : []
}

/** How much people are paid tells how they are; which costs are covered does not. */
function detailsOfCompanion({ held }: Companion): readonly Detail[] {
  return held.value.kind === 'money' ? ['how'] : []
}

/**
 * Whether a text describes anything. A lone word (`vouchers`, but `soon` and
 * `OK` too) does not, and a length of time or a day says no more than when:
 * a right for 30 days is not a right at any time.
 */
function describes(text: string, { answers, numbers, units, within, months }: Vocabulary): boolean {
  if (/\p{Sc}/u.test(text) && /\d/.test(text)) return true
  const words = wordsOf(text).map(({ folded }) => folded)
  let count = 0
  for (let index = 0; index < words.length;) {
    const number = numbers.at(words, index)
    const empty = [answers, units, within, months].map((each) => each.at(words, index)?.length ?? 0)
    const passed = Math.max(...empty, number && number.means !== 1 ? number.length : 0)
    if (passed === 0 && /\p{L}/u.test(words[index] ?? '')) count += 1
    index += Math.max(1, passed)
  }
  return count > 1
}

// A word or two may be anything, and a long text takes back in ways that no list of words foresees.
const fewestWords = 3
const mostWords = 25

/** Whether a text is as long as a description that says yes by itself. */
function isSentence(text: string): boolean {
  const { length } = wordsOf(text)
  return length >= fewestWords && length <= mostWords
}

/** `€ 0` or `zero hours` is no yes. */
function saysZero(text: string, { numbers }: Vocabulary): boolean {
  const words = wordsOf(text).map(({ folded }) => folded)
  return zero.test(text) || words.some((_, index) => numbers.at(words, index)?.means === 0)
}

const zero = /(?<![\d.,:])0(?:[.,]0+)?(?![\d.,:]*\d)/
