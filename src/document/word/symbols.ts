/**
 * Signs from fonts in which letters are pictures.
 *
 * A box to tick is most often one of these: `o` set in Wingdings, or the same
 * at U+F06F.
 */

import type { Box } from '../part.js'

/** What a sign in such a font shows; absent where a font is an ordinary one. */
function symbolIn(font: string | undefined, character: string): string | undefined {
  const signs = signsByFont.get(font?.toLowerCase() ?? '')
  if (!signs) return undefined
  const point = character.codePointAt(0) ?? 0
  // Letters that the font does not have come from another one.
  if (point > 0xff && (point < 0xf000 || point > 0xf0ff)) return character
  const code = point & 0xff
  return signs.get(code) ?? (signs === SYMBOL && code < 0x40 ? String.fromCharCode(code) : UNKNOWN)
}

/** A text in such a font, sign by sign. */
export function withSymbols(font: string | undefined, text: string): string {
  if (!signsByFont.has(font?.toLowerCase() ?? '')) return text
  return Array.from(text, (character) => (/\s/.test(character) ? character : symbolIn(font, character))).join(
    '',
  )
}

/** The box that a sign shows. */
export function boxOfSymbol(font: string | undefined, text: string): Box | undefined {
  const shown = withSymbols(font, text)
  if (/^[☐□❑❒]$/u.test(shown)) return 'empty'
  return /^[☒☑]$/u.test(shown) ? 'ticked' : undefined
}

/** Something stands there, and nobody can say what. */
const UNKNOWN = '\ufffd'

type Signs = ReadonlyMap<number, string>

const WINGDINGS: Signs = new Map([
  [0x6c, '●'],
  [0x6e, '■'],
  [0x6f, '☐'],
  [0x70, '☐'],
  [0x71, '☐'],
  [0x72, '☐'],
  [0x76, '❖'],
  [0x78, '☒'],
  [0x9f, '•'],
  [0xa7, '▪'],
  [0xa8, '☐'],
  [0xd8, '➢'],
  [0xe0, '→'],
  [0xe8, '➔'],
  [0xf0, '⇨'],
  [0xfb, '✗'],
  [0xfc, '✓'],
  [0xfd, '☒'],
  [0xfe, '☑'],
])

const WINGDINGS_2: Signs = new Map([
  [0x30, '☐'],
  [0x4f, '✗'],
  [0x50, '✓'],
  [0x51, '☒'],
  [0x52, '☑'],
  [0x53, '☒'],
  [0x54, '☒'],
  [0x97, '●'],
  [0xa3, '☐'],
  [0x2a, '☐'],
])

const WEBDINGS: Signs = new Map([
  [0x61, '✓'],
  [0x63, '☐'],
  [0x67, '■'],
  [0x72, '✗'],
])

/** Mostly letters of another alphabet; those that stand beside figures and in lists. */
const SYMBOL: Signs = new Map([
  [0xa0, '€'],
  [0xa3, '≤'],
  [0xb0, '°'],
  [0xb1, '±'],
  [0xb3, '≥'],
  [0xb4, '×'],
  [0xb7, '•'],
  [0xb8, '÷'],
  [0xb9, '≠'],
  [0xbb, '≈'],
  [0xbc, '…'],
  [0xae, '→'],
  [0x2d, '−'],
])

const signsByFont: ReadonlyMap<string, Signs> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['webdings', WEBDINGS],
  ['symbol', SYMBOL],
])
