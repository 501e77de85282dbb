/** Words that a text is searched for, whole and without case or accents. */

import { fold } from '../text/fold.js'

/** Words to search for. */
export interface Cues {
  /** Those that stand in a text, folded. */
  in(text: string): readonly string[]
  isIn(text: string): boolean
}

/** Makes words searchable, all in one pass over a text. */
export function cuesOf(words: readonly string[]): Cues {
  const folded = [...new Set(words.map(fold))].filter((word) => word !== '')
  // Longest first, so that of two that begin alike the longer is found.
  const sorted = folded.toSorted((one, other) => other.length - one.length)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${sorted.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const isEmpty = folded.length === 0
  return {
    in: (text) => (isEmpty ? [] : Array.from(fold(text).matchAll(pattern), ([word]) => word)),
    isIn: (text) => !isEmpty && fold(text).search(pattern) !== -1,
  }
}
