/**
 * The text of a paragraph, a heading or a cell → words.
 *
 * Tags are followed in the order in which they are written: they need not be
 * nested as the emphasis around them is.
 */

import type { Html, InlineCode, Nodes, Parents, PhrasingContent } from 'mdast'
import { say } from '../../messages/message.js'
import { placeOf } from '../../text/place.js'
import type { Span } from '../../text/text.js'
import { PLAIN, styleOf, WordsInProgress, type Style } from '../words-in-progress.js'
import type { Words } from '../words.js'
import { addAligned } from './align.js'
import { elementKind, isVoid } from './html/elements.js'
import {
  boldness,
  boxOf,
  isCodeElement,
  isHiddenBy,
  isPlaceholder,
  isStruckBy,
  readTag,
  type Tag,
} from './html/tag.js'
import type { PageReading } from './page-reading.js'

/** Reads the words in a paragraph, a heading or a cell. */
export function readInline(node: Parents, page: PageReading): Words {
  const words = new WordsInProgress(page.text)
  const reading: InlineReading = {
    page,
    words,
    isClosedAfter: closingTags(page.text.content, spanOf(node)),
    open: [],
  }
  for (const child of node.children) addNode(child as PhrasingContent, PLAIN, reading)
  const left = reading.open.find(({ isLeftOut }) => isLeftOut)
  if (left)
    page.unread.push({ message: say('html-left-open'), place: placeOf({ text: page.text, span: left.at }) })
  return words.finish(spanOf(node))
}

/** Where a node stands in the file. */
export function spanOf({ position }: Nodes): Span {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 }
}

interface InlineReading {
  readonly page: PageReading
  readonly words: WordsInProgress
  /** Whether a closing tag of this name stands between a place and the end of the paragraph. */
  isClosedAfter(name: string, offset: number): boolean
  /** Elements that a tag has opened, outermost first. */
  readonly open: OpenElement[]
}

function closingTags(content: string, { start, end }: Span): InlineReading['isClosedAfter'] {
  let lastByName: Map<string, number> | undefined
  return (name, offset) => {
    lastByName ??= new Map(
      Array.from(content.slice(start, end).matchAll(/<\/([a-z][\w:-]*)/gi), ({ 1: each = '', index }) => [
        each.toLowerCase(),
        start + index,
      ]),
    )
    return (lastByName.get(name) ?? -1) >= offset
  }
}

interface OpenElement {
  readonly name: string
  readonly at: Span
  /** Struck out, or kept from sight. */
  readonly isLeftOut: boolean
  readonly isBold?: boolean
  readonly isCode?: true
}

function addNode(node: PhrasingContent, style: Style, reading: InlineReading): void {
  const { words, page } = reading
  const { start, end } = spanOf(node)
  switch (node.type) {
    case 'text':
      if (isLeftOut(reading)) return
      return addAligned(
        words,
        { value: node.value, source: page.text.content, start, end, written: 'text' },
        styleIn(reading, style),
      )
    case 'strong':
      return addAll(node.children, styleOf({ isBold: true }), reading)
    case 'emphasis':
    case 'link':
    case 'linkReference':
      return addAll(node.children, style, reading)
    case 'inlineCode':
      if (!isLeftOut(reading)) addCode(node, styleIn(reading, style), reading)
      return
    case 'break':
      if (!isLeftOut(reading)) words.add('\n', start, end)
      return
    case 'html':
      return addTag(node, styleIn(reading, style), reading)
    case 'footnoteReference': {
      const note = isLeftOut(reading) ? undefined : page.noteNamed(node.identifier)
      if (note) words.addNote(note)
      return
    }
    // A picture says nothing, and what is struck out is taken back.
    case 'delete':
    case 'image':
    case 'imageReference':
      return
  }
}

function addAll(nodes: readonly PhrasingContent[], style: Style, reading: InlineReading): void {
  for (const node of nodes) addNode(node, style, reading)
}

function isLeftOut({ open }: InlineReading): boolean {
  return open.some((element) => element.isLeftOut)
}

function styleIn({ open }: InlineReading, style: Style): Style {
  if (open.length === 0) return style
  const isBold = open.findLast((element) => element.isBold !== undefined)?.isBold ?? style.isBold
  const isCode = open.some((element) => element.isCode) || style.isCode
  return styleOf({ isBold: isBold ?? false, isCode: isCode ?? false })
}

function addCode({ value, position }: InlineCode, style: Style, { words, page }: InlineReading): void {
  const { content } = page.text
  let start = position?.start.offset ?? 0
  let end = position?.end.offset ?? 0
  while (content[start] === '`' && content[end - 1] === '`' && end - start > value.length) {
    start += 1
    end -= 1
  }
  // One space on either side belongs to the marks.
  if (content[start] === ' ' && content[end - 1] === ' ' && end - start === value.length + 2) {
    start += 1
    end -= 1
  }
  addAligned(
    words,
    { value, source: content, start, end, written: 'code' },
    styleOf({ ...style, isCode: true }),
  )
}

function addTag(node: Html, style: Style, reading: InlineReading): void {
  const tag = readTag(node.value)
  if (!tag) return
  const { words, page } = reading
  const span = spanOf(node)
  if (isPlaceholder(tag, () => reading.isClosedAfter(tag.name, span.end))) {
    if (isLeftOut(reading)) return
    const aligned = { value: node.value, source: page.text.content, ...span, written: 'html' } as const
    return addAligned(words, aligned, style)
  }
  if (tag.isClosing) close(tag.name, reading)
  const kind = elementKind(tag.name)
  if ((kind === 'block' || tag.name === 'br') && !isLeftOut(reading)) addLineBreak(span, reading)
  const box = tag.name === 'input' ? boxOf(tag.attributes) : undefined
  if (box && !isLeftOut(reading)) words.add(box, span.start, span.end, style)
  if (!tag.isClosing && !isVoid(tag.name) && !node.value.endsWith('/>')) reading.open.push(opened(tag, span))
}

function addLineBreak({ start, end }: Span, { words, page }: InlineReading): void {
  // One is enough where the line ends as well.
  const endsLine = /^[ \t]*[\r\n]/.test(page.text.content.slice(end, end + 80))
  if (!endsLine && !words.isBlank && words.lastSign !== '\n') words.add('\n', start, end)
}

function opened({ name, attributes }: Tag, at: Span): OpenElement {
  const kind = elementKind(name)
  const isLeftOut = kind === 'struck' || kind === 'hidden' || isHiddenBy(attributes) || isStruckBy(attributes)
  const isBold = boldness(name, attributes)
  const isCode = isCodeElement(name)
  return { name, at, isLeftOut, ...(isBold !== undefined && { isBold }), ...(isCode && { isCode }) }
}

/** Closes the innermost element of this name, and what was left open in it unless it leaves text out. */
function close(name: string, { open }: InlineReading): void {
  const index = open.findLastIndex((element) => element.name === name)
  if (index === -1) return
  const inside = open.splice(index).slice(1)
  open.push(...inside.filter((element) => element.isLeftOut))
}
