/** What a heading sets apart: an activity, a group, or text that settles nothing. */

import { fold } from '../text/fold.js'
import type { HeadingWord, ReadingWords } from './language.js'
import type { Numbering } from './numbering.js'

/** What a heading sets apart, and what else it says: `Activity 2: council` leaves `council`. */
export interface NamedHeading {
  readonly word: HeadingWord
  readonly rest: string
}

/** Words of a heading that settle nothing, wherever in it they stand: to miss one would count what nobody promised. */
const settlingNothing: readonly HeadingWord[] = ['out-of-scope', 'nice-to-have', 'example', 'instructions']

/** Finds what headings set apart, by what a language calls it. */
export function headingFinder(
  called: NonNullable<ReadingWords['headings']>,
  numbering: Numbering,
): (text: string) => NamedHeading | undefined {
  const phrases = Object.entries(called)
    .flatMap(([word, names]) =>
      names.map((name) => ({ word: word as HeadingWord, words: fold(name).split(' ') })),
    )
    .toSorted((one, other) => other.words.length - one.words.length)
  const [open, opening] = [true, false].map((isOpen) =>
    phrases.filter(({ word }) => settlingNothing.includes(word) === isOpen),
  ) as [typeof phrases, typeof phrases]
  return (text) => {
    const tokens = tokensOf(text)
    const words = tokens.map(({ folded }) => folded)
    const named = open.find((phrase) => standsIn(words, phrase.words))
    if (named) return { word: named.word, rest: '' }
    const start = numbering.count(words)
    for (const phrase of opening) {
      if (!startsWith(words, start, phrase.words)) continue
      const rest = restAfter(text, tokens, start + phrase.words.length)
      if (rest !== undefined) return { word: phrase.word, rest }
    }
    return undefined
  }
}

interface Token {
  readonly folded: string
  readonly text: string
  readonly end: number
}

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'\u2018\u2019\u02bc\u2032]+/gu)].flatMap((match) => {
    const folded = fold(match[0])
    return folded === '' ? [] : [{ folded, text: match[0], end: match.index + match[0].length }]
  })
}

/** One word stands first or last: in the middle it is part of what the heading is about. */
function standsIn(words: readonly string[], phrase: readonly string[]): boolean {
  if (phrase.length === 1) return words[0] === phrase[0] || words.at(-1) === phrase[0]
  return words.some((_, index) => startsWith(words, index, phrase))
}

function startsWith(words: readonly string[], from: number, phrase: readonly string[]): boolean {
  return phrase.every((word, index) => words[from + index] === word)
}

/** What stands behind the words and their number; absent where the words are part of a longer phrase. */
function restAfter(text: string, tokens: readonly Token[], from: number): string | undefined {
  let next = from
  while (/^(?:\d{1,4}|[A-Z]|[IVX]{1,5})$/.test(tokens[next]?.text ?? '')) next += 1
  const end = tokens[next - 1]?.end ?? 0
  const behind = text.slice(end)
  const isApart = next > from || /^\s*(?:[:：–—|.)(]|-\s)/.test(behind)
  const rest = behind.replace(/^[\s\p{P}\p{S}]+/u, '').trim()
  return rest === '' || isApart ? rest : undefined
}
