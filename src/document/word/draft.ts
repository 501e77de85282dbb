/**
 * The body of a Word file before it is laid out: paragraphs, tables and boxes,
 * each text with the readings that it belongs to.
 */

import type { Message } from '../../messages/message.js'
import type { Style } from '../words-in-progress.js'
import type { Role } from './read-styles.js'
import type { Marker } from './read-numbering.js'

/** Something in the body. */
export type Draft = ParagraphDraft | TableDraft | BoxDraft | UnreadDraft

/**
 * Where something stands: with all pending changes accepted, and with all of
 * them refused.
 */
export interface Readings {
  readonly after: boolean
  readonly before: boolean
}

/** A paragraph. */
export interface ParagraphDraft {
  readonly kind: 'paragraph'
  readonly role: Role
  readonly list?: ListPlace
  readonly continuesList: boolean
  readonly items: InlineItem[]
  /** In which readings the paragraph ends here, and does not go on in the next. */
  readonly mark: Readings
}

/** Where a paragraph lies in a list. */
export interface ListPlace {
  readonly id: string
  /** From 0. */
  readonly level: number
  readonly marker: Marker
}

/** Something in a paragraph. */
export type InlineItem = TextItem | NoteItem

/** Text. */
export interface TextItem {
  readonly kind: 'text'
  readonly text: string
  /** How it is set when all changes are accepted; absent where it does not stand there. */
  readonly after?: Style
  /** The same when all are refused. */
  readonly before?: Style
  /** What a template says stands there until somebody writes something. */
  readonly isPlaceholder: boolean
}

/** A reference to a footnote or an endnote. */
export interface NoteItem {
  readonly kind: 'note'
  readonly note: NoteDraft
  readonly in: Readings
}

/** A footnote or an endnote; the same one for each reference to it. */
export interface NoteDraft {
  readonly drafts: readonly Draft[]
}

/** A table. */
export interface TableDraft {
  readonly kind: 'table'
  readonly rows: readonly RowDraft[]
  readonly isHeaded: boolean
  /** Where columns of the grid begin, in twentieths of a point, as far as the file says. */
  readonly edges: readonly number[]
}

/** A row of a table. */
export interface RowDraft {
  /** How many columns of the grid are left out before the first cell. */
  readonly skipped: number
  readonly cells: readonly CellDraft[]
}

/** A cell. */
export interface CellDraft {
  /** How many columns of the grid it spans. */
  readonly span: number
  /** Whether it goes on from the cell above, or from the one before it. */
  readonly continues?: 'above' | 'left'
  readonly drafts: readonly Draft[]
}

/** A text box, which stands beside the text. */
export interface BoxDraft {
  readonly kind: 'box'
  readonly drafts: readonly Draft[]
}

/** Something that may say something and is not read. */
export interface UnreadDraft {
  readonly kind: 'unread'
  readonly message: Message
}

/** Whether any text stands in some items, in one of the readings. */
export function hasText(items: readonly InlineItem[], reading: 'after' | 'before'): boolean {
  return items.some((item) => item.kind === 'text' && item[reading] && item.text.trim() !== '')
}
