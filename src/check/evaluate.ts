/**
 * One rule held against one subject.
 *
 * Where the plan disagrees with itself, or leaves open what it also settles,
 * the rule is tried with every combination of what is said.
 */

import type { Condition } from '../condition/condition.js'
import { reasonOf, type Missing } from '../condition/missing.js'
import { firstReason, type Reason } from '../condition/reason.js'
import type { CompiledRule, Scoped } from '../guidance/compile-rule.js'
import { worse, type Severity } from '../guidance/severity.js'
import type { Field } from '../plan/field-index.js'
import type { Value } from '../plan/value.js'
import type { Subject } from '../plan/subjects.js'
import type { At } from '../text/text.js'
import type { Applies, Outcome } from './assessment.js'
import { judgeBy, slotsOf, type Judgement } from './trials.js'
import { triedAt, truthFor, viewOf } from './view.js'

/** What one rule comes to for one subject. */
export interface Result {
  readonly outcome: Outcome
  readonly applies: Applies
  readonly reason: Reason | null
  readonly missing: Missing | null
  /** Of a breach that is only that complete lists lack some words: those words. */
  readonly lacks: readonly string[]
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

/** Holds a rule against a subject. */
export function evaluate(compiled: CompiledRule, subject: Subject, asOf: string | null): Result {
  const slots = slotsOf(compiled, subject)
  const verdict = judgeBy(slots, compiled, subject, asOf)
  return {
    outcome: verdict.outcome,
    applies: verdict.applies,
    ...explain(compiled, subject, asOf, verdict),
    lacks: lacksOf(compiled, subject, asOf, verdict),
    severity: severityOf(compiled, subject, asOf),
    isSilent: isSilent(compiled.expect, subject),
    evidence: evidenceOf(compiled, subject, asOf, verdict.outcome),
    undecided: verdict.applies === 'unknown' ? undecidedOf(compiled, subject, asOf, slots.ofWhen) : [],
  }
}

/** What would settle it: of all the ways to read the plan, the one whose reason comes first. */
function explain(
  { expect }: CompiledRule,
  subject: Subject,
  asOf: string | null,
  { outcome, shown }: Judgement,
): { readonly reason: Reason | null; readonly missing: Missing | null } {
  if (outcome !== 'not-stated') return { reason: null, missing: null }
  const ways = shown.flatMap(
    (combination) => expect.missing(viewOf(subject, asOf, combination, 'expect')) ?? [],
  )
  const reason = firstReason(ways.map(reasonOf))
  const missing = ways.find((way) => reasonOf(way) === reason) ?? null
  // That somebody is shut out stands in the plan, however silent it is on the answers this calls for.
  const isLeftOpen = reason === 'silent' && expect.fields.some((field) => saysExclusion(field, subject))
  return { reason: isLeftOpen ? 'unsettled' : reason, missing }
}

/** Whether the plan says of a field on exclusion anything but that nobody is. */
function saysExclusion(field: Field, subject: Subject): boolean {
  if (field.about !== 'exclusion') return false
  const { alternatives, beside } = subject.read(field)
  return [...alternatives, ...beside].some(({ held }) => held.state === 'stated' && !isNobody(held.value))
}

function isNobody(value: Value): boolean {
  if (value.kind === 'commitment') return !value.is
  return value.kind === 'list' && value.complete && value.members.length === 0
}

/** What lists lack, if that is all that is wrong, in whatever way the plan is read. */
function lacksOf(
  { expect }: CompiledRule,
  subject: Subject,
  asOf: string | null,
  { outcome, shown }: Judgement,
): readonly string[] {
  if (outcome !== 'breached') return []
  const ways = shown.map((combination) => expect.lacks(viewOf(subject, asOf, combination, 'expect')))
  return ways.every((words) => words.length > 0) ? [...new Set(ways.flat())] : []
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
  return !expect.fields.some((field) => isSaid(field, subject))
}

function isSaid(field: Field, subject: Subject): boolean {
  const { alternatives, beside } = subject.read(field)
  return alternatives.length > 0 || beside.length > 0
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

/** The fields that settled whom the rule is for; where the plan says unequal things of them, all it reads. */
function decidingOf(when: Scoped, subject: Subject, asOf: string | null): readonly Evidence[] {
  const found = new Map<Field, readonly At[]>()
  for (const each of triedAt(when, subject)) {
    const deciding = when.condition.deciding(viewOf(each, asOf))
    for (const field of deciding.length > 0 ? deciding : statedOf(when, each))
      found.set(field, [
        ...(found.get(field) ?? []),
        ...each.read(field).alternatives.flatMap(({ ats }) => ats),
      ])
  }
  return [...found].map(([field, ats]) => ({ field, ats: [...new Set(ats)] }))
}

function statedOf({ condition }: Scoped, subject: Subject): readonly Field[] {
  return condition.fields.filter((field) => subject.read(field).alternatives.length > 0)
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
