/**
 * Markdown before its parser sees it.
 *
 * One pass over the lines. It counts what could be nested or matched, without
 * deciding whether it is: code counts too, and no plan comes near the limits.
 */

import { say, type Message } from '../messages/message.js'
import type { Span } from '../text/text.js'
import { MAX_DEPTH, MAX_INLINE_SIGNS, MAX_LIST_LINES, MAX_MARKDOWN_BYTES } from './limits.js'

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
  let listLines = 0
  let paragraph = EMPTY
  for (const { start, end } of linesOf(content)) {
    const line = content.slice(start, end)
    paragraph = line.trim() === '' ? EMPTY : withLine(paragraph, line)
    if (LIST_LINE.test(line)) listLines += 1
    const message = beyondLimit(Math.max(depthOf(line), paragraph.deepest), listLines, paragraph.signs)
    if (message) return { message, span: { start, end } }
  }
  return undefined
}

/** What could be matched or nested in the lines since the last empty one. */
interface Paragraph {
  readonly signs: number
  readonly open: number
  readonly deepest: number
}

const EMPTY: Paragraph = { signs: 0, open: 0, deepest: 0 }

const LIST_LINE = /^[\s>]*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/

function beyondLimit(depth: number, listLines: number, signs: number): Message | undefined {
  if (depth > MAX_DEPTH) return say('too-deep', { limit: MAX_DEPTH })
  if (listLines > MAX_LIST_LINES) return say('too-many-list-members', { limit: MAX_LIST_LINES })
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

function withLine({ signs, open, deepest }: Paragraph, line: string): Paragraph {
  let depth = open
  let most = deepest
  let count = signs
  for (const sign of line.match(/[*_~`[\]<&!]/g) ?? []) {
    count += 1
    if (sign === '[') depth += 1
    if (sign === ']') depth = Math.max(0, depth - 1)
    most = Math.max(most, depth)
  }
  return { signs: count, open: depth, deepest: most }
}

function* linesOf(content: string): Generator<Span> {
  let start = 0
  for (const { 0: lineEnd, index } of content.matchAll(/\r\n?|\n/g)) {
    yield { start, end: index }
    start = index + lineEnd.length
  }
  yield { start, end: content.length }
}
