/** The shipped guidance as its files have it, with the rules' examples, and what a rule comes to for a plan. */

import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import type { Finding, Outcome, PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import type { CompiledRule } from '../src/guidance/compile-rule.js'
import { compiled, type Rule } from '../src/guidance/guidance.js'

/** A plan as an author writes it. */
export type PlanObject = Readonly<Record<string, unknown>>

/** What a rule says about itself: a small plan, and what the rule comes to for it. */
export interface Example {
  readonly name: string
  readonly plan: PlanObject
  readonly outcome: Outcome
  readonly asOf?: string
}

/** A rule as its file has it. */
export type RuleWithExamples = Rule & { readonly examples: readonly Example[] }

const folder = new URL('../guidance/rules/', import.meta.url)

export const guidance = shippedGuidance()

export const rules: readonly RuleWithExamples[] = readdirSync(folder)
  .toSorted()
  .flatMap(
    (file) => (parse(readFileSync(new URL(file, folder), 'utf8')) as { rules: RuleWithExamples[] }).rules,
  )

const compiledById = new Map(guidance[compiled].rules.map((each) => [each.rule.id, each]))

export function compiledOf({ id }: Rule): CompiledRule {
  const found = compiledById.get(id)
  if (!found) throw new Error(`The guidance has no rule ${id}.`)
  return found
}

/** What an example's plan, or one made from it, is found to say. */
export function assess(plan: unknown, asOf = '2026-01-01'): PlanAssessment {
  return check(plan, guidance, { asOf })
}

const worstFirst: readonly Outcome[] = ['breached', 'conflicting', 'not-stated', 'met', 'not-applicable']

/** The worst that a rule comes to over its subjects. */
export function worstOf({ id }: Rule, { findings }: PlanAssessment): Finding {
  const [worst] = findings
    .filter(({ rule }) => rule === id)
    .toSorted((one, other) => worstFirst.indexOf(one.outcome) - worstFirst.indexOf(other.outcome))
  if (!worst) throw new Error(`Nothing was found for ${id}.`)
  return worst
}

/** Each field that a condition names, with what it asks of it; of conditions on things in a list, the list. */
export function testsIn(condition: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(condition)) return condition.flatMap(testsIn)
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'fact') return []
    return key === 'all' || key === 'any' || key === 'not' ? testsIn(value) : [[key, value] as const]
  })
}
