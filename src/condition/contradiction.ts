/** Demands on one field that cannot hold together. */

import type { Field } from '../plan/field-index.js'
import { isEqual, type Value } from '../plan/value.js'
import { difference } from './compare.js'
import type { ArgumentValue } from './operator.js'

/** What one word demands of one field. */
export interface Demand {
  readonly field: Field
  readonly word: string
  readonly argument: ArgumentValue
  readonly path: readonly (string | number)[]
}

/** The path of a demand that contradicts those before it; absent if all can hold together. */
export function contradictionIn(demands: readonly Demand[]): Demand['path'] | undefined {
  return demands.find((demand, index) => {
    const before = demands.slice(0, index).filter((other) => other.field === demand.field)
    return leavesNoWord([...before, demand]) || before.some((other) => contradict(demand, other))
  })?.path
}

/** Whether each word is ruled out by one of the demands. */
function leavesNoWord(demands: readonly Demand[]): boolean {
  const left = demands.flatMap((demand) => {
    const words = allowed(demand)
    return words ? [words] : []
  })
  const [first, ...others] = left
  return first !== undefined && !first.some((word) => others.every((words) => words.includes(word)))
}

function contradict(one: Demand, other: Demand): boolean {
  if (one.word === 'is' && other.word === 'is')
    return !isEqual(one.argument as Value, other.argument as Value)
  return isRangeEmpty(one, other) || isRangeEmpty(other, one)
}

/** The words that a demand leaves possible; absent where it is not about words. */
function allowed({ field, word, argument }: Demand): readonly string[] | undefined {
  if (!field.words || (field.kind !== 'word' && field.kind !== 'orderedWord')) return undefined
  if (word === 'is' && isValue(argument) && argument.kind === 'word') return [argument.word]
  if (word === 'oneOf') return argument as readonly string[]
  if (word === 'noneOf') return field.words.filter((each) => !(argument as readonly string[]).includes(each))
  if (!isValue(argument) || argument.kind !== 'word') return undefined
  const limit = field.words.indexOf(argument.word)
  if (word === 'atLeast') return field.words.slice(limit)
  return word === 'atMost' ? field.words.slice(0, limit + 1) : undefined
}

function isRangeEmpty(low: Demand, high: Demand): boolean {
  const isClosed = low.word === 'atLeast' && high.word === 'atMost'
  const isOpen = low.word === 'after' && high.word === 'before'
  if (!(isClosed || isOpen) || !isValue(low.argument) || !isValue(high.argument)) return false
  const apart = difference(low.argument, high.argument, low.field)
  return apart !== undefined && (isOpen ? apart[0] >= 0 : apart[0] > 0)
}

function isValue(argument: ArgumentValue): argument is Value {
  return typeof argument === 'object' && 'kind' in argument
}
