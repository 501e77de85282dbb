/**
 * A stretch of running text as a reader sees it, and where each piece of it
 * stands in the file.
 *
 * Struck and hidden text, comments and tags are left out. A line break is `\n`.
 * Boxes are `☐` and `☒`, however they were made. A footnote's text stands beside
 * the words that refer to it.
 */

import type { At, Span } from '../text/text.js'

/** Words with their places. */
export interface Words {
  readonly text: string
  /** In order, without overlap; what lies between two of them has no place of its own. */
  readonly pieces: readonly Piece[]
  readonly notes: readonly Note[]
  /** The same words without the changes that nobody has accepted or refused yet; absent where there are none. */
  readonly before?: Words
  readonly at: At
}

/** Text from one stretch of the file. */
export interface Piece {
  /** In the words' text. */
  readonly span: Span
  /** In the file; as long as `span`, or the piece can only be pointed at as a whole (an entity, an escape). */
  readonly at: At
  readonly isBold?: true
  readonly isCode?: true
}

/** A footnote. */
export interface Note {
  /** Where it is referred to, in the words' text. */
  readonly offset: number
  readonly words: Words
}

/** Where some of the words stand in the file: from the first piece that has any of them to the last. */
export function placeOfWords({ pieces, at }: Words, { start, end }: Span): At {
  const within = pieces.filter(({ span }) => span.start < end && span.end > start)
  const [first, last] = [within[0], within.at(-1)]
  if (!first || !last) return at
  return { text: first.at.text, span: { start: startIn(first, start), end: endIn(last, end) } }
}

function startIn({ span, at }: Piece, start: number): number {
  return isExact(span, at.span) ? at.span.start + Math.max(0, start - span.start) : at.span.start
}

function endIn({ span, at }: Piece, end: number): number {
  return isExact(span, at.span) ? at.span.end - Math.max(0, span.end - end) : at.span.end
}

function isExact(one: Span, other: Span): boolean {
  return one.end - one.start === other.end - other.start
}

/** Some of the words, with their places. */
export function sliceWords(words: Words, { start, end }: Span): Words {
  const text = words.text.slice(start, end)
  const skipped = text.length - text.trimStart().length
  const from = text.trim() === '' ? start : start + skipped
  const to = text.trim() === '' ? start : start + text.trimEnd().length
  return {
    text: words.text.slice(from, to),
    pieces: words.pieces.flatMap((piece) => clipped(piece, from, to)),
    notes: words.notes
      .filter(({ offset }) => offset >= start && offset <= end)
      .map((note) => ({ ...note, offset: Math.min(Math.max(note.offset - from, 0), to - from) })),
    at: placeOfWords(words, { start: from, end: to }),
  }
}

function clipped(piece: Piece, from: number, to: number): readonly Piece[] {
  const start = Math.max(piece.span.start, from)
  const end = Math.min(piece.span.end, to)
  if (start >= end) return []
  const at = {
    text: piece.at.text,
    span: { start: startIn(piece, start), end: endIn(piece, end) },
  }
  return [{ ...piece, span: { start: start - from, end: end - from }, at }]
}

/** Several words as one text, with a line break between each two; absent where there are none. */
export function joinWords(all: readonly Words[]): Words | undefined {
  const [first, ...others] = all
  if (!first || others.length === 0) return first
  const joined = { text: first.text, pieces: [...first.pieces], notes: [...first.notes] }
  for (const words of others) {
    const by = joined.text.length + 1
    joined.text += `\n${words.text}`
    joined.pieces.push(...words.pieces.map((piece) => ({ ...piece, span: moved(piece.span, by) })))
    joined.notes.push(...words.notes.map((note) => ({ ...note, offset: note.offset + by })))
  }
  const end = all.at(-1)?.at.span.end ?? first.at.span.end
  const before = all.some((words) => words.before) && joinWords(all.map((words) => words.before ?? words))
  return {
    ...joined,
    ...(before && { before }),
    at: { text: first.at.text, span: { start: first.at.span.start, end } },
  }
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}
