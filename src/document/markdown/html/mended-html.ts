/**
 * HTML among Markdown → one text for the parser of HTML.
 *
 * Tags open in one node and close in another, with Markdown between them. All
 * nodes of a page (a quote, a member) are put into one text; a comment keeps the
 * place of the Markdown between them, and ends what is begun.
 *
 * Elements that take text back or hide it are left out with all that is in
 * them, to the end of the page if they are left open. Any other that is left
 * open ends with its node, so that it swallows nothing. What only looks like a
 * tag is text.
 */

import type { Span, Text } from '../../../text/text.js'
import { MAX_DEPTH } from '../../limits.js'
import { spanOf } from '../inline.js'
import type { FlowNode } from '../page-reading.js'
import { elementKind, isClosedByItself, isVoid } from './elements.js'
import { SourceMap } from './source-map.js'
import { isHiddenBy, isPlaceholder, isStruckBy, type Tag } from './tag.js'
import { readTokens, type Token } from './tokens.js'

/** HTML as the parser is given it. */
export interface MendedHtml {
  /** The text, and where it stands in the file. */
  readonly map: SourceMap
  /** The Markdown that a comment stands for, by where the comment begins. */
  readonly nodeAt: ReadonlyMap<number, FlowNode>
  /** What begins to take text back or to hide it, and never ends. */
  readonly leftOpen: readonly Span[]
  /** Where elements are nested deeper than is read. */
  readonly tooDeep: Span | undefined
}

/** Puts nodes into one text. */
export function mendHtml(nodes: readonly FlowNode[], text: Text): MendedHtml {
  const { items, leftOpen } = itemsIn(nodes, text)
  const matched = matchTags(items)
  const map = new SourceMap()
  const nodeAt = new Map<number, FlowNode>()
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item) continue
    for (const name of matched.closersBefore.get(index) ?? []) writeCloser(name, item, map)
    const leftOut = matched.leftOut.get(index)
    if (leftOut !== undefined) {
      if (leftOut === Infinity) leftOpen.push(placeOf(item))
      index = leftOut
    } else if (item.kind === 'markdown') {
      const { start, end } = spanOf(item.node)
      nodeAt.set(map.content.length, item.node)
      map.add(COMMENT, start, end)
    } else if (item.kind === 'token') write(item.token, matched.isElement(index), map)
    else map.add(COMMENT, item.at, item.at)
  }
  return { map, nodeAt, leftOpen, tooDeep: matched.tooDeep }
}

/** Stands for Markdown, and for the empty line behind each node. */
const COMMENT = '<!---->'

/** What stands in the text, in order. */
type Item =
  | { readonly kind: 'token'; readonly token: Token }
  | { readonly kind: 'markdown'; readonly node: FlowNode }
  | { readonly kind: 'end-of-node'; readonly at: number }

function itemsIn(nodes: readonly FlowNode[], text: Text): { items: readonly Item[]; leftOpen: Span[] } {
  const items: Item[] = []
  const leftOpen: Span[] = []
  for (const node of nodes) {
    if (node.type !== 'html') {
      items.push({ kind: 'markdown', node })
      continue
    }
    const read = readTokens(node, text)
    for (const token of read.tokens) items.push({ kind: 'token', token })
    items.push({ kind: 'end-of-node', at: spanOf(node).end })
    leftOpen.push(...read.leftOpen)
  }
  return { items, leftOpen }
}

/** What came of each tag, by the index of its item. */
interface Matched {
  /** Whether a tag is one, and not text. */
  isElement(index: number): boolean
  /** Where what is left out ends again. */
  readonly leftOut: ReadonlyMap<number, number>
  /** Elements that end before an item, having been left open. */
  readonly closersBefore: ReadonlyMap<number, readonly string[]>
  readonly tooDeep: Span | undefined
}

interface OpenTag {
  readonly index: number
  readonly tag: Tag
}

