/** Where a list is cut into its members: at commas, semicolons, slashes, line breaks, and at `and`. */

import type { Span } from '../../text/text.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsOf } from './words-of.js'

/** The stretches of a list between two cuts; a name may go over several. */
export function membersOf(text: string, { and }: Vocabulary): readonly Span[] {
  const isInside = insideBrackets(text)
  const signs = Array.from(
    text.matchAll(/[,;/\n\r\u2022\u00b7|&\uff0c\u3001]|(?<=\s)\+(?=\s)/g),
    ({ index }) => ({
      start: index,
      end: index + 1,
    }),
  )
  const words = wordsOf(text)
  const folded = words.map((word) => word.folded)
  const joints = words.flatMap(({ start }, index) => {
    const length = and.at(folded, index)?.length ?? 0
    return length === 0 ? [] : [{ start, end: words[index + length - 1]?.end ?? start }]
  })
  const cuts = [...signs, ...joints]
    .toSorted((one, other) => one.start - other.start)
    .filter(({ start }) => !isInside(start))
  const members: Span[] = []
  let reached = 0
  for (const { start, end } of [...cuts, { start: text.length, end: text.length }]) {
    if (text.slice(reached, start).trim() !== '') members.push({ start: reached, end: start })
    reached = Math.max(reached, end)
  }
  return members
}

/** Tells what lies in brackets, asked from left to right; where they do not come in pairs, nothing does. */
function insideBrackets(text: string): (offset: number) => boolean {
  const spans: Span[] = []
  let depth = 0
  let start = 0
  for (const { 0: bracket, index } of text.matchAll(/[()[\]]/g)) {
    const isOpening = bracket === '(' || bracket === '['
    if (isOpening && depth === 0) start = index
    depth += isOpening ? 1 : -1
    if (depth < 0) return () => false
    if (depth === 0) spans.push({ start, end: index })
  }
  if (depth > 0) return () => false
  let reached = 0
  return (offset) => {
    while (reached < spans.length && (spans[reached]?.end ?? 0) < offset) reached += 1
    return (spans[reached]?.start ?? Infinity) <= offset
  }
}
