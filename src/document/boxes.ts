/** Boxes to tick, in every way they are drawn, as `☐` and `☒`. */

import type { At, Span } from '../text/text.js'
import type { Box, Member, Part } from './part.js'
import { placeOfWords, sliceWords, type Piece, type Words } from './words.js'

/** Words with every box in them as `☐` or `☒`; each keeps its place. */
export function withPlainBoxes(words: Words): Words {
  if (!MAY_HAVE_BOX.test(words.text)) return words
  const found = boxesIn(words.text)
  if (found.length === 0) return words
  const text = { written: '', pieces: [] as Piece[] }
  const shifts: { readonly from: number; readonly by: number }[] = []
  let reached = 0
  for (const { start, end, box } of [...found, { ...endOf(words.text), box: undefined }]) {
    const by = text.written.length - reached
    for (const piece of words.pieces) text.pieces.push(...clipped(piece, reached, start, by))
    text.written += words.text.slice(reached, start)
    shifts.push({ from: reached, by })
    reached = end
    if (box === undefined) continue
    const at = placeOfWords(words, { start, end })
    const span = { start: text.written.length, end: text.written.length + 1 }
    text.pieces.push({ ...styleAt(words.pieces, start), span, at })
    text.written += box === 'ticked' ? '☒' : '☐'
  }
  const notes = words.notes.map((note) => {
    const by = shifts.findLast(({ from }) => from <= note.offset)?.by ?? 0
    return { ...note, offset: Math.min(note.offset + by, text.written.length) }
  })
  return { ...words, text: text.written, pieces: text.pieces, notes }
}

/** Words with a member's box before them, in both readings of a pending change. */
export function withBox(words: Words, box: Box): Words {
  const mark = box === 'ticked' ? '☒ ' : '☐ '
  const moved = (offset: number): number => offset + mark.length
  return {
    ...words,
    text: mark + words.text,
    pieces: words.pieces.map((piece) => ({
      ...piece,
      span: { start: moved(piece.span.start), end: moved(piece.span.end) },
    })),
    notes: words.notes.map((note) => ({ ...note, offset: moved(note.offset) })),
    ...(words.before && { before: withBox(words.before, box) }),
  }
}

/** The parts of a list's member without the box that they begin with. */
export function takeBox(parts: readonly Part[]): Pick<Member, 'parts' | 'box'> {
  const [first, ...others] = parts
  if (first?.kind !== 'paragraph') return { parts }
  const { text } = first.words
  const [mark, box] = /^([☐☒])\s*/.exec(text) ?? []
  if (mark === undefined) return { parts }
  const words = sliceWords(first.words, { start: mark.length, end: text.length })
  const rest: readonly Part[] = words.text === '' ? others : [{ kind: 'paragraph', words }, ...others]
  return { parts: rest, box: box === '☒' ? 'ticked' : 'empty' }
}

// ✓, ✔ and ✅ stand for a point as often as for a tick; only where they stand in a box do they tick it.
const EMPTY = '\u2610\u25a1\u25a2\u25fb\u25fd\u2b1c\u274f-\u2752\u{1f532}'
const TICKED = '\u2611\u2612\u{1f5f5}\u{1f5f7}\u{1f5f9}'
const DRAWN = new RegExp(
  `(?<empty>[${EMPTY}]|\\[[ \u00a0]?\\])\\ufe0f?|(?<ticked>[${TICKED}])\\ufe0f?|\\[(?<mark>[xX✓✔☑☒])\\ufe0f?\\]`,
  'gu',
)
const MAY_HAVE_BOX = new RegExp(`[${EMPTY}${TICKED}[]`, 'u')

interface Drawn extends Span {
  readonly box: Box
}

function boxesIn(text: string): readonly Drawn[] {
  const all = [...text.matchAll(DRAWN)]
  const isChoice = all.some(({ groups }) => groups?.['empty'] !== undefined)
  return all.flatMap(({ index, 0: { length }, groups }) => {
    const span = { start: index, end: index + length }
    const mark = groups?.['mark']
    if (mark !== undefined && !isChoice && !isOwnBox(text, span, mark)) return []
    return [{ ...span, box: groups?.['empty'] === undefined ? 'ticked' : 'empty' }]
  })
}

// `within [X] days` is an amount to fill in, and no box.
function isOwnBox(text: string, { start, end }: Span, mark: string): boolean {
  const isFirst = text.slice(text.lastIndexOf('\n', start) + 1, start).trim() === ''
  return isFirst && (mark !== 'X' || text.trim().length === end - start)
}

function endOf({ length }: string): Span {
  return { start: length, end: length }
}

function clipped(piece: Piece, from: number, to: number, by: number): readonly Piece[] {
  const start = Math.max(piece.span.start, from)
  const end = Math.min(piece.span.end, to)
  if (start >= end) return []
  return [{ ...piece, span: { start: start + by, end: end + by }, at: placeIn(piece, { start, end }) }]
}

function placeIn(piece: Piece, span: Span): At {
  return placeOfWords({ text: '', pieces: [piece], notes: [], at: piece.at }, span)
}

function styleAt(pieces: readonly Piece[], offset: number): Pick<Piece, 'isBold' | 'isCode'> {
  const { isBold, isCode } = pieces.find(({ span }) => span.start <= offset && span.end > offset) ?? {}
  return { ...(isBold && { isBold }), ...(isCode && { isCode }) }
}
