/** A Markdown document's own text, block by block, for a reader of prose. */

import type { Heading, ListItem, Nodes, Paragraph, Root } from 'mdast'
import type { At, Text } from '../text/text.js'
import type { Block } from './document.js'
import { isPlan } from './fences.js'

/** The blocks of a document in reading order; what a block is cut from stands at its place. */
export function blocksOf(root: Root, text: Text): readonly Block[] {
  const reading: BlocksInProgress = { text, blocks: [], headings: [] }
  for (const child of root.children) readNode(child, 'paragraph', reading)
  return reading.blocks
}

interface BlocksInProgress {
  readonly text: Text
  readonly blocks: Block[]
  /** The headings above, each deeper than the one before it. */
  readonly headings: { readonly depth: number; readonly at: At }[]
}

function readNode(node: Nodes, kind: Block['kind'], reading: BlocksInProgress): void {
  switch (node.type) {
    case 'heading':
      return readHeading(node, reading)
    case 'paragraph':
      return add(kind, node, wordsOf(node), reading)
    case 'listItem':
      return readListItem(node, reading)
    case 'tableCell':
      return add('table-cell', node, wordsOf(node), reading)
    case 'code':
      if (!isPlan(node)) add('code', node, node.value, reading)
      return
    case 'html':
      // A comment is for whoever edits the file.
      if (!/^\s*<!--[^]*-->\s*$/.test(node.value)) add('html', node, node.value, reading)
      return
    case 'blockquote':
      for (const child of node.children) readNode(child, 'quote', reading)
      return
    default:
      if ('children' in node) for (const child of node.children) readNode(child, kind, reading)
  }
}

function readHeading(node: Heading, reading: BlocksInProgress): void {
  while ((reading.headings.at(-1)?.depth ?? 0) >= node.depth) reading.headings.pop()
  add('heading', node, wordsOf(node), reading)
  reading.headings.push({ depth: node.depth, at: atOf(node, reading.text) })
}

// The first paragraph of a member begins at the member's mark: a box stands there, ticked or not.
function readListItem(item: ListItem, reading: BlocksInProgress): void {
  const [first, ...others] = item.children
  if (first?.type === 'paragraph') add('list-item', first, wordsOf(first), reading, item)
  else if (first) readNode(first, 'list-item', reading)
  for (const child of others) readNode(child, 'list-item', reading)
}

function add(
  kind: Block['kind'],
  node: Nodes,
  text: string,
  reading: BlocksInProgress,
  from: Nodes = node,
): void {
  if (text.trim() === '') return
  const { start } = atOf(from, reading.text).span
  const { end } = atOf(node, reading.text).span
  const at = { text: reading.text, span: { start, end } }
  reading.blocks.push({ kind, text, at, under: reading.headings.map((heading) => heading.at) })
}

function wordsOf(node: Heading | Paragraph | Nodes): string {
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return node.alt ?? ''
  if ('children' in node) return node.children.map(wordsOf).join('')
  return 'value' in node && node.type !== 'html' ? node.value : ''
}

function atOf({ position }: Nodes, text: Text): At {
  return { text, span: { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 } }
}
