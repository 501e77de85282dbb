/** How far apart two values of one kind are. */

import type { Field } from '../plan/field-index.js'
import { differenceOfDurations } from '../plan/duration.js'
import type { Value } from '../plan/value.js'

/** The first less the second, at least and at most; absent where they cannot be compared. */
export function difference(
  one: Value,
  other: Value,
  field: Field,
): readonly [least: number, most: number] | undefined {
  if (one.kind === 'number' && other.kind === 'number') return exactly(one.number - other.number)
  if (one.kind === 'duration' && other.kind === 'duration')
    return differenceOfDurations(one.duration, other.duration)
  if (one.kind === 'date' && other.kind === 'date') return exactly(orderOf(one.date, other.date))
  if (one.kind === 'word' && other.kind === 'word' && field.words)
    return exactly(field.words.indexOf(one.word) - field.words.indexOf(other.word))
  if (one.kind === 'money' && other.kind === 'money' && isSameCoin(one, other))
    return exactly(one.amount - other.amount)
  return undefined
}

/** Days are written so that their order is that of their signs. */
function orderOf(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function exactly(value: number): readonly [number, number] {
  return [value, value]
}

type Money = Extract<Value, { kind: 'money' }>

function isSameCoin(one: Money, other: Money): boolean {
  return one.currency !== null && one.currency === other.currency && one.per !== null && one.per === other.per
}
