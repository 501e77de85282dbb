/**
 * One rule held against one subject.
 *
 * Where the plan disagrees with itself, or leaves open what it also settles,
 * the rule is tried with every combination of what is said.
 */

import type { Condition, View } from '../condition/condition.js'
import { reasonOf, type Missing } from '../condition/missing.js'
import type { Reason } from '../condition/reason.js'
import type { CompiledRule, Scoped } from '../guidance/compile-rule.js'
import { worse, type Severity } from '../guidance/severity.js'
import type { Truth } from '../logic/truth.js'
import { any } from '../logic/truth.js'
import type { Field } from '../plan/field-index.js'
import { heldOf, type Alternative, type Reading } from '../plan/reading.js'
import { subjectsAt, type Subject } from '../plan/subjects.js'
import type { At } from '../text/text.js'
import type { Applies, Outcome } from './assessment.js'
import { combine, undecidedCombination, type Combination, type Slot } from './combinations.js'

/** What one rule comes to for one subject. */
export interface Result {
  readonly outcome: Outcome
  readonly applies: Applies
  readonly reason: Reason | null
  readonly missing: Missing | null
  readonly severity: Severity
  /** Whether the plan says nothing at all of what `expect` reads. */
  readonly isSilent: boolean
  /** Where what decided it stands. */
  readonly evidence: readonly Evidence[]
  /** Fields that would tell whether the rule is for this subject. */
  readonly undecided: readonly Field[]
}

/** A field, and where it is written. */
export interface Evidence {
  readonly field: Field
  readonly ats: readonly At[]
}

/** What one combination comes to. */
interface Trial {
  readonly combination: Combination
  readonly when: Truth
  readonly outcome: Outcome
}

/** Holds a rule against a subject. */
export function evaluate(compiled: CompiledRule, subject: Subject, asOf: string | null): Result {
  const slots = slotsOf(compiled, subject)
  const trials = tryAll(compiled, subject, asOf, slots.own)
  const own = judge(trials)
  const widened =
    slots.beside.length > 0 ? judge(tryAll(compiled, subject, asOf, [...slots.own, ...slots.beside])) : own
  const verdict = rank[widened.outcome] > rank[own.outcome] ? widened : own
  return {
    ...verdict,
    ...explain(compiled, subject, asOf, verdict),
    severity: severityOf(compiled, subject, asOf),
    isSilent: isSilent(compiled.expect, subject),
    evidence: evidenceOf(compiled, subject, asOf, verdict.outcome),
    undecided: verdict.applies === 'unknown' ? undecidedOf(compiled, subject, asOf, slots.ofWhen) : [],
  }
}

interface Slots {
  readonly own: readonly Slot[]
  readonly beside: readonly Slot[]
  /** Fields of `when` of which the plan says unequal things. */
  readonly ofWhen: readonly Field[]
}

const noSlots: Slots = { own: [], beside: [], ofWhen: [] }

/** What can be read in more than one way. */
function slotsOf({ when, expect }: CompiledRule, subject: Subject): Slots {
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
  if (own.size === 0 && beside.length === 0) return noSlots
  return { own: [...own.values()], beside, ofWhen: [...ofWhen] }
}

function tryAll(
  compiled: CompiledRule,
  subject: Subject,
  asOf: string | null,
  slots: readonly Slot[],
): readonly Trial[] | 'too-many' {
  const combinations = combine(slots)
  if (combinations !== 'too-many') return combinations.map((each) => tryOne(compiled, subject, asOf, each))
  // Where the rest settles it, it comes out the same in all of them.
  const whatever = tryOne(compiled, subject, asOf, undecidedCombination(slots))
  return whatever.outcome === 'not-stated' ? 'too-many' : [whatever]
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

interface Judgement {
  readonly outcome: Outcome
  readonly applies: Applies
  /** The combination that shows why; absent where it takes several. */
  readonly shown?: Combination
}

/** Worse is more. A conflict counts like a breach. */
const rank: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  met: 1,
  'not-stated': 2,
  conflicting: 3,
  breached: 3,
}

function judge(trials: readonly Trial[] | 'too-many'): Judgement {
  if (trials === 'too-many') return { outcome: 'conflicting', applies: 'unknown' }
  const applying = trials.filter(({ when }) => when !== 'false')
  const [first] = applying
  if (!first) return { outcome: 'not-applicable', applies: 'no' }
  const applies = appliesOf(trials)
  const firm = together(
    applying.filter(({ combination }) => !combination.isUnsettled),
    applies,
  )
  // Beside a firm value, one that settles nothing is tried too, and the worse of both counts.
  const soft = applying
    .filter(({ combination }) => combination.isUnsettled)
    .map(({ outcome, combination }): Judgement => ({ outcome, applies, shown: combination }))
  const [worst] = [...(firm ? [firm] : []), ...soft].toSorted(
    (one, other) => rank[other.outcome] - rank[one.outcome],
  )
  return worst ?? { outcome: first.outcome, applies }
}

