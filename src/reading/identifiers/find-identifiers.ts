/**
 * What may tell who someone is, in the words of a document.
 *
 * Found for advice, never as a fault: a plan may name its own office, and its
 * survivors where they choose so.
 */

import type { Part } from '../../document/part.js'
import type { Tree } from '../../document/tree.js'
import { placeOfWords, type Words } from '../../document/words.js'
import type { Language } from '../../guidance/language.js'
import type { Identifier } from '../../text/identifier.js'
import type { Text } from '../../text/text.js'
import { flatten } from './cue-pattern.js'
import { spanFinder, type FoundSpan } from './find-spans.js'
import { labelledInTurn, labelledTexts, labelledWords, type Labelled } from './labelled-words.js'

/** Finds identifiers in words that stand one after another; without a language, e-mail addresses and phone numbers only. */
export function findIdentifiers(
  blocks: readonly Words[],
  language: Language | undefined,
): readonly Identifier[] {
  return findIn(labelledInTurn(blocks), language)
}

/** Finds identifiers in a page, where the heads of tables say what stands under them. */
export function findIdentifiersIn(
  parts: readonly Part[],
  language: Language | undefined,
): readonly Identifier[] {
  return findIn(labelledWords(parts), language)
}

/** Finds identifiers in the texts of plan files, where keys say what stands after them. */
export function findIdentifiersInTrees(
  trees: readonly Tree[],
  language: Language | undefined,
): readonly Identifier[] {
  return findIn(labelledTexts(trees), language)
}

function findIn(all: readonly Labelled[], language: Language | undefined): readonly Identifier[] {
  const findSpans = spanFinder(language ? [language] : [])
  const isCommon = commonIn(all)
  const found = all.flatMap(({ words, labels }) => {
    const spans = findSpans({
      text: words.text,
      flat: flatten(words.text),
      labels: labels.map(flatten),
      isCommon,
    })
    return placed(words, spans)
  })
  return withoutRepeats(found)
}

/** Where they stand; both they and the pieces of the words are in order, so each piece is passed once. */
function placed(words: Words, spans: readonly FoundSpan[]): readonly Identifier[] {
  const { pieces } = words
  let first = 0
  return spans.map(({ kind, span }) => {
    while ((pieces[first]?.span.end ?? Infinity) <= span.start) first += 1
    let last = first
    while ((pieces[last]?.span.start ?? Infinity) < span.end) last += 1
    return { kind, at: placeOfWords({ ...words, pieces: pieces.slice(first, last) }, span) }
  })
}

/** A cell over several columns stands in each of them, and a footnote where it is referred to; in the file they stand once. */
function withoutRepeats(all: readonly Identifier[]): readonly Identifier[] {
  const known = new Map<Text, Set<string>>()
  return all.filter(({ kind, at: { text, span } }) => {
    const inText = known.get(text) ?? new Set()
    known.set(text, inText)
    const key = `${kind} ${span.start} ${span.end}`
    return !inText.has(key) && inText.add(key)
  })
}

/** Whether a word stands in small letters somewhere; read once it is asked for. */
function commonIn(all: readonly Labelled[]): (word: string) => boolean {
  let small: ReadonlySet<string> | undefined
  return (word) => {
    small ??= new Set(
      all.flatMap(({ words }) => words.text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{Ll}\p{M}]*(?!\p{L})/gu) ?? []),
    )
    return small.has(word)
  }
}
