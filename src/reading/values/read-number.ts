/** A number as people write it: `12`, `twelve`. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { figuresOf } from './figures.js'
import { findNumber } from './find-number.js'
import { isOpen } from './is-open.js'
import { isIdle } from './remark.js'
import { remarkFrom } from './remark-from.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads a number. */
export function readNumber(text: string, field: Field, vocabulary: Vocabulary): Held {
  if (isOpen(text, vocabulary)) return unsettled
  const figures = figuresOf(text)
  const keys = figures.map(({ key }) => key)
  const found = findNumber(figures, keys, 0, vocabulary)
  if (found?.number === undefined) return unsettled
  const unit = vocabulary.units.at(keys, found.length)
  const length = found.length + (unit && counts(field, unit.means) ? unit.length : 0)
  const remark = remarkFrom(text, figures, length)
  if (remark === undefined || !isIdle(remark, field, vocabulary, 'lengths')) return unsettled
  return stated({ kind: 'number', number: found.number })
}

/** Whether a field is a number of that unit by its own name: `hoursAsked` counts hours, and `3 days` is no 3 of them. */
function counts({ path }: Field, unit: string): boolean {
  const parts = path.split(/[.-]|(?=[A-Z])/).map((part) => part.toLowerCase())
  return parts.includes(unit) || parts.includes(`${unit}s`)
}
