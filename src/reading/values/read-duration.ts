/** A length of time as people write it: `two years`, `24 h`, `within 5 working days`. */

import type { Duration } from '../../plan/duration.js'
import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { figuresOf, type Figure } from './figures.js'
import { findNumber } from './find-number.js'
import { isOpen } from './is-open.js'
import { isIdle } from './remark.js'
import { remarkFrom } from './remark-from.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads a length of time. */
export function readDuration(text: string, field: Field, vocabulary: Vocabulary): Held {
  if (isOpen(text, vocabulary)) return unsettled
  const figures = figuresOf(text)
  const found = findDuration(figures, field, vocabulary)
  const remark = found && remarkFrom(text, figures, found.length)
  if (!found || remark === undefined || !isIdle(remark, field, vocabulary, found.written)) return unsettled
  return stated({ kind: 'duration', duration: found.duration })
}

interface Found {
  readonly duration: Duration
  /** A length that means the same beside it, such as `14 days` beside `two weeks`. */
  readonly written: Duration | 'none'
  /** How many figures it takes. */
  readonly length: number
}

function findDuration(figures: readonly Figure[], field: Field, vocabulary: Vocabulary): Found | undefined {
  const keys = figures.map(({ key }) => key)
  let index = vocabulary.within.at(keys, 0)?.length ?? 0
  const number = findNumber(figures, keys, index, vocabulary)
  if (number?.number === undefined) return undefined
  index += number.length
  const count = number.number
  // `6-month`, but `6 - month` is something else.
  if (keys[index] === '-' && figures[index]?.isClose && figures[index + 1]?.isClose) index += 1
  const unit = vocabulary.units.at(keys, index)
  const working = vocabulary.workingDays.at(keys, index)
  if (working && working.length >= (unit?.length ?? 0)) {
    const days = calendarDays(count, field)
    return days && { duration: days, written: 'none', length: index + working.length }
  }
  if (!unit) return undefined
  const duration = { count, unit: unit.means }
  return { duration, written: duration, length: index + unit.length }
}

/**
 * Working days in calendar days, for a deadline only.
 *
 * A deadline of 5 working days is over after 7 days at the latest, and whoever
 * is held to 7 is held to no less than was promised. Anywhere else the same
 * would promise more than is written. Holidays are not counted.
 */
function calendarDays(count: number, { path }: Field): Duration | undefined {
  if (!/within$/i.test(path) || !Number.isInteger(count)) return undefined
  return { count: count + 2 * Math.ceil(count / 5), unit: 'day' }
}
