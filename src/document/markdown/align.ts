/**
 * The parser's text beside the file's: which letters of one are which of the
 * other.
 *
 * They part where the file escapes a sign, names it (`&amp;`), or begins a line
 * with the marks of the list or the quote around it.
 */

import { decodeString } from 'micromark-util-decode-string'
import type { Style } from '../words-in-progress.js'

/** What can stand for a letter: in text an escape or a name, in code neither, in HTML a name. */
export type Written = 'text' | 'code' | 'html'

/** A stretch of a source, and what the parser made of it. */
export interface Aligned {
  readonly value: string
  readonly source: string
  readonly start: number
  readonly end: number
  readonly written: Written
}

/** What takes text, stretch by stretch. */
export interface TextTaker {
  /** Text from `start` to `end` in the source; where both are as long as each other, letter for letter. */
  add(text: string, start: number, end: number, style: Style): void
  /** Text of which nobody can say where it stands. */
  addUnplaced(text: string): void
}

/** Adds a value to words, each stretch with its place in the source. Line ends become `\n`. */
export function addAligned(words: TextTaker, aligned: Aligned, style: Style): void {
  const { value, source, start, end } = aligned
  if (value.length === end - start && source.startsWith(value, start) && !value.includes('\r'))
    return words.add(value, start, end, style)
  const lost = addStepByStep(words, aligned, style)
  if (!lost) return
  // Pointed at as a whole: its first letter for all of it.
  words.add(value[lost.value] ?? '', lost.source, end, style)
  words.addUnplaced(value.slice(lost.value + 1))
}

/** A place in both. */
interface Both {
  value: number
  source: number
}

/** Adds as much as can be followed; gives where the thread was lost. */
function addStepByStep(words: TextTaker, aligned: Aligned, style: Style): Both | undefined {
  const { value, end } = aligned
  const at: Both = { value: 0, source: aligned.start }
  while (at.value < value.length) {
    const same = sameFrom(aligned, at)
    if (same > 0) {
      words.add(value.slice(at.value, at.value + same), at.source, at.source + same, style)
      at.value += same
      at.source += same
      continue
    }
    const step = stepAt(aligned, at)
    if (step) {
      words.add(step.text, step.start, step.end, style)
      at.value += step.length
      at.source = step.next
      continue
    }
    if (at.source >= end || !isSkipped(at, aligned)) return at
    at.source += 1
  }
  return undefined
}

/** Space at the end of a line; in HTML, the line end that a `pre` may begin with; the marks of a line that a box stands above. */
function isSkipped(at: Both, { source, written }: Aligned): boolean {
  const sign = source[at.source] ?? ''
  if (/[ \t]/.test(sign)) return true
  return written === 'html' ? /[\r\n]/.test(sign) : sign === '>' && at.value === 0
}

/** How many letters are the same from here on, and stand for nothing else. */
function sameFrom({ value, source, end, written }: Aligned, at: Both): number {
  let same = 0
  while (at.value + same < value.length && at.source + same < end) {
    const sign = source[at.source + same]
    if (sign !== value[at.value + same] || sign === '\r' || sign === '\n') break
    if (sign === '&' && written !== 'code') break
    if (sign === '\\' && written !== 'html') break
    same += 1
  }
  return same
}

/** A sign that is written otherwise. */
interface Step {
  readonly text: string
  readonly start: number
  readonly end: number
  /** How much of the value it is. */
  readonly length: number
  /** Where the source goes on. */
  readonly next: number
}

function stepAt(aligned: Aligned, at: Both): Step | undefined {
  const sign = aligned.source[at.source]
  if (sign === '\\' && aligned.written !== 'html') return escapeAt(aligned, at)
  if (sign === '&' && aligned.written !== 'code') return referenceAt(aligned, at)
  return lineEndAt(aligned, at)
}

function escapeAt({ value, source, written }: Aligned, at: Both): Step | undefined {
  const [wanted, next] = [value[at.value] ?? '', source[at.source + 1] ?? '']
  // In code only a table's bar is escaped.
  const isEscape = next === wanted && (written === 'text' ? /[!-/:-@[-`{-~]/.test(next) : next === '|')
  if (!isEscape && wanted !== '\\') return undefined
  const length = isEscape ? 2 : 1
  return { text: wanted, start: at.source, end: at.source + length, length: 1, next: at.source + length }
}

function referenceAt({ value, source, end }: Aligned, at: Both): Step | undefined {
  const [reference] =
    REFERENCE.exec(source.slice(at.source, Math.min(end, at.source + longestReference))) ?? []
  const decoded = reference === undefined ? '&' : decodeString(reference)
  if (reference !== undefined && decoded !== reference && value.startsWith(decoded, at.value))
    return step(decoded, at, reference.length)
  if (value[at.value] === '&') return step('&', at, 1)
  // HTML reads some numbers and names otherwise than Markdown.
  const sign = String.fromCodePoint(value.codePointAt(at.value) ?? 0)
  return reference === undefined ? undefined : step(sign, at, reference.length)
}

const longestReference = 40
const REFERENCE = /^&(?:#(?:\d{1,7}|[xX][\da-fA-F]{1,6})|[\dA-Za-z]{1,33});/

function step(text: string, at: Both, length: number): Step {
  return { text, start: at.source, end: at.source + length, length: text.length, next: at.source + length }
}

/** A line end, with the space before it and the marks that begin the next line. */
function lineEndAt({ value, source, end, written }: Aligned, at: Both): Step | undefined {
  const [inValue] = /^(?:\r\n?|\n)/.exec(value.slice(at.value, at.value + 2)) ?? []
  const isSpace = written === 'code' && value[at.value] === ' '
  if (inValue === undefined && !isSpace) return undefined
  let start = at.source
  while (start < end && /[ \t]/.test(source[start] ?? '')) start += 1
  const [lineEnd] = /^(?:\r\n?|\n)/.exec(source.slice(start, start + 2)) ?? []
  if (lineEnd === undefined) return undefined
  const length = inValue?.length ?? 1
  const first = value[at.value + length]
  let next = start + lineEnd.length
  while (next < end && source[next] !== first && /[ \t>]/.test(source[next] ?? '')) next += 1
  return { text: isSpace ? ' ' : '\n', start, end: start + lineEnd.length, length, next }
}
