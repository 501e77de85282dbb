/** All words in some parts as one text, as a cell or a footnote has them. */

import { withBox } from './boxes.js'
import type { Part } from './part.js'
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
