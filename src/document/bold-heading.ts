/** A paragraph that stands for a heading: bold throughout, short, and no key line. */

import type { Words } from './words.js'

/** Whether it does. */
export function standsForHeading({ text, pieces }: Words): boolean {
  if (text === '' || text.length > longestHeading || /\n|^[☐☒]/.test(text)) return false
  const isBold = pieces.every(
    (piece) => piece.isBold || text.slice(piece.span.start, piece.span.end).trim() === '',
  )
  return isBold && !/[.!;,]$/.test(text) && !hasValue(text)
}

const longestHeading = 120

/** Whether something follows a colon; `Activity 2: film` is a name all the same. */
function hasValue(text: string): boolean {
  return /[:：]\s*[^\s]/.test(text) && !/^\p{L}+\s+(?:\d+|[IVX]+|\p{Lu})\s*[:：]/u.test(text)
}
