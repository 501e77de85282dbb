/**
 * A rule tried with every way to read what the plan says, and what that comes to.
 */

import type { Condition, View } from '../condition/condition.js'
import type { CompiledRule, Scoped } from '../guidance/compile-rule.js'
import type { Truth } from '../logic/truth.js'
import type { Field } from '../plan/field-index.js'
import type { Reading } from '../plan/reading.js'
import type { Subject } from '../plan/subjects.js'
import type { Applies, Outcome } from './assessment.js'
import { asWritten, combine, undecidedCombination, type Combination, type Slot } from './combinations.js'
import { triedAt, truthFor, viewOf } from './view.js'

/** What a rule comes to, and the way of reading that shows why. */
export interface Judgement {
  readonly outcome: Outcome
  readonly applies: Applies
  /** The ways of reading that show why. */
  readonly shown: readonly Combination[]
}

/** What in a plan can be read in more than one way. */
export interface Slots {
  readonly own: readonly Slot[]
  readonly beside: readonly Slot[]
  /** Fields of `when` of which the plan says unequal things. */
  readonly ofWhen: readonly Field[]
}

/** Every thing is said once. */
export const noSlots: Slots = { own: [], beside: [], ofWhen: [] }

/** Judges a rule by everything that can be read in more than one way. */
export function judgeBy(
  slots: Slots,
  compiled: CompiledRule,
  subject: Subject,
  asOf: string | null,
): Judgement {
  return slots === noSlots ? judgeOne(compiled, subject, asOf) : judgeAll(compiled, subject, asOf, slots)
}

/** What can be read in more than one way. */
export function slotsOf({ when, expect }: CompiledRule, subject: Subject): Slots {
  if (!isAnyReadTwice(when, expect, subject)) return noSlots
  const own = new Map<Reading, Slot>()
  const beside: Slot[] = []
  const ofWhen = new Set<Field>()
  for (const field of expect.fields) {
    const reading = subject.read(field)
    if (reading.alternatives.length > 1)
      own.set(reading, { reading, choices: reading.alternatives, isBeside: false })
    if (reading.beside.length > 0)
      beside.push({ reading, choices: [undefined, ...reading.beside], isBeside: true })
  }
  for (const [each, field] of when ? readsOf(when, subject) : []) {
    const reading = each.read(field)
    if (reading.alternatives.length < 2) continue
    own.set(reading, { reading, choices: reading.alternatives, isBeside: false })
    ofWhen.add(field)
  }
  return { own: [...own.values()], beside, ofWhen: [...ofWhen] }
}

function isAnyReadTwice(when: Scoped | undefined, expect: Condition, subject: Subject): boolean {
  for (const field of expect.fields) {
    const { alternatives, beside } = subject.read(field)
    if (alternatives.length > 1 || beside.length > 0) return true
  }
  if (!when) return false
  for (const each of triedAt(when, subject))
    for (const field of when.condition.fields) if (each.read(field).alternatives.length > 1) return true
  return false
}

function readsOf(when: Scoped, subject: Subject): readonly (readonly [Subject, Field])[] {
  return triedAt(when, subject).flatMap((each) =>
    when.condition.fields.map((field) => [each, field] as const),
  )
}

/** Most plans say each thing once: then there is one way to read them. */
function judgeOne(compiled: CompiledRule, subject: Subject, asOf: string | null): Judgement {
  const { when, outcome } = tryOne(compiled, subject, asOf, asWritten)
  const applies = when === 'true' ? 'yes' : 'unknown'
  return { outcome, applies: outcome === 'not-applicable' ? 'no' : applies, shown: [asWritten] }
}

function judgeAll(
  compiled: CompiledRule,
  subject: Subject,
  asOf: string | null,
  { own, beside }: Slots,
): Judgement {
  const alone = judge(tryAll(compiled, subject, asOf, own), own)
  if (beside.length === 0) return alone
  const all = [...own, ...beside]
  const widened = judge(tryAll(compiled, subject, asOf, all), all)
  return rank[widened.outcome] > rank[alone.outcome] ? widened : alone
}

