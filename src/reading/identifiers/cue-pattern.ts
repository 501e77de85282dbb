/**
 * Words of a language as a pattern, for texts whose places matter.
 *
 * A text is flattened first: small letters without accents, each where it
 * stood. What is found there is equal to the words when both are folded.
 */

/** A text in small letters without accents, sign for sign as long as it was. */
export function flatten(text: string): string {
  // The one letter whose small form is longer.
  return text
    .replaceAll('\u0130', 'i')
    .toLowerCase()
    .replace(/[\u00df-\u024f\u1e00-\u1eff]/g, (letter) => plainLetters.get(letter) ?? letter)
}

/** The pattern to search a flattened text with. */
export type FlatPattern = (flat: string) => RegExp

/** The words, whole and wherever they stand; absent where there are none. */
export function cuePattern(words: readonly string[] | undefined): FlatPattern | undefined {
  return words && words.length > 0 ? patternWith(words, (cues) => cues) : undefined
}

/** Whether a flattened text has one of the words. */
export function isIn(flat: string, cues: FlatPattern): boolean {
  return flat.search(cues(flat)) !== -1
}

/** The words as a part of a larger pattern. */
export function patternWith(words: readonly string[], around: (cues: string) => string): FlatPattern {
  const plain = new RegExp(around(cueSource(words, '')), 'g')
  let marked: RegExp | undefined
  return (flat) => {
    if (!combining.test(flat)) return plain
    marked ??= new RegExp(around(cueSource(words, `${combining.source}{0,2}`)), 'g')
    return marked
  }
}

/** Accents that stand as signs of their own. Few texts have any, and looking for them everywhere takes five times as long. */
const combining = /[\u0300-\u036f]/

function cueSource(words: readonly string[], marks: string): string {
  const flat = [...new Set(words.map((word) => flatten(word.normalize('NFC'))))]
  // Longest first, so that of two that begin alike the longer is found.
  const sources = flat
    .toSorted((one, other) => other.length - one.length)
    .map((word) => wordSource(word, marks))
    .filter((source) => source !== '')
  const firsts = [...new Set(sources.map(([first = '']) => first))].join('')
  // The letter comes before the look behind it: most places are passed by on it.
  return `(?=[${firsts}])(?<![${wordSigns}])(?:${sources.join('|')})(?![${wordSigns}])`
}

function wordSource(word: string, marks: string): string {
  const parts = word.match(/[\p{L}\p{N}]|['\u2018\u2019\u02bc]|[^\p{L}\p{N}'\u2018\u2019\u02bc]+/gu) ?? []
  const isLetter = (part: string | undefined): boolean => /^[\p{L}\p{N}]/u.test(part ?? '')
  const inner = parts.slice(parts.findIndex(isLetter), parts.findLastIndex(isLetter) + 1)
  return inner
    .map((part) => {
      if (isLetter(part)) return part + marks
      return /^['\u2018\u2019\u02bc]/.test(part) ? "['\u2018\u2019\u02bc]?" : between
    })
    .join('')
}

// All classes are small ones: those of Unicode take longer to compile than a document takes to search.

/** Letters and digits of a flattened text: what is not Latin is one as a whole, but for signs. */
const wordSigns = '0-9a-z\u00aa\u00b5\u00ba\u00df-\u024f\u0370-\u1fff\u3041-\ud7ff'

/** What may stand between two words of one cue. */
const between = '[\\s.,:;/()\u2010-\u2015-]{1,4}'

/** Letters without their accents; of those that hold theirs in one sign. */
const plainLetters: ReadonlyMap<string, string> = new Map(
  [...signs(0xdf, 0x24f), ...signs(0x1e00, 0x1eff)].flatMap((letter) => {
    const plain = letter.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    return plain.length === 1 && plain !== letter ? [[letter, plain] as const] : []
  }),
)

function signs(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}
