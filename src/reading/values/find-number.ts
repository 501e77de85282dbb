/** A number in figures or in words. */

import type { Figure } from './figures.js'
import type { Vocabulary } from './vocabulary.js'

/** A number that was found. */
export interface FoundNumber {
  /** Absent where its figures may be read in two ways. */
  readonly number: number | undefined
  /** How many figures it takes. */
  readonly length: number
}

/** Finds the number at a place, written twice as contracts do too: `two (2)`. */
export function findNumber(
  figures: readonly Figure[],
  keys: readonly string[],
  index: number,
  { numbers }: Vocabulary,
): FoundNumber | undefined {
  const first = numberAt(figures, keys, index, numbers)
  if (!first || figures[index + first.length]?.key !== '(') return first
  const second = numberAt(figures, keys, index + first.length + 1, numbers)
  if (!second || figures[index + first.length + 1 + second.length]?.key !== ')') return first
  const isSame = first.number !== undefined && first.number === second.number
  return { number: isSame ? first.number : undefined, length: first.length + second.length + 2 }
}

function numberAt(
  figures: readonly Figure[],
  keys: readonly string[],
  index: number,
  numbers: Vocabulary['numbers'],
): FoundNumber | undefined {
  const figure = figures[index]
  if (figure?.kind === 'number') return { number: figure.number, length: 1 }
  const phrase = numbers.at(keys, index)
  return phrase && { number: phrase.means, length: phrase.length }
}
