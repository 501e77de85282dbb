/** The parts of a page as blocks of text, one after another, for a reader of prose. */

import type { At } from '../text/text.js'
import type { Part } from './part.js'
import type { Words } from './words.js'

/** A block of text. */
export interface Block {
  readonly kind: BlockKind
  readonly words: Words
  /** From the mark of the list on, where it is a member's first. */
  readonly at: At
  /** The headings it stands under, outermost first. */
  readonly under: readonly At[]
}

/** What a block is; `callout` is what a template says to whoever fills it in. */
export type BlockKind =
  'heading' | 'paragraph' | 'list-item' | 'table-cell' | 'quote' | 'callout' | 'footnote' | 'code'

/** The blocks of a page in reading order; a footnote stands behind the first block that refers to it. */
export function blocksOf(parts: readonly Part[]): readonly Block[] {
  const reading: BlocksInProgress = { blocks: [], headings: [], under: [], seen: new Set() }
  for (const part of parts) addPart(part, 'paragraph', reading)
  return reading.blocks
}

interface BlocksInProgress {
  readonly blocks: Block[]
  /** The headings above, each deeper than the one before it. */
  readonly headings: { readonly depth: number; readonly at: At; readonly isEmpty: boolean }[]
  /** Where they stand; one list for all blocks below them. */
  under: readonly At[]
  /** Words that have their block: of a cell over several columns, and of a footnote with several references. */
  readonly seen: Set<Words>
}

function addPart(part: Part, kind: BlockKind, reading: BlocksInProgress): void {
  switch (part.kind) {
    case 'heading':
      return addHeading(part, reading)
    case 'paragraph':
      return addWords(kind, part.words, reading)
    case 'list':
      for (const { parts, at } of part.members) addMember(parts, at, kind, reading)
      return
    case 'table':
      for (const { cells } of part.rows)
        for (const { parts } of cells) for (const each of parts) addPart(each, 'table-cell', reading)
      return
    case 'quote':
      for (const each of part.parts) addPart(each, part.isCallout ? 'callout' : quoteIn(kind), reading)
      return
    case 'code':
      return addWords('code', part.words, reading)
  }
}

function quoteIn(kind: BlockKind): BlockKind {
  return kind === 'callout' ? 'callout' : 'quote'
}

function addHeading({ depth, words }: Extract<Part, { kind: 'heading' }>, reading: BlocksInProgress): void {
  const { headings } = reading
  const under = (): readonly At[] => headings.filter(({ isEmpty }) => !isEmpty).map(({ at }) => at)
  while ((headings.at(-1)?.depth ?? 0) >= depth) headings.pop()
  reading.under = under()
  addWords('heading', words, reading)
  headings.push({ depth, at: words.at, isEmpty: words.text === '' })
  reading.under = under()
}

// The first paragraph of a member begins at the member's mark: a box stands there, ticked or not.
function addMember(parts: readonly Part[], at: At, kind: BlockKind, reading: BlocksInProgress): void {
  const inner = kind === 'callout' ? 'callout' : 'list-item'
  const [first, ...others] = parts
  if (first?.kind === 'paragraph') addWords(inner, first.words, reading, at)
  else if (first) addPart(first, inner, reading)
  for (const part of others) addPart(part, inner, reading)
}

function addWords(kind: BlockKind, words: Words, reading: BlocksInProgress, from: At = words.at): void {
  if (words.text.trim() === '' || reading.seen.has(words)) return
  reading.seen.add(words)
  const at = { text: words.at.text, span: { start: from.span.start, end: words.at.span.end } }
  reading.blocks.push({ kind, words, at, under: reading.under })
  for (const note of words.notes) addWords('footnote', note.words, reading)
}
