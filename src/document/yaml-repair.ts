/**
 * Slips that would make the parser lose what follows them.
 *
 * A colon inside a value (`how: As agreed: by phone`), a value with keys below
 * it, a quotation mark that is never closed: the parser takes the lines after it
 * for part of that value. So the value is blotted out, at the same length, and
 * the rest is read as if something harmless stood there.
 */

import type { YAMLError } from 'yaml'
import type { Span } from '../text/text.js'
import type { YamlSource } from './yaml-errors.js'
import { indexOfToken, type YamlToken } from './yaml-tokens.js'

/** A text without such slips, and the errors that were about them. */
export interface Repair {
  readonly content: string
  readonly errors: readonly YAMLError[]
}

/** Blots out the slips among some errors; nothing if there are none. */
export function repair(source: YamlSource, errors: readonly YAMLError[]): Repair | undefined {
  const overLines = new Set(
    errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])),
  )
  const blots = errors.flatMap((error): readonly Blot[] => {
    const blot = blotFor(error, overLines.has(error.pos[0]), source)
    return blot ? [blot] : []
  })
  if (blots.length === 0) return undefined
  const places = new Set(blots.map(({ error }) => error.pos[0]))
  return { content: blotOut(source.content, blots), errors: errors.filter(({ pos }) => places.has(pos[0])) }
}

interface Blot extends Span {
  readonly error: YAMLError
  /** What the value is overwritten with. */
  readonly sign: 'x' | ' '
}

function blotFor(error: YAMLError, isOverLines: boolean, { content, tokens }: YamlSource): Blot | undefined {
  const { code, message } = error
  const [start] = error.pos
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    const token = tokens[indexOfToken(tokens, start)]
    if (token?.start !== start || !VALUES.includes(token.kind)) return undefined
    if (!isOverLines) return { error, sign: 'x', start, end: lineEnd(content, start) }
    // The last line of it is a key.
    return { error, sign: ' ', start, end: content.lastIndexOf('\n', token.end - 1) }
  }
  if (code !== 'MISSING_CHAR' || !message.startsWith('Missing closing')) return undefined
  const quote = tokens[indexOfToken(tokens, Math.max(0, start - 1))]
  if (quote?.kind !== 'quoted' || !content.slice(quote.start, quote.end).trimEnd().includes('\n'))
    return undefined
  return { error, sign: 'x', start: quote.start, end: lineEnd(content, quote.start) }
}

const VALUES: readonly YamlToken['kind'][] = ['text', 'quoted', 'alias']

function blotOut(content: string, blots: readonly Blot[]): string {
  const parts: string[] = []
  let done = 0
  for (const { start, end, sign } of blots.toSorted((one, other) => one.start - other.start)) {
    if (start < done || end <= start) continue
    parts.push(content.slice(done, start), content.slice(start, end).replace(/[^\r\n]/g, sign))
    done = end
  }
  return [...parts, content.slice(done)].join('')
}

function lineEnd(content: string, offset: number): number {
  const end = content.indexOf('\n', offset)
  if (end === -1) return content.length
  return content[end - 1] === '\r' ? end - 1 : end
}
