/** Parts of a page with the headings they stand under: bold lines and `summary` get the depth of one below. */

import { standsForHeading } from '../bold-heading.js'
import type { Part } from '../part.js'
import type { Words } from '../words.js'
import type { LoosePart } from './loose-part.js'

/** The parts of a page in one row. */
export function underHeadings(parts: readonly LoosePart[]): readonly Part[] {
  const outline: Outline = { parts: [], above: 0 }
  for (const part of parts) add(part, outline)
  return outline.parts
}

interface Outline {
  readonly parts: Part[]
  /** How deep the heading above lies, leaving out lines that stand for one. */
  above: number
  /** A `details` that has ended, and its heading with it. */
  ended?: { readonly depth: number; readonly end: Words['at'] } | undefined
}

function add(part: LoosePart, outline: Outline): void {
  if (part.kind === 'details') return addDetails(part, outline)
  if (part.kind === 'heading') {
    addHeading(part, outline)
    outline.above = part.depth
    return
  }
  if (part.kind === 'paragraph' && standsForHeading(part.words))
    return addHeading({ kind: 'heading', depth: outline.above + 1, words: part.words }, outline)
  endDetails(outline)
  outline.parts.push(part)
}

function addHeading(heading: Extract<Part, { readonly kind: 'heading' }>, outline: Outline): void {
  if (outline.ended && heading.depth > outline.ended.depth) endDetails(outline)
  outline.ended = undefined
  outline.parts.push(heading)
}

// A heading without words ends what a summary has begun.
function endDetails(outline: Outline): void {
  const { ended } = outline
  if (!ended) return
  outline.ended = undefined
  const words: Words = { text: '', pieces: [], notes: [], at: ended.end }
  outline.parts.push({ kind: 'heading', depth: ended.depth, words })
}

function addDetails(
  { summary, parts, end }: Extract<LoosePart, { readonly kind: 'details' }>,
  outline: Outline,
): void {
  if (!summary) {
    for (const part of parts) add(part, outline)
    return
  }
  const around = outline.above
  const depth = around + 1
  addHeading({ kind: 'heading', depth, words: summary }, outline)
  outline.above = depth
  for (const part of parts) add(part, outline)
  // A heading as wide as what stands around it governs on.
  if (outline.above < depth) return
  outline.above = around
  outline.ended = { depth, end }
}
