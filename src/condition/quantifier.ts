/**
 * `some`, `every` and `no`: a demand on the things in a list.
 *
 * An empty list must not look like care: `every` and `no` over a list stated as
 * empty hold vacuously, which a check turns into "not applicable".
 */

import { all, any, not, type Truth } from '../logic/truth.js'
import { say } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import { silent, type Item } from '../plan/value.js'
import type { Condition, View } from './condition.js'
import { leavesOf, type Missing } from './missing.js'
import { firstReason } from './reason.js'

/** The words that quantify, in the order the reference lists them. */
export const quantifiers = ['some', 'every', 'no'] as const

/** A word that quantifies. */
export type Quantifier = (typeof quantifiers)[number]

/** A demand on the things in a list. */
export function quantified(word: Quantifier, field: Field, where: Condition, holds: Condition): Condition {
  const truth = (view: View): Truth => {
    const held = view.held(field)
    if (held.state !== 'stated' || held.value.kind !== 'items') return 'unknown'
    const each = held.value.items.map((item) => ofItem(word, where, holds, viewOf(item, view)))
    // A list that may go on can show a thing, never that there is none.
    const rest: readonly Truth[] = held.value.complete ? [] : ['unknown']
    return word === 'some' ? any([...each, ...rest]) : all([...each, ...rest])
  }
  return {
    fields: [field],
    steps: 1 + where.steps + holds.steps,
    quantifies: 'alone',
    truth,
    missing: (view) => (truth(view) === 'unknown' ? missingOf(word, field, where, holds, view) : undefined),
    undecided: (view) => (truth(view) === 'unknown' ? [field] : []),
    deciding: (view) => (truth(view) === 'unknown' ? [] : [field]),
    lacks: () => [],
    isVacuous: (view) => {
      const held = view.held(field)
      if (word === 'some' || held.state !== 'stated' || held.value.kind !== 'items') return false
      return (
        held.value.complete && held.value.items.every((item) => where.truth(viewOf(item, view)) === 'false')
      )
    },
  }
}

const needsOf = { some: 'needs-some', every: 'needs-every', no: 'needs-no-item' } as const

function ofItem(word: Quantifier, where: Condition, holds: Condition, view: View): Truth {
  const [isMeant, does] = [where.truth(view), holds.truth(view)]
  if (word === 'some') return all([isMeant, does])
  return any([not(isMeant), word === 'every' ? does : not(does)])
}

function missingOf(word: Quantifier, field: Field, where: Condition, holds: Condition, view: View): Missing {
  const needs = say(needsOf[word])
  const held = view.held(field)
  if (held.state !== 'stated') return { field: field.path, reason: held.state, needs }
  const { items, complete } = held.value.kind === 'items' ? held.value : { items: [], complete: true }
  const leaves = items
    .map((item) => viewOf(item, view))
    .filter((inner) => ofItem(word, where, holds, inner) === 'unknown')
    .flatMap((inner) => [where.missing(inner) ?? [], holds.missing(inner) ?? []].flat())
    .flatMap(leavesOf)
  const reasons = leaves.map(({ reason }) => reason)
  const details = [...new Set(leaves.flatMap((leaf) => leaf.details ?? []))]
  return {
    field: field.path,
    reason: firstReason(complete ? reasons : [...reasons, 'list-open']),
    needs,
    ...(details.length > 0 && { details }),
  }
}

function viewOf(item: Item, { asOf }: View): View {
  return { asOf, held: (field) => item.get(field.path) ?? silent, isDisputed: () => false }
}
