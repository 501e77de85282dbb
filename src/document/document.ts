/**
 * A file that was read: values and blocks of text, with their places.
 *
 * Reading says nothing about what the values mean.
 */

import type { Problem, Unread } from '../problem/problem.js'
import type { At, Text } from '../text/text.js'
import type { Tree } from './tree.js'

/** What a file was read as. */
export type Format = 'yaml' | 'json' | 'markdown' | 'unsupported'

/** A file that was read. */
export interface Document {
  readonly format: Format
  readonly text: Text
  /** The plan's values: of a YAML or JSON file one mapping; of Markdown one for the front matter and each fenced block. */
  readonly trees: readonly Tree[]
  /** The document's own text, for readers of prose. */
  readonly blocks: readonly Block[]
  /** From front matter `title` or `lang`; a plan's own fields stand in `trees`. */
  readonly title?: string
  readonly language?: string
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
}

/** A stretch of a document's own text. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'code' | 'html'
  readonly text: string
  readonly at: At
  /** The headings it stands under, outermost first, as places in the same document. */
  readonly under: readonly At[]
}
