/**
 * The styles of a Word file: what a paragraph is by its style, and how its runs
 * are set.
 *
 * Built-in styles have English names in every edition; ids follow the language
 * of the program.
 */

import { fold } from '../../text/fold.js'
import { isLabel } from '../markdown/callout.js'
import { child, numberIn, valueOf, type XmlElement } from './element.js'
import { over, readRunFormat, type RunFormat } from './run-format.js'

/** What the styles of a file say. */
export interface Styles {
  /** How all runs are set. */
  readonly everywhere: RunFormat
  /** A paragraph's style; without an id, the one of paragraphs that name none. */
  paragraph(id: string | undefined): ParagraphStyle
  character(id: string | undefined): CharacterStyle
}

/** What a paragraph's style says. */
export interface ParagraphStyle {
  readonly role: Role
  readonly format: RunFormat
  /** In a list: which, and how deep. */
  readonly list?: ListReference
  /** A paragraph without a number that goes on in a list. */
  readonly continuesList: boolean
}

/** What a character style says. */
export interface CharacterStyle {
  readonly format: RunFormat
  readonly isPlaceholder: boolean
}

/** What a paragraph is, by its style. */
export type Role =
  | { readonly kind: 'plain' | 'title' | 'quote' | 'instructions' | 'code' | 'contents' }
  | { readonly kind: 'heading'; readonly depth: number }

/** A list by its number in the file, and how deep a paragraph lies in it, from 0. */
export interface ListReference {
  readonly id?: string | undefined
  readonly level?: number | undefined
}

/** Reads the styles; a file can do without. */
export function readStyles(root: XmlElement | undefined): Styles {
  const styles = new Map<string, XmlElement>()
  let first: string | undefined
  for (const style of root?.children ?? []) {
    const id = style.attributes['w:styleId']
    if (style.name !== 'w:style' || id === undefined) continue
    styles.set(id, style)
    if (isDefaultParagraph(style)) first = id
  }
  const paragraphs = new Map<string | undefined, ParagraphStyle>()
  const characters = new Map<string | undefined, CharacterStyle>()
  const defaults = child(child(root, 'w:docDefaults'), 'w:rPrDefault')
  return {
    everywhere: readRunFormat(child(defaults, 'w:rPr')),
    paragraph: (id) => remembered(paragraphs, id, () => paragraphStyle(chainOf(id ?? first, styles), id)),
    character: (id) => remembered(characters, id, () => characterStyle(chainOf(id, styles))),
  }
}

/** What direct properties and styles say of a list. */
export function readListReference(properties: XmlElement | undefined): ListReference | undefined {
  const numbered = child(properties, 'w:numPr')
  return numbered && { id: valueOf(numbered, 'w:numId'), level: numberIn(numbered, 'w:ilvl') }
}

/** How deep a heading lies by an outline level; text of the body has none. */
export function depthOfOutline(properties: XmlElement | undefined): number | 'body' | undefined {
  const level = numberIn(child(properties, 'w:pPr') ?? properties, 'w:outlineLvl')
  if (level === undefined) return undefined
  return level >= 0 && level < 9 ? level + 1 : 'body'
}

function isDefaultParagraph({ attributes }: XmlElement): boolean {
  return attributes['w:type'] === 'paragraph' && /^(?:1|true|on)$/.test(attributes['w:default'] ?? '')
}

function remembered<T>(known: Map<string | undefined, T>, id: string | undefined, make: () => T): T {
  const made = known.get(id) ?? make()
  known.set(id, made)
  return made
}

/** A style and those it is based on, nearest first; a circle ends where it closes. */
function chainOf(id: string | undefined, styles: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = []
  let style = id === undefined ? undefined : styles.get(id)
  while (style && !chain.includes(style) && chain.length < longestChain) {
    chain.push(style)
    style = styles.get(valueOf(style, 'w:basedOn') ?? '')
  }
  return chain
}

const longestChain = 50

function formatOf(chain: readonly XmlElement[]): RunFormat {
  return chain.map((style) => readRunFormat(child(style, 'w:rPr'))).reduce(over, {})
}

function paragraphStyle(chain: readonly XmlElement[], id: string | undefined): ParagraphStyle {
  const names = chain.map((style) => fold(valueOf(style, 'w:name') ?? ''))
  const list = chain
    .map((style) => readListReference(child(style, 'w:pPr')))
    .reduce<ListReference | undefined>(nearest, undefined)
  return {
    role: roleOf(chain, names, id),
    format: formatOf(chain),
    ...(list && { list }),
    continuesList: names.some((name) => /^list (?:paragraph|continue)/.test(name)),
  }
}

function nearest(
  nearer: ListReference | undefined,
  farther: ListReference | undefined,
): ListReference | undefined {
  if (!nearer || !farther) return nearer ?? farther
  return { id: nearer.id ?? farther.id, level: nearer.level ?? farther.level }
}

function characterStyle(chain: readonly XmlElement[]): CharacterStyle {
  return {
    format: formatOf(chain),
    isPlaceholder: chain.some((style) => fold(valueOf(style, 'w:name') ?? '') === 'placeholder text'),
  }
}

// A style that is based on a heading may take its outline level back.
function roleOf(chain: readonly XmlElement[], names: readonly string[], id: string | undefined): Role {
  for (const [index, style] of chain.entries()) {
    const kind = kindByName(names[index] ?? '')
    if (kind) return { kind }
    const depth = depthOfOutline(style) ?? depthInName(names[index] ?? '')
    if (depth === 'body') return PLAIN
    if (depth !== undefined) return { kind: 'heading', depth }
  }
  const depth = chain.length === 0 ? depthInName(fold(id ?? '')) : undefined
  return depth === undefined ? PLAIN : { kind: 'heading', depth }
}

const PLAIN: Role = { kind: 'plain' }

function kindByName(name: string): Exclude<Role['kind'], 'heading' | 'plain'> | undefined {
  if (name === 'title') return 'title'
  if (/^(?:(?:intense )?quote|block ?text|quotations)$/.test(name)) return 'quote'
  if (/^(?:html preformatted|preformatted text|source code|macro text|code)$/.test(name)) return 'code'
  if (
    /^(?:toc \d|toc heading|table of (?:figures|authorities)|toa heading|index \d|contents (?:\d|heading))$/.test(
      name,
    )
  )
    return 'contents'
  return isLabel(name) ? 'instructions' : undefined
}

/** `heading 2`, and for a file without its styles `Heading2`, `Titre2`, `berschrift2`. */
function depthInName(name: string): number | undefined {
  const [, digit] =
    /^(?:heading|titre|titulo|ttulo|encabezado|berschrift|uberschrift|titolo|kop|rubrik|overskrift|naglowek|nagwek|otsikko) ?([1-9])$/.exec(
      name,
    ) ?? []
  return digit === undefined ? undefined : Number(digit)
}
