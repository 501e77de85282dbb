/** Conditions over every kind of field, and plans of which more is learned. */

import { compileFacts } from '../src/guidance/compile-facts.js'
import * as fc from 'fast-check'
import { fieldByPath, type Field } from '../src/plan/field-index.js'
import {
  conflicting,
  silent,
  stated,
  unreadable,
  unsettled,
  type Held,
  type Item,
  type Value,
} from '../src/plan/value.js'

/** What a plan says of a field, and what it may say of it after somebody learned more. */
export interface Learned {
  readonly before: Held
  readonly after: Held
}

/** Fields by path. */
export type Plan = ReadonlyMap<string, Learned>

const notSettled = fc.constantFrom(silent, silent, unsettled, unreadable, conflicting)

/** A value that may not have been there before. */
function learned(value: fc.Arbitrary<Value>): fc.Arbitrary<Learned> {
  return fc
    .tuple(fc.option(notSettled), value)
    .map(([before, after]) => ({ before: before ?? stated(after), after: stated(after) }))
}

const details = fc.subarray(['how', 'who', 'when'] as const)
const commitmentLearned: fc.Arbitrary<Learned> = fc.oneof(
  learned(fc.record({ kind: fc.constant('commitment'), is: fc.boolean(), details })),
  // A bare yes, and then how.
  fc.tuple(fc.boolean(), details, details).map(([is, some, others]) => ({
    before: stated({ kind: 'commitment', is, details: some }),
    after: stated({ kind: 'commitment', is, details: [...new Set([...some, ...others])] }),
  })),
)

const wordLearned = (words: readonly string[]): fc.Arbitrary<Learned> =>
  learned(fc.record({ kind: fc.constant('word'), word: fc.constantFrom(...words) }))

const durations = fc.record({
  count: fc.constantFrom(1, 2, 4, 28, 30, 31),
  unit: fc.constantFrom('day', 'week', 'month' as const),
})

const days = fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-26')

/** A list that may go on, and the whole of it. */
function listLearned(words: readonly string[]): fc.Arbitrary<Learned> {
  const whole = fc.subarray([...words])
  const open = whole.chain((members) =>
    fc.subarray(members).map((some) => ({
      before: stated({ kind: 'list', members: some, complete: false }),
      after: stated({ kind: 'list', members, complete: true }),
    })),
  )
  return fc.oneof(open, learned(whole.map((members): Value => ({ kind: 'list', members, complete: true }))))
}

const itemLearned = fc.record({ meetsPeople: commitmentLearned, trained: commitmentLearned })

function itemOf(given: { readonly [name: string]: Learned }, time: keyof Learned): Item {
  return new Map(Object.entries(given).map(([name, each]) => [name, each[time]]))
}

/** A team of which some is not known, or of which some members are not known. */
const teamLearned: fc.Arbitrary<Learned> = fc
  .tuple(fc.array(itemLearned, { maxLength: 3 }), fc.boolean(), fc.option(notSettled), fc.nat(3))
  .map(([items, isComplete, before, known]) => {
    const after = stated({ kind: 'items', items: items.map((each) => itemOf(each, 'after')), complete: true })
    const some = isComplete ? items : items.slice(0, known)
    const open = stated({
      kind: 'items',
      items: some.map((each) => itemOf(each, 'before')),
      complete: isComplete,
    })
    return { before: before ?? open, after }
  })

const kinds = ['council', 'film', 'press']
const levels = fieldOf('participation.level').words ?? []
const rate = fc.record({
  kind: fc.constant('money' as const),
  amount: fc.constantFrom(20, 30, 40),
  currency: fc.constantFrom('EUR', 'GBP', null),
  per: fc.constantFrom('hour', 'day', null),
})

const learnedByPath: Readonly<Record<string, fc.Arbitrary<Learned>>> = {
  'consent.informed': commitmentLearned,
  'consent.voluntary': commitmentLearned,
  'activity.kind': wordLearned(kinds),
  'participation.level': wordLearned(levels),
  'participation.claimedLevel': wordLearned(levels),
  'closing.followUpWithin': learned(durations.map((duration): Value => ({ kind: 'duration', duration }))),
  'activity.startsOn': learned(days.map((date): Value => ({ kind: 'date', date }))),
  'safety.riskAssessment.on': learned(days.map((date): Value => ({ kind: 'date', date }))),
  'compensation.rate': learned(rate),
  'group.ages': listLearned(['adults', 'children']),
  'revictimization.team': teamLearned,
}

/** What a plan may say of every field that the conditions read. */
export const plans: fc.Arbitrary<Plan> = fc.record(learnedByPath).map((plan) => new Map(Object.entries(plan)))

const one = (path: string, given: unknown): object => ({ [path]: given })
const length = durations.map(({ count, unit }) => `${count} ${unit}s`)
const day = fc.oneof(days, fc.constantFrom({ today: true }, { field: 'activity.startsOn' }))
const level = fc.oneof(fc.constantFrom(...levels), fc.constant({ field: 'participation.claimedLevel' }))
const someOf = (words: readonly string[]) => fc.subarray([...words], { minLength: 1 })

