/** The shape of a kind of identifier: how it is found in text. */

import type { Language } from '../../guidance/language.js'
import type { IdentifierKind } from '../../text/identifier.js'
import type { Span } from '../../text/text.js'

/** A stretch of text that is searched. */
export interface Searched {
  readonly text: string
  /** The same, sign for sign, in small letters without accents: for words of the language. */
  readonly flat: string
  /** What stands over or beside it and may say what it holds: the heads of its column and row, the line before; flat too. */
  readonly labels: readonly string[]
  /** Whether a word stands in small letters somewhere in the document, as names never do. */
  isCommon(word: string): boolean
}

/** Finds one kind of identifier; in time linear in the text. */
export type Find = (searched: Searched) => readonly Span[]

/** One kind of identifier. */
export interface IdentifierFinder {
  readonly kind: IdentifierKind
  /** What every one of the kind has; a text without it is not searched. */
  readonly needs: RegExp
  /** How to find it in documents of a language; absent where the language has no words for it. */
  in(language: Language | undefined): Find | undefined
}
