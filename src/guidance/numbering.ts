/** Numbering in front of a name or a heading, which names nothing: `3.2`, `Q4`, `B12`, `(a)`, `Section 5:`. */

import { fold } from '../text/fold.js'

/** Takes numbering off. */
export interface Numbering {
  /** A text folded: as it is, then without its numbering where it has any. */
  folded(text: string): readonly string[]
  /** How many of a text's words, in order and folded, are its numbering. */
  count(words: readonly string[]): number
}

/** Takes numbering off, with what a language calls the parts that it numbers. */
export function numberingWith(words: readonly string[]): Numbering {
  const called = new Set(words.map(fold))
  const count = (all: readonly string[]): number => {
    const start = called.has(all[0] ?? '') && isOrdinal(all[1]) ? 1 : 0
    let end = isOrdinal(all[start]) ? start + 1 : start
    while (isNumber(all[end])) end += 1
    return end
  }
  return {
    count,
    folded(text) {
      const whole = fold(text)
      if (!mayBeNumbered.test(text) && !called.has(whole.split(' ', 1)[0] ?? '')) return [whole]
      const all = whole.split(' ')
      const numbering = count(all)
      if (numbering === 0) return [whole]
      // In `3 a) Payment` the letter is numbering too; in `3. A free choice` it is not.
      const isLettered = all[numbering]?.length === 1 && numbering + 1 < all.length
      const starts = isLettered ? [0, numbering, numbering + 1] : [0, numbering]
      return starts.map((start) => all.slice(start).join(' '))
    },
  }
}

/** A number comes first, or a letter with a mark behind it: a lone letter may begin a name. */
const mayBeNumbered = /^[^\p{L}\p{N}]*(?:[a-zA-Z]?\p{N}|[a-zA-Z]{1,4}[.):\]])/u

function isNumber(word: string | undefined): boolean {
  return word !== undefined && /^[a-z]?\d{1,4}[a-z]?$/.test(word)
}

function isOrdinal(word: string | undefined): boolean {
  return isNumber(word) || (word !== undefined && /^(?:[a-z]|[ivx]{1,5})$/.test(word))
}
