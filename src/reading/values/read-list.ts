/** Several words of those that a field may hold, or several short texts. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { fold } from '../../text/fold.js'
import { isLoneAnswer } from './find-answer.js'
import { findDoubt, isHedged, isMarked } from './find-doubt.js'
import { findWholeWord, findWordFirst } from './find-word.js'
import { isInstruction, isOpen, isUnfinished } from './is-open.js'
import { membersOf } from './members-of.js'
import type { Vocabulary } from './vocabulary.js'
import { undressed } from './undressed.js'
import { wordsOf } from './words-of.js'

/** Reads a list. It is complete if all of its members are understood. */
export function readList(text: string, field: Field, vocabulary: Vocabulary): Held {
  if (isNone(text, vocabulary)) return stated({ kind: 'list', members: [], complete: true })
  if (isMarked(text) || isInstruction(text, vocabulary)) return unsettled
  const find = field.kind === 'texts' ? findTexts : findWords
  const { members, leftOver } = find(text, field, vocabulary)
  const isTakenBack = leftOver.some((each) =>
    isOpen(each, vocabulary) ? isHedged(each, vocabulary) : findDoubt(each, field, vocabulary) !== undefined,
  )
  // `Not covered: travel, meals` covers no meals either.
  if (members.length === 0 || isTakenBack) return unsettled
  return stated({ kind: 'list', members: [...new Set(members)], complete: leftOver.length === 0 })
}

/** Reads a list of things in words: only that there are none can be said so. */
export function readItems(text: string, _: Field, vocabulary: Vocabulary): Held {
  return isNone(text, vocabulary) ? stated({ kind: 'items', items: [], complete: true }) : unsettled
}

function isNone(text: string, { none }: Vocabulary): boolean {
  return !isMarked(text) && !isUnfinished(text) && none.has(fold(undressed(text)))
}

interface Found {
  readonly members: readonly string[]
  readonly leftOver: readonly string[]
}

/** A name may have commas in it, but no more than this. */
const longestRun = 4

function findWords(text: string, field: Field, vocabulary: Vocabulary): Found {
  const parts = membersOf(text, vocabulary)
  const members: string[] = []
  const leftOver: string[] = []
  for (let index = 0; index < parts.length; index += 1) {
    const start = parts[index]?.start ?? 0
    let length = Math.min(longestRun, parts.length - index)
    const endOf = (count: number): number => parts[index + count - 1]?.end ?? start
    let word: string | undefined
    while (length > 0 && word === undefined) {
      word = findWholeWord(text.slice(start, endOf(length)), field, vocabulary)
      if (word === undefined) length -= 1
    }
    const part = text.slice(start, endOf(1)).trim()
    word ??= isOpen(part, vocabulary) ? undefined : findWordFirst(part, field, vocabulary)
    if (word === undefined) leftOver.push(part)
    else members.push(word)
    index += Math.max(0, length - 1)
  }
  return { members, leftOver }
}

/** A longer member is a sentence, which names nothing by itself. */
const mostWords = 4

function findTexts(text: string, field: Field, vocabulary: Vocabulary): Found {
  const parts = membersOf(text, vocabulary).map(({ start, end }) => withoutMarks(text.slice(start, end)))
  const isMember = (part: string): boolean =>
    !isOpen(part, vocabulary) &&
    !isLoneAnswer(part, vocabulary) &&
    !/\d/.test(part) &&
    wordsOf(part).length <= mostWords &&
    findDoubt(part, field, vocabulary) === undefined
  return { members: parts.filter(isMember), leftOver: parts.filter((part) => !isMember(part)) }
}

/** Without a bullet before it and a full stop behind it. */
function withoutMarks(text: string): string {
  const written = text.trim()
  const bare = /^[-\u2013*]\s/.test(written) ? written.slice(1) : written
  return (bare.endsWith('.') ? bare.slice(0, -1) : bare).trim().replace(/\s+/g, ' ')
}
