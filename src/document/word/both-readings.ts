/** Words of several parts, with all pending changes accepted and with all refused. */

import type { Member, Part } from '../part.js'
import { wordsOfParts } from '../part-words.js'
import { sliceWords, type Words } from '../words.js'

/** All words in some parts as one text; absent where there are none in either reading. */
export function bothWordsOf(parts: readonly Part[], none: () => Words): Words | undefined {
  const after = wordsOfParts(parts.map((part) => inReading(part, 'after')))
  if (!parts.some(isTouched)) return after
  const before = wordsOfParts(parts.map((part) => inReading(part, 'before')))
  return { ...(after ?? none()), before: before ?? none() }
}

/** Words from an offset on, in both readings as far as both begin alike. */
export function withoutStart(
  words: Words,
  start: RegExp,
): { readonly words: Words; readonly taken: string } | undefined {
  const [taken = ''] = start.exec(words.text) ?? []
  if (taken === '') return undefined
  const rest = (of: Words): Words => sliceWords(of, { start: taken.length, end: of.text.length })
  if (!words.before) return { words: rest(words), taken }
  const { before } = words
  if (before.text !== '' && !before.text.startsWith(taken)) return undefined
  return { words: { ...rest(words), before: before.text === '' ? before : rest(before) }, taken }
}

function isTouched(part: Part): boolean {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return part.words.before !== undefined
    case 'quote':
      return part.parts.some(isTouched)
    case 'list':
      return part.members.some(({ parts }) => parts.some(isTouched))
    case 'table':
      return part.rows.some(({ cells }) => cells.some(({ words }) => words.before !== undefined))
  }
}

/** A part as it stands in one reading. */
function inReading(part: Part, reading: 'after' | 'before'): Part {
  const wordsIn = ({ before, ...after }: Words): Words => (reading === 'before' && before ? before : after)
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return { ...part, words: wordsIn(part.words) }
    case 'quote':
      return { ...part, parts: part.parts.map((each) => inReading(each, reading)) }
    case 'list':
      return {
        ...part,
        members: part.members.map((member): Member => ({
          ...member,
          parts: member.parts.map((each) => inReading(each, reading)),
        })),
      }
    case 'table':
      return {
        ...part,
        rows: part.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, words: wordsIn(cell.words) })),
        })),
      }
  }
}
