/** Where a pattern is found in a text. */

import type { Span } from '../../text/text.js'

/** Every stretch that the pattern, which has to look everywhere (`g`), matches. */
export function spansOf(text: string, pattern: RegExp): readonly Span[] {
  return Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}
