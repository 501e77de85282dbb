/** A tag as it is written, and whether it is one. */

import { elementKind, isBareAttribute, isPlainWord, isVoid } from './elements.js'

/** Attributes by name; without a value where none was written. */
export type Attributes = ReadonlyMap<string, string | undefined>

/** A tag. */
export interface Tag {
  readonly name: string
  readonly isClosing: boolean
  readonly attributes: Attributes
}

/** Reads a tag; absent for comments and declarations, which say nothing. */
export function readTag(source: string): Tag | undefined {
  const [, slash, name, rest] = /^<(\/?)([A-Za-z][\w:-]*)([^]*?)\/?>$/.exec(source) ?? []
  if (name === undefined) return undefined
  return { name: name.toLowerCase(), isClosing: slash === '/', attributes: attributesIn(rest ?? '') }
}

/**
 * Whether people wrote something to fill in, which only looks like a tag: `<role>`, `<time of day>`.
 *
 * `isClosed` is asked where HTML knows the word, and what was written is a tag only if it is closed later.
 */
export function isPlaceholder({ name, isClosing, attributes }: Tag, isClosed: () => boolean): boolean {
  // A prefix is a word processor's: `<o:p>`.
  if (elementKind(name) === undefined) return !name.includes(':')
  if (isClosing) return false
  const bare = [...attributes].filter(
    ([attribute, value]) => value === undefined && !isBareAttribute(attribute),
  )
  if (bare.length > 0) return bare.length === attributes.size
  if (attributes.size > 0 || !isPlainWord(name)) return false
  return isVoid(name) || !isClosed()
}

/** Whether an element is kept from sight. */
export function isHiddenBy(attributes: Attributes): boolean {
  if (attributes.has('hidden')) return true
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.get('style') ?? '')
}

/** Whether an element strikes its text out. */
export function isStruckBy(attributes: Attributes): boolean {
  return /(?:^|[;\s])text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i.test(attributes.get('style') ?? '')
}

/** Whether an element makes its text bold, or stops it from being so; absent where it says nothing of it. */
export function boldness(name: string, attributes: Attributes): boolean | undefined {
  if (name === 'b' || name === 'strong') return true
  const weight = /(?:^|[;\s])font-weight\s*:\s*([a-z]+|\d+)/i.exec(attributes.get('style') ?? '')?.[1]
  if (weight === undefined) return undefined
  return /^bold/i.test(weight) || Number(weight) >= 600
}

/** Whether an element is set as code within a line. */
export function isCodeElement(name: string): boolean {
  return name === 'code' || name === 'samp' || name === 'tt'
}

/** The sign for a check box; absent for inputs of other kinds. */
export function boxOf(attributes: Attributes): '☐' | '☒' | undefined {
  const type = attributes.get('type')?.toLowerCase()
  if (type !== 'checkbox' && type !== 'radio') return undefined
  return attributes.has('checked') ? '☒' : '☐'
}

function attributesIn(source: string): Attributes {
  const attributes = new Map<string, string | undefined>()
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare)
  }
  return attributes
}

const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
