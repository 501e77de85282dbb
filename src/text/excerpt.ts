/**
 * The words at a place, as they may be shown to those who ask for them.
 *
 * One short line; what may tell who someone is stands masked.
 */

import type { Span } from './text.js'

/** Makes an excerpt of what lies in a stretch, with a little around it. */
export type Excerpter = (content: string, span: Span) => string

/** A stretch to be masked, and what it is called instead. */
export interface Mask {
  readonly span: Span
  readonly name: string
}

/** Longest excerpt, in UTF-16 code units. */
const most = 120

/** How far around a stretch masks are looked for: further than is shown, so that none is cut. */
const reach = 600

/** An excerpt. Around the stretch, only what stands on its lines is shown. */
export function excerptOf(content: string, span: Span, masksIn: (text: string) => readonly Mask[]): string {
  const shownEnd = Math.min(span.end, span.start + reach)
  const before = content.slice(Math.max(0, span.start - reach), span.start)
  const from = span.start - before.length + lineStartIn(before)
  const lines = content.slice(from, shownEnd + content.slice(shownEnd, shownEnd + reach).search(/[\r\n]|$/))
  // What goes on in the next line is one number, as it will be shown.
  const masks = masksIn(lines.replace(/\s/g, ' '))
  const start = startOutside(masks, span.start - from)
  const end = endOutside(masks, shownEnd - from)

  const inner = shown(lines, { start, end }, masks).trim()
  if (inner.length > most) return `${cutEnd(inner, most - 1)}…`
  const left = shown(lines, { start: 0, end: start }, masks)
  const right = shown(lines, { start: end, end: lines.length }, masks)
  return around(left, inner, right).trim()
}

function lineStartIn(before: string): number {
  return Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}

/** A masked stretch is shown as a whole or not at all. */
function startOutside(masks: readonly Mask[], offset: number): number {
  return masks.find(({ span }) => span.start < offset && span.end > offset)?.span.start ?? offset
}

function endOutside(masks: readonly Mask[], offset: number): number {
  return masks.find(({ span }) => span.start < offset && span.end > offset)?.span.end ?? offset
}

/** On one line, with masks. */
function shown(text: string, { start, end }: Span, masks: readonly Mask[]): string {
  let at = start
  let masked = ''
  for (const { span, name } of masks) {
    if (span.start < at || span.end > end) continue
    masked += `${text.slice(at, span.start)}[${name}]`
    at = span.end
  }
  return (masked + text.slice(at, end)).replace(/\s+/g, ' ')
}

/** What stands before gets half of the room, and what stands after does not need. */
function around(before: string, inner: string, after: string): string {
  const room = most - inner.length
  const roomBefore = Math.max(Math.floor(room / 2), room - after.length)
  const left = before.length <= roomBefore ? before : `…${cutStart(before, roomBefore - 1)}`
  const roomAfter = room - left.length
  const right = after.length <= roomAfter ? after : `${cutEnd(after, roomAfter - 1)}…`
  return left + inner + right
}

/** At most so much from the beginning; whole words, where one ends in it. */
function cutEnd(text: string, length: number): string {
  const cut = text.slice(0, Math.max(0, length))
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space + 1) : cut.replace(/[\ud800-\udbff]$/, '')
}

/** At most so much from the end. */
function cutStart(text: string, length: number): string {
  const cut = text.slice(text.length - Math.max(0, length))
  const space = cut.indexOf(' ')
  return space === -1 ? cut.replace(/^[\udc00-\udfff]/, '') : cut.slice(space)
}
