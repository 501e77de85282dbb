/** Conditions made of other conditions. */

import { all as allTruths, any as anyTruth, not as notTruth, truthOf, type Truth } from '../logic/truth.js'
import { say } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import type { Condition, View } from './condition.js'
import type { Missing } from './missing.js'

/** Holds if every one holds. */
export function all(parts: readonly Condition[]): Condition {
  if (parts.length === 1 && parts[0]) return parts[0]
  return {
    fields: fieldsOf(parts),
    steps: stepsIn(parts),
    quantifies: quantifiesAmong(parts),
    truth: (view) => {
      let found: Truth = 'true'
      for (const part of parts) {
        const truth = part.truth(view)
        if (truth === 'false') return 'false'
        if (truth === 'unknown') found = 'unknown'
      }
      return found
    },
    missing: (view) =>
      isUnknown(parts, view, allTruths) ? joined('all', unknownOnes(parts, view), view) : undefined,
    undecided: (view, isTurned = false) =>
      isUnknown(parts, view, allTruths)
        ? undecidedOf(parts, view, isTurned, isTurned ? 'first' : 'each')
        : [],
    deciding: (view) => decidingOf(parts, view, 'false', allTruths),
    lacks: (view) => {
      const lacking = parts.filter((part) => part.truth(view) === 'false').map((part) => part.lacks(view))
      return lacking.some(isNothing) ? [] : [...new Set(lacking.flat())]
    },
    isVacuous: (view) => parts.some((part) => part.isVacuous(view)),
  }
}

/** Holds if at least one holds. */
export function any(parts: readonly Condition[]): Condition {
  if (parts.length === 1 && parts[0]) return parts[0]
  return {
    fields: fieldsOf(parts),
    steps: stepsIn(parts),
    quantifies: quantifiesAmong(parts),
    truth: (view) => anyTruth(parts.map((part) => part.truth(view))),
    missing: (view) =>
      isUnknown(parts, view, anyTruth) ? joined('any', unknownOnes(parts, view), view) : undefined,
    undecided: (view, isTurned = false) =>
      isUnknown(parts, view, anyTruth) ? undecidedOf(parts, view, isTurned, isTurned ? 'each' : 'first') : [],
    deciding: (view) => decidingOf(parts, view, 'true', anyTruth),
    lacks: (view) => {
      if (parts.some((part) => part.truth(view) !== 'false')) return []
      const lacking = parts.map((part) => part.lacks(view))
      return lacking.some(isNothing) ? [] : (lacking[0] ?? [])
    },
    isVacuous: (view) => parts.every((part) => part.truth(view) !== 'true' || part.isVacuous(view)),
  }
}

/** Holds if the other does not. */
export function not(part: Condition): Condition {
  return {
    ...part,
    steps: part.steps + 1,
    quantifies: quantifiesAmong([part]),
    truth: (view) => notTruth(part.truth(view)),
    missing: (view) => {
      const missing = part.missing(view)
      return missing && turned(missing)
    },
    undecided: (view, isTurned = false) => part.undecided(view, !isTurned),
    // What has to stay out of a list is there: nothing is missing.
    lacks: () => [],
    isVacuous: () => false,
  }
}

/** Holds always; for a mapping with nothing in it. */
export const always: Condition = {
  fields: [],
  steps: 0,
  quantifies: 'no',
  truth: () => truthOf(true),
  missing: () => undefined,
  undecided: () => [],
  deciding: () => [],
  lacks: () => [],
  isVacuous: () => false,
}

function isNothing(words: readonly string[]): boolean {
  return words.length === 0
}

function isUnknown(
  parts: readonly Condition[],
  view: View,
  join: (truths: readonly Truth[]) => Truth,
): boolean {
  return join(parts.map((part) => part.truth(view))) === 'unknown'
}

function unknownOnes(parts: readonly Condition[], view: View): readonly Condition[] {
  return parts.filter((part) => part.truth(view) === 'unknown')
}

function joined(kind: 'all' | 'any', parts: readonly Condition[], view: View): Missing | undefined {
  const missing = parts.flatMap((part) => part.missing(view) ?? [])
  if (missing.length < 2) return missing[0]
  return kind === 'all' ? { all: missing } : { any: missing }
}

/** Where one part settles the whole, that part's fields; else all parts did it together. */
function decidingOf(
  parts: readonly Condition[],
  view: View,
  alone: Truth,
  join: (truths: readonly Truth[]) => Truth,
): readonly Field[] {
  const whole = join(parts.map((part) => part.truth(view)))
  if (whole === 'unknown') return []
  const those = whole === alone ? parts.filter((part) => part.truth(view) === alone) : parts
  return distinct(those.flatMap((part) => part.deciding(view)))
}

function undecidedOf(
  parts: readonly Condition[],
  view: View,
  isTurned: boolean,
  asked: 'first' | 'each',
): readonly Field[] {
  const open = unknownOnes(parts, view)
  return distinct(
    (asked === 'each' ? open : open.slice(0, 1)).flatMap((part) => part.undecided(view, isTurned)),
  )
}

/** What settles the opposite: any of what all were needed for, and the other way round. */
function turned(missing: Missing): Missing {
  if ('all' in missing) return { any: missing.all.map(turned) }
  if ('any' in missing) return { all: missing.any.map(turned) }
  return { ...missing, needs: say('needs-otherwise') }
}

function quantifiesAmong(parts: readonly Condition[]): Condition['quantifies'] {
  return parts.some(({ quantifies }) => quantifies !== 'no') ? 'among-others' : 'no'
}

function stepsIn(parts: readonly Condition[]): number {
  return parts.reduce((sum, { steps }) => sum + steps, 0)
}

function fieldsOf(parts: readonly Condition[]): readonly Field[] {
  return distinct(parts.flatMap((part) => part.fields))
}

function distinct(fields: readonly Field[]): readonly Field[] {
  return [...new Set(fields)]
}
