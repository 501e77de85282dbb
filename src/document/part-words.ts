/** All words in some parts as one text, as a cell or a footnote has them. */

import type { Box, Part } from './part.js'
import { joinWords, type Words } from './words.js'

/** The words with a line break between parts; absent where there are none. A member's box stands before its words. */
export function wordsOfParts(parts: readonly Part[]): Words | undefined {
  return joinWords(parts.flatMap(wordsIn).filter(({ text }) => text !== ''))
}

function wordsIn(part: Part): readonly Words[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [part.words]
    case 'quote':
      return part.parts.flatMap(wordsIn)
    case 'list':
      return part.members.flatMap(({ parts: inner, box }) => {
        const [first, ...others] = inner.flatMap(wordsIn)
        return first ? [box ? withBox(first, box) : first, ...others] : []
      })
    case 'table':
      return part.rows.flatMap(({ cells }) => cells.map(({ words }) => words))
  }
}

function withBox(words: Words, box: Box): Words {
  const mark = box === 'ticked' ? '☒ ' : '☐ '
  return {
    ...words,
    text: mark + words.text,
    pieces: words.pieces.map(({ span, ...piece }) => ({
      ...piece,
      span: { start: span.start + mark.length, end: span.end + mark.length },
    })),
    notes: words.notes.map((note) => ({ ...note, offset: note.offset + mark.length })),
  }
}
