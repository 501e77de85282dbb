/**
 * What rules come to for plans that are tried.
 *
 * Each plan is held against the rules in question only, so that the work grows
 * with the rules and not with their square.
 */

import type { Applies, Finding, Outcome } from '../check/assessment.js'
import { check } from '../check/check.js'
import type { CompiledRule } from '../guidance/compile-rule.js'
import { compiled, type Guidance } from '../guidance/guidance.js'
import type { Problem } from '../problem/problem.js'
import { usualDay, type Example, type PlanObject } from './example.js'
import type { WrittenRule } from './written-rule.js'

/** What a rule comes to for a plan: the worst over its subjects. */
export interface Came {
  /** Absent where nothing of a plan was found. */
  readonly outcome: Outcome | undefined
  readonly applies: Applies | undefined
  /** What could not be understood in the plan. */
  readonly problems: readonly Problem[]
}

/** Tries plans with rules. */
export interface Tries {
  /** What a rule comes to for its example. */
  example(rule: WrittenRule, example: Example): Came
  /** What a rule comes to for a plan that was made from its example. */
  edited(rule: WrittenRule, example: Example, plan: PlanObject): Came
  /** What several rules come to for an example, in their order. */
  outcomes(rules: readonly CompiledRule[], example: Example): readonly (Outcome | undefined)[]
  /** The rules that read a field, in `when` or in `expect`. */
  readersOf(field: string): readonly CompiledRule[]
  /** What rules find breached in a plan, as ids of findings. */
  breaches(rules: readonly CompiledRule[], example: Example, plan: PlanObject): ReadonlySet<string>
}

/** Tries plans with rules of this guidance. */
export function triesWith(guidance: Guidance): Tries {
  const readers = readersByField(guidance[compiled].rules)
  const before = new Map<Example, Came>()
  const hold = (rules: readonly CompiledRule[], plan: PlanObject, { asOf = usualDay }: Example) =>
    check(plan, onlyWith(rules, guidance), { asOf })
  const tried = (rule: WrittenRule, example: Example, plan: PlanObject): Came => {
    const { findings, problems } = hold([rule.compiled], plan, example)
    const worst = worstIn(findings)
    return { outcome: worst?.outcome, applies: worst?.applies, problems }
  }
  return {
    example(rule, example) {
      const came = before.get(example) ?? tried(rule, example, example.plan)
      before.set(example, came)
      return came
    },
    edited: tried,
    outcomes(rules, example) {
      const { findings } = hold(rules, example.plan, example)
      const byRule = groupedByRule(findings)
      return rules.map(({ rule }) => worstIn(byRule.get(rule.id) ?? [])?.outcome)
    },
    readersOf: (field) => readers.get(field) ?? [],
    breaches(rules, example, plan) {
      const { findings } = hold(rules, plan, example)
      return new Set(findings.filter(({ outcome }) => outcome === 'breached').map(({ id }) => id))
    },
  }
}

/** Rules say what they say without a profile; one that is called `default` would be taken unasked. */
function onlyWith(rules: readonly CompiledRule[], guidance: Guidance): Guidance {
  return { ...guidance, [compiled]: { ...guidance[compiled], rules, tailoringById: new Map() } }
}

const worstFirst: readonly Outcome[] = ['breached', 'conflicting', 'not-stated', 'met', 'not-applicable']

function worstIn(findings: readonly Finding[]): Finding | undefined {
  return worstFirst.map((outcome) => findings.find((each) => each.outcome === outcome)).find(Boolean)
}

function groupedByRule(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const byRule = new Map<string, Finding[]>()
  for (const finding of findings) {
    const own = byRule.get(finding.rule)
    if (own) own.push(finding)
    else byRule.set(finding.rule, [finding])
  }
  return byRule
}

function readersByField(rules: readonly CompiledRule[]): ReadonlyMap<string, readonly CompiledRule[]> {
  const readers = new Map<string, Set<CompiledRule>>()
  for (const rule of rules) {
    for (const { path } of [...rule.expect.fields, ...(rule.when?.condition.fields ?? [])])
      readers.set(path, (readers.get(path) ?? new Set()).add(rule))
  }
  return new Map([...readers].map(([path, those]) => [path, [...those]]))
}
