/**
 * A file that was read: values and parts of a page, with their places.
 *
 * Reading says nothing about what the values mean.
 */

import type { Problem, Unread } from '../problem/problem.js'
import type { Text } from '../text/text.js'
import type { Part } from './part.js'
import type { Tree } from './tree.js'

/** What a file was read as. */
export type Format = 'yaml' | 'json' | 'markdown' | 'word' | 'unsupported'

/** A file that was read. */
export interface Document {
  readonly format: Format
  readonly text: Text
  /** The plan's values: of a YAML or JSON file one mapping; of Markdown one for the front matter and each fenced block. */
  readonly trees: readonly Tree[]
  /** The page itself, without what stands in `trees`; a YAML or JSON file has none. */
  readonly parts: readonly Part[]
  /** From front matter `title` or `lang`; a plan's own fields stand in `trees`. */
  readonly title?: string
  readonly language?: string
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
}
