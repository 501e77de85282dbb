/**
 * XML → a tree of what is needed of it.
 *
 * A document type is refused, and with it every entity but the five of XML:
 * nothing is fetched, and nothing grows. Depth and number of elements are
 * bounded while reading.
 */

import { SaxesParser, type SaxesTagNS } from 'saxes'
import { say, type Message } from '../../messages/message.js'
import { hasInside, type XmlElement } from './element.js'
import { MAX_ELEMENT_DEPTH, MAX_ELEMENTS } from './limits.js'
import { shortNamespace } from './namespaces.js'
import { damaged, read, refused, type Outcome } from './outcome.js'

/** How many elements may still be read of an archive. */
export interface ElementBudget {
  left: number
}

/** Reads the root of an XML file. */
export function readXml(bytes: Uint8Array, budget: ElementBudget): Outcome<XmlElement> {
  const content = decoded(bytes)
  if (content === undefined) return damaged()
  const reading: Reading = { open: [], root: undefined, budget }
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('opentag', (tag) => open(tag, reading))
  parser.on('text', (text) => addText(text, reading))
  parser.on('cdata', (text) => addText(text, reading))
  parser.on('closetag', () => close(reading))
  parser.on('doctype', () => stop())
  parser.on('error', () => stop())
  try {
    parser.write(content).close()
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return error.reason ? refused(error.reason) : damaged()
  }
  return reading.root ? read(reading.root) : damaged()
}

/** The standard allows two encodings. */
function decoded(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  const encoding = encodingByMark.get(`${first},${second}`) ?? 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const encodingByMark: ReadonlyMap<string, string> = new Map([
  ['255,254', 'utf-16le'],
  ['254,255', 'utf-16be'],
])

interface OpenElement extends XmlElement {
  readonly attributes: Record<string, string>
  readonly children: OpenElement[]
  text: string
}

interface Reading {
  readonly open: OpenElement[]
  root: OpenElement | undefined
  readonly budget: ElementBudget
}

/** Leaves the parser, which would go on after an error. */
class Stop extends Error {
  constructor(readonly reason?: Message) {
    super('XML that is not read to its end')
  }
}

function stop(reason?: Message): never {
  throw new Stop(reason)
}

function open(tag: SaxesTagNS, reading: Reading): void {
  const { open: around, budget } = reading
  if (around.length >= MAX_ELEMENT_DEPTH) stop(say('word-too-deep', { limit: MAX_ELEMENT_DEPTH }))
  budget.left -= 1
  if (budget.left < 0) stop(say('word-too-many-elements', { limit: MAX_ELEMENTS }))
  const element: OpenElement = {
    name: nameOf(tag),
    attributes: attributesOf(tag),
    children: [],
    text: '',
  }
  reading.root ??= element
  around.at(-1)?.children.push(element)
  around.push(element)
}

/** Of what is written twice, for newer programs and for older ones, one is kept: the first with text in it. */
function close({ open: around }: Reading): void {
  const closed = around.pop()
  const outer = around.at(-1)
  if (!closed || !outer || closed.name !== 'mc:AlternateContent') return
  outer.children.pop()
  const isChoice = ({ name }: XmlElement): boolean => name === 'mc:Choice'
  const kept =
    closed.children.find((each) => isChoice(each) && hasInside(each, READ)) ??
    closed.children.find(({ name }) => name === 'mc:Fallback') ??
    closed.children.find(isChoice)
  for (const each of kept?.children ?? []) outer.children.push(each)
}

const READ: ReadonlySet<string> = new Set(['w:t', 'w:p', 'w:r', 'w:tbl', 'm:t'])

function nameOf({ uri, local }: { readonly uri: string; readonly local: string }): string {
  const short = shortNamespace(uri)
  return short === '' ? local : `${short}:${local}`
}

function attributesOf({ attributes }: SaxesTagNS): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const attribute of Object.values(attributes)) {
    const name = nameOf(attribute)
    // Revision numbers, and pictures packed into an attribute.
    if (/^(?:w:rsid|\?)/.test(name) || attribute.value.length > LONGEST_VALUE) continue
    kept[name] = attribute.value
  }
  return kept
}

const LONGEST_VALUE = 2_000

/** Between elements there is only space; other text, such as that of a chart, is not kept. */
function addText(text: string, { open: around }: Reading): void {
  const element = around.at(-1)
  if (element && TEXT.has(element.name)) element.text += text
}

const TEXT: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText', 'w:delInstrText', 'm:t'])
