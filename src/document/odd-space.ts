/**
 * Indentation with a tab, a no-break space or the like in it, and a hyphen with
 * one behind it.
 *
 * YAML takes only ordinary spaces. A tab gives errors further down, and a
 * no-break space none at all: the line then belongs to something else than it
 * seems to. So such lines are found first, said, and read as if spaces stood
 * there.
 */

import { say, type Message } from '../messages/message.js'
import type { Span } from '../text/text.js'
import { INVISIBLE, nameOfInvisible } from './invisible.js'
import { indexOfToken, type YamlToken } from './yaml-tokens.js'

/** Where something else stands than the ordinary space that is needed. */
export interface OddSpace {
  readonly message: Message
  readonly span: Span
}

/** Finds lines that begin with something else than spaces; within a text of several lines it does no harm. */
export function findOddSpaces(content: string, tokens: readonly YamlToken[]): readonly OddSpace[] {
  const indents = Array.from(content.matchAll(ODD_INDENT), (match) => oddSpace(match, 'indent-character'))
  const hyphens = Array.from(content.matchAll(ODD_HYPHEN), (match) => oddSpace(match, 'space-character'))
  return [
    ...indents.filter(({ span }) => isOddIndent(span, tokens)),
    ...hyphens.filter(({ span }) => isOddHyphen(span, content, tokens)),
  ].toSorted((one, other) => one.span.start - other.span.start)
}

/** The same text, as long as before, with ordinary spaces there. */
export function withSpaces(content: string, odd: readonly OddSpace[]): string {
  const parts: string[] = []
  let done = 0
  for (const { span } of odd) {
    parts.push(content.slice(done, span.start), ' '.repeat(span.end - span.start))
    done = span.end
  }
  return [...parts, content.slice(done)].join('')
}

const ODD_INDENT = new RegExp(`(?<=^|\\n)( *)([${INVISIBLE}][ ${INVISIBLE}]*)`, 'g')
const ODD_HYPHEN = new RegExp(`(?<=^|\\n)( *-)([${INVISIBLE.replace('\t', '')}])`, 'g')

function oddSpace(match: RegExpExecArray, id: 'indent-character' | 'space-character'): OddSpace {
  const [all, before = '', odd = ''] = match
  const span = { start: match.index + before.length, end: match.index + all.length }
  return { message: say(id, { character: nameOfInvisible(odd[0]) ?? '' }), span }
}

function isOddIndent({ start }: Span, tokens: readonly YamlToken[]): boolean {
  const index = indexOfToken(tokens, start)
  const token = tokens[index]
  if (!token) return false
  // A text of several lines begins before it; a value or key that begins with it was meant to be indented.
  if (token.kind !== 'space') return token.start === start && token.kind !== 'comment'
  const next = tokens[index + 1]
  // What looks empty or is a comment has no indentation, and inside brackets any space will do.
  return next !== undefined && next.brackets === 0 && next.kind !== 'newline' && next.kind !== 'comment'
}

// What was meant for several members of a list is one text, and begins with such a hyphen.
function isOddHyphen({ start }: Span, content: string, tokens: readonly YamlToken[]): boolean {
  const token = tokens[indexOfToken(tokens, start)]
  if (token?.kind !== 'text' || content[token.start] !== '-') return false
  return nameOfInvisible(content[token.start + 1]) !== undefined
}
