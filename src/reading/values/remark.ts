/**
 * What is said beside an amount, a length or a day, and may change it.
 *
 * `€ 40 an hour, by bank transfer` is 40 euros. A figure, a doubt, or a word or
 * two as in `(maximum)` and `on average` leave it open.
 */

import { differenceOfDurations, type Duration } from '../../plan/duration.js'
import type { Field } from '../../plan/field-index.js'
import { figuresOf, type Figure } from './figures.js'
import { findDoubt } from './find-doubt.js'
import { findNumber } from './find-number.js'
import { isOpen } from './is-open.js'
import type { Vocabulary } from './vocabulary.js'

/** Which other figures may stand beside a value. */
export type OtherFigures = 'none' | 'lengths' | Duration

/** Whether a remark leaves a value as it is. */
export function isIdle(remark: string, field: Field, vocabulary: Vocabulary, others: OtherFigures): boolean {
  const figures = figuresOf(remark)
  const words = figures.filter(({ kind }) => kind === 'word')
  if (words.length === 0 && figures.every(({ kind }) => kind === 'sign')) return onlyMarks.test(remark)
  if (findDoubt(remark, field, vocabulary) !== undefined || isOpenRemark(remark, vocabulary)) return false
  return hasOnly(figures, vocabulary, others) ?? !isShort(words)
}

const onlyMarks = /^[\s.,;:!)\]"'\u201d\u2019\u00bb]*$/

function isOpenRemark(remark: string, vocabulary: Vocabulary): boolean {
  return isOpen(remark.replace(/^[\s,;:.()\p{Pd}]+/u, ''), vocabulary)
}

/** Most limits and guesses are as short as that: `minimum`, `at most`, `en moyenne`. */
function isShort([first, second, third]: readonly Figure[]): boolean {
  return third === undefined && (second === undefined || (first?.key.length ?? 0) < 3)
}

/** Whether the figures in a remark may stand there; absent if there are none. */
function hasOnly(
  figures: readonly Figure[],
  vocabulary: Vocabulary,
  others: OtherFigures,
): boolean | undefined {
  let has: true | undefined
  const keys = figures.map(({ key }) => key)
  for (let index = 0; index < figures.length; index += 1) {
    const found = findNumber(figures, keys, index, vocabulary)
    // `A` is an article more often than a number.
    if (!found || (figures[index]?.kind === 'word' && found.number === 1)) continue
    const unit = vocabulary.units.at(keys, index + found.length)
    if (others === 'none' || !unit || found.number === undefined) return false
    if (others !== 'lengths' && !isSame(others, { count: found.number, unit: unit.means })) return false
    has = true
    index += found.length + unit.length - 1
  }
  return has
}

function isSame(one: Duration, other: Duration): boolean {
  return differenceOfDurations(one, other).every((hours) => hours === 0)
}
