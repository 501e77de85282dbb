/** All words of a page, whatever part they stand in, but for code. */

import type { Part } from '../../document/part.js'
import type { Words } from '../../document/words.js'

/** The words of all parts, in reading order. */
export function* everyWords(parts: readonly Part[]): Generator<Words> {
  for (const part of parts) {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
        yield part.words
        break
      case 'list':
        for (const member of part.members) yield* everyWords(member.parts)
        break
      case 'table':
        for (const { cells } of part.rows) for (const { words } of cells) yield words
        break
      case 'quote':
        yield* everyWords(part.parts)
        break
      case 'code':
        break
    }
  }
}