function matchTags(items: readonly Item[]): Matched {
  const open: OpenTag[] = []
  const closed = new Map<number, number>()
  const popped: (OpenTag & { readonly before: number })[] = []
  const stray = new Set<number>()
  let tooDeep: Span | undefined
  for (const [index, item] of items.entries()) {
    const tag = item.kind === 'token' ? item.token.tag : undefined
    if (!isKnown(tag)) continue
    if (tag.isClosing) {
      const from = open.findLastIndex((each) => each.tag.name === tag.name)
      const [opening, ...inside] = from === -1 ? [] : open.splice(from)
      if (opening) closed.set(opening.index, index)
      else if (!isClosedByItself(tag.name)) stray.add(index)
      for (const each of inside) popped.push({ ...each, before: index })
    } else if (!isVoid(tag.name) && (!isClosedByItself(tag.name) || isLeftOut(tag))) {
      open.push({ index, tag })
      if (open.length > MAX_DEPTH) {
        tooDeep = placeOf(item)
        break
      }
    }
  }
  const isTag = (index: number, tag: Tag): boolean => !isPlaceholder(tag, () => closed.has(index))
  const unclosed = [...popped, ...open.map((each) => ({ ...each, before: Infinity }))]
  return {
    isElement(index) {
      const item = items[index]
      const tag = item?.kind === 'token' ? item.token.tag : undefined
      return isKnown(tag) && !stray.has(index) && isTag(index, tag)
    },
    leftOut: leftOutIn(items, closed, isTag),
    closersBefore: closersOf(
      unclosed.filter(({ index, tag }) => !isLeftOut(tag) && isTag(index, tag)),
      items,
    ),
    tooDeep,
  }
}

function isKnown(tag: Tag | undefined): tag is Tag {
  return tag !== undefined && elementKind(tag.name) !== undefined
}

function isLeftOut({ name, attributes }: Tag): boolean {
  const kind = elementKind(name)
  return kind === 'struck' || kind === 'hidden' || isHiddenBy(attributes) || isStruckBy(attributes)
}

function leftOutIn(
  items: readonly Item[],
  closed: ReadonlyMap<number, number>,
  isTag: (index: number, tag: Tag) => boolean,
): ReadonlyMap<number, number> {
  const leftOut = new Map<number, number>()
  for (const [index, item] of items.entries()) {
    const tag = item.kind === 'token' ? item.token.tag : undefined
    if (!tag || tag.isClosing || !isLeftOut(tag) || !isTag(index, tag)) continue
    leftOut.set(index, isVoid(tag.name) ? index : (closed.get(index) ?? Infinity))
  }
  return leftOut
}

/** Each is closed before the tag that ends what it stands in, or with its node. */
function closersOf(
  unclosed: readonly (OpenTag & { readonly before: number })[],
  items: readonly Item[],
): ReadonlyMap<number, readonly string[]> {
  const endOf = new Map<number, number>()
  let end = items.length
  for (let index = items.length - 1; index >= 0; index -= 1) {
    if (items[index]?.kind === 'end-of-node') end = index
    endOf.set(index, end)
  }
  const closers = new Map<number, string[]>()
  // From the innermost to the outermost.
  for (const { index, tag, before } of unclosed.toSorted((one, other) => other.index - one.index)) {
    const place = Math.min(before, endOf.get(index) ?? items.length)
    closers.set(place, [...(closers.get(place) ?? []), tag.name])
  }
  return closers
}

function placeOf(item: Item): Span {
  if (item.kind === 'markdown') return spanOf(item.node)
  if (item.kind === 'end-of-node') return { start: item.at, end: item.at }
  const [first, last] = [item.token.lines[0], item.token.lines.at(-1)]
  return { start: first?.start ?? 0, end: last ? last.start + last.text.length : 0 }
}

function writeCloser(name: string, before: Item, map: SourceMap): void {
  const { start } = placeOf(before)
  map.add(`</${name}>`, start, start)
}

function write({ tag, lines }: Token, isElement: boolean, map: SourceMap): void {
  // A closing tag that closes nothing, and what a word processor adds of its own: `<o:p>`.
  if (tag && !isElement && (elementKind(tag.name) === undefined ? tag.name.includes(':') : tag.isClosing))
    return
  for (const { text, start } of lines) {
    if (tag && isElement) map.add(text, start, start + text.length)
    else writeText(text, start, map)
  }
}

/** What looks like a tag to the parser, and is none. */
function writeText(text: string, start: number, map: SourceMap): void {
  let reached = 0
  for (const { index } of text.matchAll(/</g)) {
    map.add(text.slice(reached, index), start + reached, start + index)
    map.add('&lt;', start + index, start + index + 1)
    reached = index + 1
  }
  map.add(text.slice(reached), start + reached, start + text.length)
}
