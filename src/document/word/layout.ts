/** What laying out a page needs at hand. */

import type { Message } from '../../messages/message.js'
import type { Words } from '../words.js'
import type { NoteDraft } from './draft.js'
import type { PageText } from './page-text.js'

/** A page while it is laid out. */
export interface Layout {
  readonly page: PageText
  /** The notes that are laid out. */
  readonly notes: Map<NoteDraft, Words | undefined>
  readonly unread: { readonly message: Message; readonly offset: number }[]
  /** What the first paragraph in the style of a title says. */
  title?: string
}

/** Where drafts stand. */
export interface Frame {
  readonly kind: 'page' | 'box' | 'cell'
  /** Whether paragraphs are found by their number: not in a table, and not in a note. */
  readonly isCounted: boolean
}