/** What firm combinations come to: the same outcome, a conflict, or nothing that could be told. */
function together(trials: readonly Trial[], applies: Applies): Judgement | undefined {
  const [first] = trials
  if (!first) return undefined
  if (trials.every(({ outcome }) => outcome === first.outcome)) {
    const isVacuous = first.outcome === 'not-applicable'
    return { outcome: first.outcome, applies: isVacuous ? 'no' : applies, shown: first.combination }
  }
  const isBreached = trials.some(({ outcome }) => outcome === 'breached')
  return { outcome: isBreached ? 'conflicting' : 'not-stated', applies }
}

function appliesOf(trials: readonly Trial[]): Applies {
  return trials.every(({ when }) => when === 'true') ? 'yes' : 'unknown'
}

/** What would settle it. Without one combination that shows it, the conflict itself is what is missing. */
function explain(
  { expect }: CompiledRule,
  subject: Subject,
  asOf: string | null,
  { outcome, shown }: Judgement,
): { readonly reason: Reason | null; readonly missing: Missing | null } {
  if (outcome !== 'not-stated') return { reason: null, missing: null }
  const missing = expect.missing(viewOf(subject, asOf, shown, 'expect')) ?? null
  return { reason: missing ? reasonOf(missing) : 'conflicting', missing }
}

function severityOf({ rule, severityWhen }: CompiledRule, subject: Subject, asOf: string | null): Severity {
  let severity: Severity | undefined
  const take = (other: Severity): void => {
    severity = severity === undefined ? other : worse(severity, other)
  }
  for (const each of severityWhen) {
    const truth = truthFor(each, subject, asOf)
    if (truth !== 'false') take(each.is)
    if (truth === 'true') return severity ?? rule.severity
  }
  take(rule.severity)
  return severity ?? rule.severity
}

function isSilent(expect: Condition, subject: Subject): boolean {
  return expect.fields.every((field) => {
    const { alternatives, beside } = subject.read(field)
    return alternatives.length === 0 && beside.length === 0
  })
}

function evidenceOf(
  compiled: CompiledRule,
  subject: Subject,
  asOf: string | null,
  outcome: Outcome,
): readonly Evidence[] {
  const { when, expect } = compiled
  if (outcome === 'not-applicable' && when && truthFor(when, subject, asOf) !== 'true')
    return decidingOf(when, subject, asOf)
  return expect.fields.flatMap((field) => {
    const { alternatives, beside } = subject.read(field)
    const ats = [...alternatives, ...beside].flatMap((each) => each.ats)
    return alternatives.length + beside.length > 0 ? [{ field, ats }] : []
  })
}

function decidingOf(when: Scoped, subject: Subject, asOf: string | null): readonly Evidence[] {
  const found = new Map<Field, readonly At[]>()
  for (const each of triedAt(when, subject))
    for (const field of when.condition.deciding(viewOf(each, asOf)))
      found.set(field, [
        ...(found.get(field) ?? []),
        ...each.read(field).alternatives.flatMap(({ ats }) => ats),
      ])
  return [...found].map(([field, ats]) => ({ field, ats: [...new Set(ats)] }))
}

function undecidedOf(
  { when }: CompiledRule,
  subject: Subject,
  asOf: string | null,
  ofWhen: readonly Field[],
): readonly Field[] {
  if (!when) return []
  const open = triedAt(when, subject).find((each) => when.condition.truth(viewOf(each, asOf)) === 'unknown')
  const undecided = open ? when.condition.undecided(viewOf(open, asOf)) : []
  return [...new Set([...undecided, ...ofWhen])]
}

/** A condition that reads narrower fields is tried for each subject below, and holds if it holds for one. */
function truthFor(
  { condition, ...scoped }: Scoped,
  subject: Subject,
  asOf: string | null,
  combination?: Combination,
): Truth {
  const tried = triedAt({ condition, ...scoped }, subject)
  const [only, ...others] = tried
  if (only && others.length === 0) return condition.truth(viewOf(only, asOf, combination))
  return any(tried.map((each) => condition.truth(viewOf(each, asOf, combination))))
}

function triedAt({ scope }: Scoped, subject: Subject): readonly Subject[] {
  const below = subjectsAt(subject, scope)
  return below.length > 0 ? below : [subject]
}

function readsOf(when: Scoped, subject: Subject): readonly (readonly [Subject, Field])[] {
  return triedAt(when, subject).flatMap((each) =>
    when.condition.fields.map((field) => [each, field] as const),
  )
}

/** A subject's fields as one combination has them; without one, what is in conflict counts as such. */
function viewOf(
  subject: Subject,
  asOf: string | null,
  combination?: Combination,
  role: 'when' | 'expect' = 'when',
): View {
  return {
    asOf,
    held(field) {
      const reading = subject.read(field)
      const chosen: Alternative | undefined = combination?.choice(reading, role)
      return chosen ? chosen.held : heldOf(reading)
    },
  }
}
