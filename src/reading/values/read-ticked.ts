/** A value with boxes in it: what is ticked counts, if it is clear what that is. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { fold } from '../../text/fold.js'
import { findAnswer } from './find-answer.js'
import { findDoubt } from './find-doubt.js'
import { isInstruction, isOpen } from './is-open.js'
import { inOrder } from './labelled.js'
import { findOptions, type Option } from './options.js'
import type { Given, ReadKind } from './read-kind.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsOf } from './words-of.js'

/** Reads what is ticked. */
export function readTicked(
  text: string,
  field: Field,
  vocabulary: Vocabulary,
  given: Given,
  read: ReadKind,
): Held {
  const options = findOptions(text) ?? []
  const ticked = options.filter(({ isTicked }) => isTicked)
  const below = options.flatMap((option) => linesBelow(option, vocabulary))
  const [only, ...others] = ticked
  if (!only) return unsettled
  switch (field.kind) {
    case 'commitment':
      if (text.length === 1) return bareTick(given)
      return readChoice(options, below, vocabulary, (written) => read(written, field, vocabulary, given))
    case 'words':
    case 'texts':
      return readSeveral(ticked, below, field, vocabulary, (written) =>
        read(written, field, vocabulary, given),
      )
    case 'word':
    case 'orderedWord':
    case 'text':
    case 'number':
    case 'money':
    case 'duration':
    case 'date':
    case 'items':
      return others.length > 0 ? unsettled : read([only.label, ...below].join('\n'), field, vocabulary, given)
  }
}

function bareTick({ details = [] }: Given): Held {
  return stated({ kind: 'commitment', is: true, details: inOrder(details) })
}

/** Between yes and no, exactly one must be ticked; of other options, all that are ticked describe how. */
function readChoice(
  options: readonly Option[],
  below: readonly string[],
  vocabulary: Vocabulary,
  read: (written: string) => Held,
): Held {
  const ticked = options.filter(({ isTicked }) => isTicked)
  const labels = ticked.map(({ label }) => withoutInstructions(label, vocabulary))
  const isAnswered = options.some(({ label }) => findAnswer(label, vocabulary))
  const [only = '', ...others] = labels
  if (isAnswered && (others.length > 0 || !findAnswer(only, vocabulary))) return unsettled
  return read([labels.join('; '), ...below].join('\n'))
}

function readSeveral(
  ticked: readonly Option[],
  below: readonly string[],
  field: Field,
  vocabulary: Vocabulary,
  read: (written: string) => Held,
): Held {
  const held = read(ticked.map(({ label }) => label).join('\n'))
  if (below.length === 0 || held.state !== 'stated' || held.value.kind !== 'list') return held
  if (findDoubt(below.join('\n'), field, vocabulary) !== undefined) return unsettled
  return stated({ ...held.value, complete: false })
}

/** What was filled in below an option; lines that were left as they are say nothing. */
function linesBelow({ below }: Option, vocabulary: Vocabulary): readonly string[] {
  return below.split('\n').flatMap((line) => {
    const written = filledIn(line, vocabulary).trim()
    return written === '' || isOpen(written, vocabulary) ? [] : [written]
  })
}

/** What stands behind a form's own words, as in `If yes, how: by phone`. */
function filledIn(line: string, vocabulary: Vocabulary): string {
  const colon = line.search(/[:\uff1a]/)
  if (colon === -1) return line
  const label = line.slice(0, colon)
  const words = wordsOf(label).map(({ folded }) => folded)
  const isOfForm =
    isInstruction(label, vocabulary) ||
    words.some((_, index) => vocabulary.answers.at(words, index) !== undefined)
  if (isOfForm) return line.slice(colon + 1)
  // A detail keeps its label, unless nothing follows it.
  const isEmpty = vocabulary.details.has(fold(label)) && line.slice(colon + 1).trim() === ''
  return isEmpty ? '' : line
}

/** `Yes (please explain)` as `Yes`. */
function withoutInstructions(label: string, vocabulary: Vocabulary): string {
  const start = label.indexOf('(')
  const end = label.indexOf(')', start)
  if (start === -1 || end === -1 || !isInstruction(label.slice(start + 1, end), vocabulary)) return label
  return `${label.slice(0, start)}${label.slice(end + 1)}`
}
