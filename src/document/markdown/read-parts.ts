/** Nodes of a Markdown tree → parts of a page. */

import type { Blockquote, Code, Heading, Html, List, ListItem, Root, Table, TableCell } from 'mdast'
import type { At, Text } from '../../text/text.js'
import type { Problem, Unread } from '../../problem/problem.js'
import { takeBox } from '../boxes.js'
import type { Cell, List as ListPart, Member, Part, Quote, Row, Table as TablePart } from '../part.js'
import { wordsOfParts } from '../part-words.js'
import { WordsInProgress } from '../words-in-progress.js'
import type { Words } from '../words.js'
import { isCallout } from './callout.js'
import { isPlan, linesOfCode } from './fences.js'
import { notesIn } from './footnotes.js'
import { readInline, spanOf } from './inline.js'
import { settled, type LoosePart } from './loose-part.js'
import { withMarkedStretches } from './marked-lines.js'
import { underHeadings } from './under-headings.js'
import type { FlowNode, PageReading, ReadHtml } from './page-reading.js'

/** The parts of a page, and what of it could not be read. */
export interface PartsRead {
  readonly parts: readonly Part[]
  readonly problems: readonly Problem[]
  readonly unread: readonly Unread[]
}

/** Reads the parts of a page. */
export function readParts(root: Root, text: Text, readHtml: ReadHtml | undefined): PartsRead {
  const unread: Unread[] = []
  const problems: Problem[] = []
  const page: PageReading = {
    text,
    problems,
    unread,
    hasMarkedLines: /^[ \t>]*:::|\{%/m.test(text.content),
    noteNamed: notesIn(root, (nodes) => wordsOfParts(inside(nodes, withoutNotes))),
    ...(readHtml && { readHtml }),
  }
  const withoutNotes: PageReading = { ...page, noteNamed: () => undefined }
  return { parts: underHeadings(readNodes(root.children, page)), problems, unread }
}

/** Whether a tree has HTML in it that needs a parser of its own. */
export function hasHtml({ children }: { readonly children: readonly FlowNode[] }): boolean {
  return children.some((node) => {
    if (node.type === 'html') return !isComment(node)
    const isAround = node.type === 'blockquote' || node.type === 'list' || node.type === 'footnoteDefinition'
    return (isAround || node.type === 'listItem') && hasHtml(node)
  })
}

function readNodes(nodes: readonly FlowNode[], page: PageReading): readonly LoosePart[] {
  const parts = page.readHtml?.(nodes, page, (others) => readEach(others, page)) ?? readEach(nodes, page)
  return page.hasMarkedLines ? withMarkedStretches(parts) : parts
}

function readEach(nodes: readonly FlowNode[], page: PageReading): readonly LoosePart[] {
  const parts: LoosePart[] = []
  for (const node of nodes) {
    const part = readNode(node, page)
    if (part) parts.push(part)
  }
  return parts
}

/** The parts inside a list, a table or a quote. */
function inside(nodes: readonly FlowNode[], page: PageReading): readonly Part[] {
  return settled(readNodes(nodes, page))
}

function readNode(node: FlowNode, page: PageReading): Part | undefined {
  switch (node.type) {
    case 'heading': {
      const words = readInline(node, page)
      if (isUnopenedFrontMatter(node, words, page.text)) return { kind: 'paragraph', words }
      // One that is struck out still ends what stands above it.
      if (words.text === '' && node.children.every(({ type }) => type === 'image')) return undefined
      return { kind: 'heading', depth: node.depth, words }
    }
    case 'paragraph': {
      const words = readInline(node, page)
      return words.text === '' ? undefined : { kind: 'paragraph', words }
    }
    case 'list':
      return readList(node, page)
    case 'table':
      return readTable(node, page)
    case 'blockquote':
      return readQuote(node, page)
    case 'code':
      return isPlan(node) ? undefined : { kind: 'code', words: wordsOfCode(node, page.text) }
    // Front matter, rules and what links and footnotes lead to; HTML without a parser for it is a comment.
    default:
      return undefined
  }
}

/** Keys at the beginning of a page: three hyphens below them make them a heading, though they are none. */
function isUnopenedFrontMatter({ position }: Heading, { text }: Words, { content }: Text): boolean {
  const start = position?.start
  return start?.line === 1 && content[start.offset ?? 0] !== '#' && /^[a-z][\w-]*[ \t]*:\s/.test(text)
}

function readList({ children }: List, page: PageReading): ListPart {
  return { kind: 'list', members: children.map((item) => readMember(item, page)) }
}

function readMember(item: ListItem, page: PageReading): Member {
  const at = atOf(item, page)
  const parts = inside(item.children, page)
  if (typeof item.checked === 'boolean') return { parts, box: item.checked ? 'ticked' : 'empty', at }
  return { ...takeBox(parts), at }
}

function readTable(table: Table, page: PageReading): TablePart {
  const rows = table.children.map((row): Row => {
    const cells = row.children.map((cell) => readCell(cell, page))
    return { cells, at: atOf(row, page) }
  })
  // A table cannot do without a first row; one that is left empty is no head.
  const [head, ...body] = rows
  const isHeaded = head?.cells.some(({ words }) => words.text !== '') ?? false
  return { kind: 'table', rows: isHeaded ? rows : body, headed: isHeaded, at: atOf(table, page) }
}

function readCell(cell: TableCell, page: PageReading): Cell {
  const words = readInline(cell, page)
  return { parts: words.text === '' ? [] : [{ kind: 'paragraph', words }], words }
}

function readQuote(quote: Blockquote, page: PageReading): Quote {
  const parts = inside(quote.children, page)
  return { kind: 'quote', isCallout: isCallout(parts), parts, at: atOf(quote, page) }
}

function wordsOfCode(code: Code, text: Text): Words {
  const words = new WordsInProgress(text)
  for (const { start, end, outerEnd } of linesOfCode(code, text)) {
    if (start > 0) words.addUnplaced('\n')
    // A tab before a line may have become spaces, which stand nowhere.
    const line = code.value.slice(start, end)
    const first = start + line.length - line.trimStart().length
    words.addUnplaced(code.value.slice(start, first))
    words.add(code.value.slice(first, end), outerEnd - (end - first), outerEnd)
  }
  return words.finish(spanOf(code))
}

function atOf(node: Blockquote | List | ListItem | Table | Table['children'][number], page: PageReading): At {
  return { text: page.text, span: spanOf(node) }
}

function isComment({ value }: Html): boolean {
  return value.replaceAll(/<!--[^]*?-->/g, '').trim() === ''
}
