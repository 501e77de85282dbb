/**
 * Indentation with a tab, a no-break space or the like in it.
 *
 * YAML takes only ordinary spaces. A tab gives errors further down, and a
 * no-break space none at all: the line then belongs to something else than it
 * seems to. So such lines are found first, said, and read as if spaces stood
 * there.
 */

import { nameOfInvisible, INVISIBLE } from './invisible.js'
import { indexOfToken, type YamlToken } from './yaml-tokens.js'

/** Where a line is indented with something else than ordinary spaces. */
export interface OddIndent {
  /** Where the first such character stands. */
  readonly start: number
  /** Where the indentation ends. */
  readonly end: number
  /** What the character is called. */
  readonly character: string
}

/** Finds lines indented with something else than spaces; within a text of several lines it does no harm. */
export function findOddIndents(content: string, tokens: readonly YamlToken[]): readonly OddIndent[] {
  return Array.from(content.matchAll(ODD_INDENT), (match): OddIndent => {
    const [all, spaces = '', others = ''] = match
    const start = match.index + spaces.length
    return { start, end: match.index + all.length, character: nameOfInvisible(others[0]) ?? '' }
  }).filter((indent) => doesHarm(indent, tokens))
}

/** The same text, as long as before, with spaces in place of odd indentation. */
export function withSpaces(content: string, indents: readonly OddIndent[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end } of indents) {
    parts.push(content.slice(done, start), ' '.repeat(end - start))
    done = end
  }
  return [...parts, content.slice(done)].join('')
}

const ODD_INDENT = new RegExp(`(?<=^|\\n)( *)([${INVISIBLE}][ ${INVISIBLE}]*)`, 'g')

function doesHarm({ start }: OddIndent, tokens: readonly YamlToken[]): boolean {
  const index = indexOfToken(tokens, start)
  const token = tokens[index]
  if (!token) return false
  // A text of several lines begins before it; a value or key that begins with it was meant to be indented.
  if (token.kind !== 'space') return token.start === start && token.kind !== 'comment'
  const next = tokens[index + 1]
  // What looks empty or is a comment has no indentation, and inside brackets any space will do.
  return next !== undefined && next.brackets === 0 && next.kind !== 'newline' && next.kind !== 'comment'
}
