/** All words in the parts of a page. */

import type { Part } from '../src/document/part.js'
import type { Words } from '../src/document/words.js'

/** Every stretch of words in reading order, each with its notes behind it; cells stand behind what is in them. */
export function wordsIn(parts: readonly Part[]): readonly Words[] {
  return parts.flatMap(inPart).flatMap((words) => [words, ...words.notes.map((note) => note.words)])
}

function inPart(part: Part): readonly Words[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [part.words]
    case 'quote':
      return part.parts.flatMap(inPart)
    case 'list':
      return part.members.flatMap(({ parts }) => parts.flatMap(inPart))
    case 'table':
      return part.rows.flatMap(({ cells }) =>
        cells.flatMap(({ parts, words }) => [...parts.flatMap(inPart), words]),
      )
  }
}
