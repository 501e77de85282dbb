/** A node of HTML → its tags and the text between them, with places. Comments, declarations and scripts are left out. */

import type { Html } from 'mdast'
import type { Span, Text } from '../../../text/text.js'
import { spanOf } from '../inline.js'
import { isRaw } from './elements.js'
import { readTag, type Tag } from './tag.js'

/** A tag, or text between two of them. */
export interface Token {
  readonly source: string
  readonly tag?: Tag
  /** Where it stands in the file, line by line: a list or a quote has marks of its own before each. */
  readonly lines: readonly Line[]
}

/** A stretch of a token that stands in one line. */
export interface Line {
  readonly text: string
  readonly start: number
}

/** What a node is made of. */
export interface TokensRead {
  readonly tokens: readonly Token[]
  /** Where a comment or a script begins that never ends. */
  readonly leftOpen: readonly Span[]
}

/** Reads the tokens of a node. */
export function readTokens(node: Html, text: Text): TokensRead {
  const lines = linesOf(node, text)
  const tokens: Token[] = []
  const leftOpen: Span[] = []
  const { value } = node
  let reached = 0
  const addText = (end: number): void => {
    if (end > reached) tokens.push(tokenOf(value, { start: reached, end }, lines))
  }
  const pattern = new RegExp(TOKEN)
  const rawEnds = endsOfRaw(value)
  for (;;) {
    pattern.lastIndex = reached
    const match = pattern.exec(value)
    if (!match) break
    addText(match.index)
    const span = { start: match.index, end: match.index + match[0].length }
    reached = span.end
    const tag = readTag(match[0])
    if (!tag) {
      if (isOpenComment(match[0])) leftOpen.push(placeOf(span, lines))
      continue
    }
    const rawEnd = tag.isClosing || !isRaw(tag.name) ? undefined : rawEnds(tag.name, span.end)
    if (rawEnd === undefined) tokens.push({ ...tokenOf(value, span, lines), tag })
    else if (rawEnd !== -1) reached = rawEnd
    else if (tag.name === 'title') tokens.push({ ...tokenOf(value, span, lines), tag })
    else {
      leftOpen.push(placeOf(span, lines))
      reached = value.length
    }
  }
  addText(value.length)
  return { tokens, leftOpen }
}

const TOKEN = /<!--[^]*?(?:-->|$)|<[!?][^<>]*>|<\/?[A-Za-z][\w:-]*(?:[^<>"']|"[^"]*"|'[^']*')*>/g

function isOpenComment(source: string): boolean {
  return source.startsWith('<!--') && !source.endsWith('-->')
}

/** Where elements end whose text is no HTML; -1 where one does not. */
function endsOfRaw(value: string): (name: string, from: number) => number {
  const neverEnding = new Set<string>()
  return (name, from) => {
    if (neverEnding.has(name)) return -1
    const end = new RegExp(`</${name}[^<>]*>`, 'gi')
    end.lastIndex = from
    if (end.exec(value)) return end.lastIndex
    neverEnding.add(name)
    return -1
  }
}

/** A line of the node, where it begins in it, and where in the file. */
interface NodeLine extends Span {
  readonly inFile: number
}

function linesOf(node: Html, text: Text): readonly NodeLine[] {
  const { start, end } = spanOf(node)
  const source = text.content.slice(start, end)
  if (source === node.value) return [{ start: 0, end: source.length, inFile: start }]
  const outer = partedByLines(source)
  return partedByLines(node.value).map((line, index): NodeLine => {
    const around = outer[index] ?? { start: 0, end: 0 }
    // Both end alike. A tab at the beginning may have become more spaces than there are signs; those stand nowhere.
    const cut = around.end - around.start - (line.end - line.start)
    const first = { start: line.start + Math.max(0, -cut), inFile: start + around.start + Math.max(0, cut) }
    return { ...first, end: line.end }
  })
}

/** Lines with their ends. */
function partedByLines(text: string): readonly Span[] {
  return Array.from(text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}

function tokenOf(value: string, { start, end }: Span, lines: readonly NodeLine[]): Token {
  return {
    source: value.slice(start, end),
    lines: linesWithin({ start, end }, lines).map((line) => ({
      text: value.slice(line.start, line.end),
      start: line.inFile,
    })),
  }
}

function placeOf(span: Span, lines: readonly NodeLine[]): Span {
  const within = linesWithin(span, lines)
  const [first, last] = [within[0], within.at(-1)]
  return {
    start: first?.inFile ?? 0,
    end: last ? last.inFile + last.end - last.start : 0,
  }
}

function linesWithin({ start, end }: Span, lines: readonly NodeLine[]): readonly NodeLine[] {
  const within: NodeLine[] = []
  for (let index = indexOfLine(start, lines); index < lines.length; index += 1) {
    const line = lines[index]
    if (!line || line.start >= end) break
    const first = Math.max(line.start, start)
    within.push({ start: first, end: Math.min(line.end, end), inFile: line.inFile + first - line.start })
  }
  return within
}

function indexOfLine(offset: number, lines: readonly NodeLine[]): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if ((lines[middle]?.end ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low
}
