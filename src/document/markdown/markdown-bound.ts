/**
 * Markdown before its parser sees it.
 *
 * One pass over the lines. It counts what could be nested or matched, without
 * deciding whether it is: code counts too, and no plan comes near the limits.
 */

import { say, type Message } from '../../messages/message.js'
import type { Span } from '../../text/text.js'
import {
  MAX_ALL_INLINE_SIGNS,
  MAX_CELLS,
  MAX_DEPTH,
  MAX_INLINE_SIGNS,
  MAX_LINES,
  MAX_LIST_LINES,
  MAX_MARKDOWN_BYTES,
} from '../limits.js'

/** A limit that a text goes beyond, and where. */
export interface BeyondLimit {
  readonly message: Message
  readonly span: Span
}

/** Finds what would be too much for the Markdown parser. */
export function findMarkdownLimit(content: string): BeyondLimit | undefined {
  if (content.length > MAX_MARKDOWN_BYTES) {
    const limit = MAX_MARKDOWN_BYTES / (1024 * 1024)
    return { message: say('file-too-large', { limit }), span: { start: 0, end: 0 } }
  }
  const count: Count = { lines: 0, listLines: 0, cells: 0, signs: 0 }
  let paragraph: Paragraph = EMPTY
  let isQuoted = false
  for (const { start, end } of linesOf(content)) {
    const line = content.slice(start, end)
    const signs = line.match(INLINE_SIGN) ?? []
    const wasQuoted = isQuoted
    isQuoted = /^ {0,3}>/.test(line)
    paragraph = goneOn(paragraph, line, signs)
    count.lines += 1
    count.signs += signs.length
    if (LIST_LINE.test(line)) count.listLines += 1
    // A quote costs what two members do.
    if (isQuoted && !wasQuoted) count.listLines += 2
    if (line.includes('|')) count.cells += line.split('|').length - 1
    const message = beyondLimit(count) ?? beyondParagraph(paragraph, depthOf(line))
    if (message) return { message, span: { start, end } }
  }
  return undefined
}

/** What there is up to a line. */
interface Count {
  lines: number
  listLines: number
  cells: number
  signs: number
}

/** What could be matched or nested with one another in the lines up to here. */
interface Paragraph {
  readonly signs: number
  readonly open: number
  readonly deepest: number
  /** HTML up to the next empty line, in which nothing is matched; a table's first row, and how many cells it has; its other rows. */
  readonly kind: 'text' | 'html' | 'table'
  readonly head?: number
}

const EMPTY: Paragraph = { signs: 0, open: 0, deepest: 0, kind: 'text' }

const INLINE_SIGN = /[*_~`[\]<&!]/g
const LIST_LINE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/
/** Begins a paragraph of its own, whatever stands above it. */
const NEW_LINE = /^ {0,3}(?:[-*+][ \t]+\S|#{1,6}[ \t])/
const HTML_LINE =
  /^ {0,3}<\/?(?:table|thead|tbody|tfoot|tr|td|th|ul|ol|li|dl|dt|dd|div|details|summary|section|p|h[1-6])(?=[\s/>])/i
const TABLE_ROW = /^\|[^\\`]*\|[ \t]*$/
const TABLE_RULE = /^\|(?:[ \t]*:?-+:?[ \t]*\|)+[ \t]*$/

function goneOn(paragraph: Paragraph, line: string, signs: readonly string[]): Paragraph {
  if (line.trim() === '') return EMPTY
  if (paragraph.kind === 'html') return paragraph
  const isFirst = paragraph === EMPTY
  if (isFirst && HTML_LINE.test(line)) return { ...EMPTY, kind: 'html' }
  const width = line.startsWith('|') ? line.split('|').length : 0
  if (paragraph.kind === 'table' && width > 0) return { ...withSigns(EMPTY, signs), kind: 'table' }
  if (width > 0 && paragraph.head === width && TABLE_RULE.test(line)) return { ...EMPTY, kind: 'table' }
  const counted = withSigns(NEW_LINE.test(line) ? EMPTY : paragraph, signs)
  return isFirst && width > 0 && TABLE_ROW.test(line) ? { ...counted, head: width } : counted
}

function withSigns({ signs, open, deepest }: Paragraph, found: readonly string[]): Paragraph {
  let depth = open
  let most = deepest
  for (const sign of found) {
    if (sign === '[') depth += 1
    if (sign === ']') depth = Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return { signs: signs + found.length, open: depth, deepest: most, kind: 'text' }
}

function beyondLimit({ lines, listLines, cells, signs }: Count): Message | undefined {
  if (lines > MAX_LINES) return say('too-many-lines', { limit: MAX_LINES })
  if (listLines > MAX_LIST_LINES) return say('too-many-list-members', { limit: MAX_LIST_LINES })
  if (cells > MAX_CELLS) return say('too-many-cells', { limit: MAX_CELLS })
  if (signs > MAX_ALL_INLINE_SIGNS) return say('too-many-marks', { limit: MAX_ALL_INLINE_SIGNS })
  return undefined
}

function beyondParagraph({ signs, deepest }: Paragraph, depth: number): Message | undefined {
  if (Math.max(depth, deepest) > MAX_DEPTH) return say('too-deep', { limit: MAX_DEPTH })
  if (signs > MAX_INLINE_SIGNS) return say('too-many-inline-signs', { limit: MAX_INLINE_SIGNS })
  return undefined
}

/** How deep a line can lie in quotes and lists: one level for each mark before its text, and for two columns of indentation. */
function depthOf(line: string): number {
  const marks = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))+/.exec(line)?.[0]
  if (marks === undefined) return 0
  const levels = marks.replace(/[ \t\d]/g, '').length
  const columns = [...marks].reduce((sum, sign) => sum + (sign === '\t' ? 4 : Number(sign === ' ')), 0)
  // One space after each mark is no indentation.
  return levels + Math.floor(Math.max(0, columns - levels) / 2)
}

function* linesOf(content: string): Generator<Span> {
  let start = 0
  for (const { 0: lineEnd, index } of content.matchAll(/\r\n?|\n/g)) {
    yield { start, end: index }
    start = index + lineEnd.length
  }
  yield { start, end: content.length }
}
