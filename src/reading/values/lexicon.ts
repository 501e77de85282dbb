/**
 * Phrases by what they stand for, found in a row of words.
 *
 * A tree of words, so that looking at one place takes no longer than the
 * longest phrase.
 */

/** Phrases of one or more words. */
export interface Lexicon<T> {
  /** The longest phrase that begins at a word; absent if none does. */
  at(words: readonly string[], index: number): Phrase<T> | undefined
}

/** A phrase that was found. */
export interface Phrase<T> {
  readonly means: T
  /** How many words it has. */
  readonly length: number
}

interface Node<T> {
  readonly next: Map<string, Node<T>>
  means?: T
}

/** Makes phrases findable; each is given as its words. Of one phrase given twice, the first counts. */
export function lexiconOf<T>(phrases: Iterable<readonly [words: readonly string[], means: T]>): Lexicon<T> {
  const root: Node<T> = { next: new Map() }
  for (const [words, means] of phrases) {
    if (words.length === 0) continue
    let node = root
    for (const word of words) {
      const next: Node<T> = node.next.get(word) ?? { next: new Map() }
      node.next.set(word, next)
      node = next
    }
    node.means ??= means
  }
  return {
    at(words, index) {
      let found: Phrase<T> | undefined
      let node: Node<T> | undefined = root
      for (let length = 1; node; length += 1) {
        node = node.next.get(words[index + length - 1] ?? '')
        if (node?.means !== undefined) found = { means: node.means, length }
      }
      return found
    },
  }
}