/** What one combination comes to. */
interface Trial {
  readonly combination: Combination
  readonly when: Truth
  readonly outcome: Outcome
}

/** Every way of reading tried; where there are too many, the one that leaves it all undecided. */
interface Tried {
  readonly trials: readonly Trial[]
  readonly areTooMany: boolean
}

function tryAll(
  compiled: CompiledRule,
  subject: Subject,
  asOf: string | null,
  slots: readonly Slot[],
): Tried {
  const combinations = combine(slots)
  if (combinations !== 'too-many')
    return { trials: combinations.map((each) => tryOne(compiled, subject, asOf, each)), areTooMany: false }
  // Where the rest settles it, it comes out the same in all of them.
  const whatever = tryOne(compiled, subject, asOf, undecidedCombination(slots))
  return { trials: [whatever], areTooMany: whatever.outcome === 'not-stated' }
}

function tryOne(
  { when, expect }: CompiledRule,
  subject: Subject,
  asOf: string | null,
  combination: Combination,
): Trial {
  const applies = when ? truthFor(when, subject, asOf, combination) : 'true'
  return {
    combination,
    when: applies,
    outcome: outcomeOf(applies, expect, viewOf(subject, asOf, combination, 'expect')),
  }
}

function outcomeOf(when: Truth, expect: Condition, view: View): Outcome {
  if (when === 'false') return 'not-applicable'
  switch (expect.truth(view)) {
    case 'true':
      return expect.isVacuous(view) ? 'not-applicable' : 'met'
    case 'false':
      return 'breached'
    case 'unknown':
      return 'not-stated'
  }
}

/** Worse is more. A conflict counts like a breach. */
const rank: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  met: 1,
  'not-stated': 2,
  conflicting: 3,
  breached: 3,
}

function judge({ trials, areTooMany }: Tried, slots: readonly Slot[]): Judgement {
  const applying = trials.filter(({ when }) => when !== 'false')
  const [first] = applying
  if (!first)
    return { outcome: 'not-applicable', applies: 'no', shown: trials.map(({ combination }) => combination) }
  const applies = appliesOf(trials)
  if (areTooMany) return { outcome: 'conflicting', applies, shown: [] }
  const firm = together(
    applying.filter(({ combination }) => !combination.isUnsettled),
    applies,
    slots,
  )
  // Beside a firm value, one that settles nothing is tried too, and the worse of both counts.
  const soft = applying
    .filter(({ combination }) => combination.isUnsettled)
    .map(({ outcome, combination }): Judgement => ({ outcome, applies, shown: [combination] }))
  const all = [...(firm ? [firm] : []), ...soft]
  const worst = Math.max(...all.map(({ outcome }) => rank[outcome]))
  const [one, ...others] = all.filter(({ outcome }) => rank[outcome] === worst)
  if (!one) return { outcome: first.outcome, applies, shown: [first.combination] }
  return { ...one, shown: [one, ...others].flatMap(({ shown }) => shown) }
}

/** What firm combinations come to: the same outcome, a conflict, or nothing that could be told. */
function together(trials: readonly Trial[], applies: Applies, slots: readonly Slot[]): Judgement | undefined {
  const [first] = trials
  if (!first) return undefined
  if (trials.every(({ outcome }) => outcome === first.outcome)) {
    const isVacuous = first.outcome === 'not-applicable'
    return {
      outcome: first.outcome,
      applies: isVacuous ? 'no' : applies,
      shown: trials.map(({ combination }) => combination),
    }
  }
  const isBreached = trials.some(({ outcome }) => outcome === 'breached')
  return { outcome: isBreached ? 'conflicting' : 'not-stated', applies, shown: [undecidedCombination(slots)] }
}

function appliesOf(trials: readonly Trial[]): Applies {
  return trials.every(({ when }) => when === 'true') ? 'yes' : 'unknown'
}
