/** Parts of a page before it is known under which heading they stand. */

import type { Part } from '../part.js'
import type { Words } from '../words.js'

/** A part of a page, or a stretch of it with a heading of its own that ends with it. */
export type LoosePart = Part | Details

/** HTML `details`: what its `summary` names, and only that. */
export interface Details {
  readonly kind: 'details'
  readonly summary?: Words
  readonly parts: readonly LoosePart[]
  /** Where it ends: what follows stands under the heading above it again. */
  readonly end: Words['at']
}

/** Parts that stand in a list, a table or a quote, where a heading governs nothing. */
export function settled(parts: readonly LoosePart[]): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'details') return [part]
    const summary: readonly Part[] = part.summary ? [{ kind: 'paragraph', words: part.summary }] : []
    return [...summary, ...settled(part.parts)]
  })
}