/** One word asked of one field, in every kind. */
export const plainTests: fc.Arbitrary<object> = fc.oneof(
  fc.boolean().map((is) => one('consent.informed', is)),
  fc.constant(one('consent.voluntary', { is: { field: 'consent.informed' } })),
  fc.constantFrom(...kinds).map((kind) => one('activity.kind', kind)),
  fc
    .tuple(fc.constantFrom('oneOf', 'noneOf'), someOf(kinds))
    .map(([word, words]) => one('activity.kind', one(word, words))),
  fc
    .tuple(fc.constantFrom('atLeast', 'atMost'), level)
    .map(([word, to]) => one('participation.level', one(word, to))),
  fc
    .tuple(fc.constantFrom('atLeast', 'atMost'), length)
    .map(([word, to]) => one('closing.followUpWithin', one(word, to))),
  fc
    .tuple(fc.constantFrom('before', 'after'), day)
    .map(([word, to]) => one('safety.riskAssessment.on', one(word, to))),
  fc
    .tuple(fc.constantFrom('atLeast', 'atMost'), fc.constantFrom(20, 30))
    .map(([word, amount]) => one('compensation.rate', one(word, { amount, currency: 'EUR', per: 'hour' }))),
  fc.constantFrom('adults', 'children').map((word) => one('group.ages', { includes: word })),
  fc
    .tuple(fc.constantFrom('includesAny', 'includesAll'), someOf(['adults', 'children']))
    .map(([word, words]) => one('group.ages', one(word, words))),
  fc.constantFrom('children-take-part', 'is-shown').map((fact) => one('fact', fact)),
)

const itemTests = fc.oneof(
  fc.boolean().map((is) => ({ trained: is })),
  fc.boolean().map((is) => ({ not: { meetsPeople: is } })),
  fc
    .tuple(fc.boolean(), fc.boolean())
    .map(([is, meets]) => ({ any: [{ trained: is }, { meetsPeople: meets }] })),
)

/** A word that quantifies; only in `when` may it stand beside others. */
export const listTests: fc.Arbitrary<object> = fc
  .tuple(fc.constantFrom('some', 'every', 'no'), fc.option(itemTests), itemTests)
  .map(([word, where, holds]) => one('revictimization.team', one(word, { ...(where && { where }), holds })))

/** Words that are never false; only in `expect` may they stand, and not turned round. */
const neverFalse: fc.Arbitrary<object> = fc.oneof(
  fc.constantFrom(...Object.keys(learnedByPath)).map((path) => one(path, { stated: true })),
  fc
    .subarray(['how', 'who'], { minLength: 1 })
    .map((names) => one('consent.informed', { is: true, substantiated: names })),
)

/** Tests joined by `all`, `any` and `not`; `turned` are those that may stand under `not`. */
export function conditionsOver(
  leaves: fc.Arbitrary<object>,
  turned: fc.Arbitrary<object> = leaves,
): fc.Arbitrary<object> {
  return fc.letrec<{ whole: object; turned: object }>((tie) => {
    const joined = (parts: fc.Arbitrary<object>) => {
      const several = fc.array(parts, { minLength: 1, maxLength: 3 })
      return [several.map((all) => ({ all })), several.map((any) => ({ any }))]
    }
    const inverse = tie('turned').map((inner) => ({ not: inner }))
    const deep = { maxDepth: 3, withCrossShrink: true }
    return {
      whole: fc.oneof(deep, leaves, ...joined(tie('whole')), inverse),
      turned: fc.oneof(deep, turned, ...joined(tie('turned')), inverse),
    }
  }).whole
}

/** The facts that the conditions name. */
export const facts = compileFacts(
  [
    {
      id: 'children-take-part',
      says: 'Children take part.',
      holds: { 'group.ages': { includes: 'children' } },
    },
    {
      id: 'is-shown',
      says: 'It is shown.',
      holds: {
        any: [{ 'activity.kind': { oneOf: ['film', 'press'] } }, { not: { 'consent.voluntary': true } }],
      },
    },
  ],
  ({ text }) => {
    throw new Error(`A fact is refused: ${text}`)
  },
)

/** Where a condition stands. */
export type Role = 'when' | 'expect'

/** Conditions that may stand there. */
export const conditions: fc.Arbitrary<{ readonly role: Role; readonly given: object }> = fc.oneof(
  conditionsOver(fc.oneof(plainTests, listTests)).map((given) => ({ role: 'when' as const, given })),
  conditionsOver(fc.oneof(plainTests, neverFalse), plainTests).map((given) => ({
    role: 'expect' as const,
    given,
  })),
  listTests.map((given) => ({ role: 'expect' as const, given })),
)

function fieldOf(path: string): Field {
  const field = fieldByPath.get(path)
  if (!field) throw new Error(`The plan has no field ${path}.`)
  return field
}
