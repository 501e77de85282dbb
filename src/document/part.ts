/**
 * What a page is made of, the same for Markdown and Word: headings,
 * paragraphs, lists, tables, quotes and code, in reading order.
 */

import type { At } from '../text/text.js'
import type { Words } from './words.js'

/** A part of a page. */
export type Part = Heading | Paragraph | List | Table | Quote | Code

/** A heading, or a line that stands for one: a paragraph that is bold throughout, a title style. */
export interface Heading {
  readonly kind: 'heading'
  /** From 1; a line that stands for a heading lies one below the heading above it. */
  readonly depth: number
  readonly words: Words
}

/** A paragraph; line breaks in it are kept. */
export interface Paragraph {
  readonly kind: 'paragraph'
  readonly words: Words
}

/** A list, bulleted or numbered. */
export interface List {
  readonly kind: 'list'
  readonly members: readonly Member[]
}

/** A member of a list. */
export interface Member {
  readonly parts: readonly Part[]
  /** The box it begins with; a tick used as a bullet is none. */
  readonly box?: Box
  readonly at: At
}

/** A check box. */
export type Box = 'ticked' | 'empty'

/** A table. A cell over several columns or rows stands in each of them. */
export interface Table {
  readonly kind: 'table'
  readonly rows: readonly Row[]
  /** Whether the first row is marked as the head. */
  readonly headed: boolean
  readonly at: At
}

/** A row of a table. */
export interface Row {
  readonly cells: readonly Cell[]
  readonly at: At
}

/** A cell: its parts, and all their words as one text with a line break between parts. */
export interface Cell {
  readonly parts: readonly Part[]
  readonly words: Words
}

/** A block quote. */
export interface Quote {
  readonly kind: 'quote'
  /** A note, tip or warning set apart: most often a template's own instructions. */
  readonly isCallout: boolean
  readonly parts: readonly Part[]
  readonly at: At
}

/** Code, or anything else set as an example; never evidence. */
export interface Code {
  readonly kind: 'code'
  readonly words: Words
}
