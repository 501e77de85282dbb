/**
 * HTML among Markdown → parts of a page.
 *
 * INVARIANT: loaded only for a page that has HTML.
 */

import { defaultTreeAdapter, html, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5'
import { say } from '../../../messages/message.js'
import { problem } from '../../../problem/problem.js'
import { placeOf } from '../../../text/place.js'
import { MAX_DEPTH } from '../../limits.js'
import { wordsOfParts } from '../../part-words.js'
import type { Member, Part } from '../../part.js'
import { PLAIN, styleOf, type Style } from '../../words-in-progress.js'
import { takeBox } from '../../boxes.js'
import type { Words } from '../../words.js'
import { isCallout } from '../callout.js'
import { settled, type LoosePart } from '../loose-part.js'
import type { ReadHtml } from '../page-reading.js'
import { elementKind } from './elements.js'
import { HtmlWords } from './html-words.js'
import { elementsIn, spanOf, type HtmlReading } from './html-reading.js'
import { mendHtml } from './mended-html.js'
import { readHtmlTable } from './read-html-table.js'
import { boldness, boxOf, isCodeElement, type Attributes } from './tag.js'

export const readHtml: ReadHtml = (nodes, page, readOther) => {
  if (!nodes.some(({ type }) => type === 'html')) return readOther(nodes)
  const { map, nodeAt, leftOpen, tooDeep } = mendHtml(nodes, page.text)
  if (tooDeep) {
    page.problems.push(problem(say('too-deep', { limit: MAX_DEPTH }), { text: page.text, span: tooDeep }))
    return readOther(nodes)
  }
  for (const span of leftOpen)
    page.unread.push({ message: say('html-left-open'), place: placeOf({ text: page.text, span }) })
  const around = defaultTreeAdapter.createElement('div', html.NS.HTML, [])
  const { childNodes } = parseFragment(around, map.content, { sourceCodeLocationInfo: true })
  const reading: HtmlReading = {
    readInside: (inner, style) => readInside(inner, style, reading),
    atOf: (element) => ({ text: page.text, span: map.spanInFile(spanOf(element)) }),
    readMarkdown: (offset) => {
      const node = nodeAt.get(offset)
      return node ? readOther([node]) : []
    },
    newWords: (options) => new HtmlWords(page.text, map, options),
  }
  return readInside(childNodes, PLAIN, reading)
}

/** The parts of what stands in an element. */
function readInside(
  nodes: readonly Tree.ChildNode[],
  style: Style,
  reading: HtmlReading,
): readonly LoosePart[] {
  const block: Block = { reading, parts: [], words: reading.newWords() }
  addNodes(nodes, style, block)
  endParagraph(block)
  return block.parts
}

/** Parts while they are read, and the paragraph that is open. */
interface Block {
  readonly reading: HtmlReading
  readonly parts: LoosePart[]
  words: HtmlWords
}

function endParagraph(block: Block): void {
  if (block.words.isEmpty) return
  block.parts.push({ kind: 'paragraph', words: block.words.finish() })
  block.words = block.reading.newWords()
}

function addNodes(nodes: readonly Tree.ChildNode[], style: Style, block: Block): void {
  for (const node of nodes) {
    if ('tagName' in node) addElement(node, style, block)
    else if (node.nodeName === '#text' && 'value' in node)
      block.words.addText(node.value, spanOf(node), style)
    else if (node.nodeName === '#comment' && 'data' in node) {
      endParagraph(block)
      block.parts.push(...block.reading.readMarkdown(spanOf(node).start))
    }
  }
}

function addElement(element: Tree.Element, style: Style, block: Block): void {
  const { tagName: name, childNodes } = element
  if (name === 'br') return block.words.addSign('\n', spanOf(element), PLAIN)
  if (name === 'input') {
    const box = boxOf(attributesOf(element))
    if (box) block.words.addSign(box, spanOf(element), style)
    return
  }
  const inner = styleIn(element, style)
  const kind = elementKind(name)
  if (kind === 'hidden' || kind === 'struck') return
  if (kind !== 'block') return addNodes(childNodes, inner, block)
  endParagraph(block)
  const parts = readBlock(element, inner, block.reading)
  if (parts) block.parts.push(...parts)
  else addNodes(childNodes, inner, block)
  endParagraph(block)
}

function styleIn(element: Tree.Element, style: Style): Style {
  const isBold = boldness(element.tagName, attributesOf(element))
  const isCode = isCodeElement(element.tagName)
  if (isBold === undefined && !isCode) return style
  return styleOf({ isBold: isBold ?? style.isBold ?? false, isCode: isCode || (style.isCode ?? false) })
}

function attributesOf({ attrs }: Tree.Element): Attributes {
  return new Map(attrs.map(({ name, value }) => [name, value]))
}

/** The parts that an element stands for; absent where it only parts what stands in it from the rest. */
function readBlock(
  element: Tree.Element,
  style: Style,
  reading: HtmlReading,
): readonly LoosePart[] | undefined {
  const inside = (): readonly Part[] => settled(readInside(element.childNodes, style, reading))
  const { tagName } = element
  switch (tagName) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const words = wordsOfParts(inside())
      return words ? [{ kind: 'heading', depth: Number(tagName[1]), words }] : []
    }
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return readList(element, style, reading)
    case 'table':
    case 'dl':
      return readHtmlTable(element, style, reading)
    case 'blockquote': {
      const parts = inside()
      return [{ kind: 'quote', isCallout: isCallout(parts), parts, at: reading.atOf(element) }]
    }
    case 'pre':
      return readCode(element, style, reading)
    case 'details':
      return [readDetails(element, style, reading)]
    default:
      return undefined
  }
}

function readList({ childNodes }: Tree.Element, style: Style, reading: HtmlReading): readonly LoosePart[] {
  const members: Member[] = []
  const before: Part[] = []
  for (const node of childNodes) {
    if ('tagName' in node && node.tagName === 'li') {
      const parts = settled(readInside(node.childNodes, styleIn(node, style), reading))
      members.push({ ...takeBox(parts), at: reading.atOf(node) })
      continue
    }
    // What stands between two members belongs to the one before it.
    const parts = settled(readInside([node], style, reading))
    const last = members.pop()
    if (last) members.push({ ...last, parts: [...last.parts, ...parts] })
    else before.push(...parts)
  }
  return members.length > 0 ? [...before, { kind: 'list', members }] : before
}

function readCode({ childNodes }: Tree.Element, style: Style, reading: HtmlReading): readonly LoosePart[] {
  const words = reading.newWords({ keepsSpace: true })
  const block: Block = { reading, parts: [], words }
  addNodes(childNodes, style, block)
  endParagraph(block)
  return block.parts.map((part) => (part.kind === 'paragraph' ? { ...part, kind: 'code' } : part))
}

function readDetails(element: Tree.Element, style: Style, reading: HtmlReading): LoosePart {
  const summary = elementsIn(element.childNodes).find(({ tagName }) => tagName === 'summary')
  const words: Words | undefined =
    summary && wordsOfParts(settled(readInside(summary.childNodes, styleIn(summary, style), reading)))
  const parts = readInside(
    element.childNodes.filter((node) => node !== summary),
    style,
    reading,
  )
  const at = reading.atOf(element)
  const end = { text: at.text, span: { start: at.span.end, end: at.span.end } }
  return { kind: 'details', ...(words && { summary: words }), parts, end }
}
