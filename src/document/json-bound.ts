/**
 * JSON before its parser sees it: how deep it goes, and whether its texts and
 * brackets are closed.
 *
 * One pass over the characters. The parser recurses at each bracket, and it
 * lets a text run on over a line end, down to the next quotation mark.
 */

import { say, type Message } from '../messages/message.js'
import type { Span } from '../text/text.js'
import { MAX_DEPTH, MAX_VALUES } from './limits.js'

/** What is wrong with a text before anything is parsed. */
export interface JsonFault {
  readonly message: Message
  readonly span: Span
  /** Whether the text is too much for the parser, and not only broken. */
  readonly isLimit: boolean
}

/** Finds what would be too much for the parser, or what it would find only far from the cause. */
export function findJsonFault(content: string): JsonFault | undefined {
  const open: number[] = []
  let values = 0
  for (let offset = 0; offset < content.length; offset++) {
    switch (content[offset]) {
      case '"': {
        const end = endOfText(content, offset)
        if (end === undefined) return { message: say('json-text-open'), span: around(offset), isLimit: false }
        offset = end
        break
      }
      case '{':
      case '[':
        open.push(offset)
        values += 1
        break
      case '}':
      case ']': {
        const start = open.pop()
        if (start !== undefined && !isPair(content[start], content[offset])) return openBracket(start)
        break
      }
      case ',':
        values += 1
        break
    }
    const limit = beyondLimit(open.length, values)
    if (limit) return { message: limit, span: around(offset), isLimit: true }
  }
  const start = open.at(-1)
  return start === undefined ? undefined : openBracket(start)
}

function beyondLimit(depth: number, values: number): Message | undefined {
  if (depth > MAX_DEPTH) return say('too-deep', { limit: MAX_DEPTH })
  // An object or list in a list is counted twice here; the parser's tree is counted exactly.
  return values > 2 * MAX_VALUES ? say('too-many-values', { limit: MAX_VALUES }) : undefined
}

function openBracket(start: number): JsonFault {
  return { message: say('json-bracket-open'), span: around(start), isLimit: false }
}

function isPair(opening: string | undefined, closing: string | undefined): boolean {
  return (opening === '{') === (closing === '}')
}

function around(offset: number): Span {
  return { start: offset, end: offset + 1 }
}

/** Where a text ends that begins at a quotation mark; nothing if its line ends first. */
function endOfText(content: string, start: number): number | undefined {
  for (let offset = start + 1; offset < content.length; offset++) {
    const character = content[offset]
    if (character === '"') return offset
    if (character === '\n' || character === '\r') return undefined
    if (character === '\\') offset += 1
  }
  return undefined
}
