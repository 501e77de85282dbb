/** What can be told of a rule from how it is written. */

import type { Outcome } from '../check/assessment.js'
import type { Rule } from '../guidance/guidance.js'

/** Each field that a condition names, with what it asks of it; of conditions on things in a list, the list. */
export function testsIn(condition: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(condition)) return condition.flatMap(testsIn)
  if (typeof condition !== 'object' || condition === null) return []
  return Object.entries(condition).flatMap(([key, value]) => {
    if (key === 'fact') return []
    return key === 'all' || key === 'any' || key === 'not' ? testsIn(value) : [[key, value] as const]
  })
}

/** `met` and `not-stated` are open to all; a demand only to say something can never be breached. */
export function outcomesOf(rule: Rule): ReadonlySet<Outcome> {
  const outcomes = new Set<Outcome>(['met', 'not-stated'])
  const tests = testsIn(rule.expect)
  if (tests.some(([, asked]) => canBeFalse(asked))) outcomes.add('breached')
  if (rule.when !== undefined || tests.some(([, asked]) => isQuantified(asked)))
    outcomes.add('not-applicable')
  return outcomes
}

/** The ways to meet a rule: each branch of an `any`, else the whole. */
export function branchesOf({ expect }: Rule): readonly unknown[] {
  return isChoice({ expect }) ? (expect as { readonly any: readonly unknown[] }).any : [expect]
}

/** Whether a rule can be met in more ways than one. */
export function isChoice({ expect }: Pick<Rule, 'expect'>): boolean {
  return typeof expect === 'object' && expect !== null && 'any' in expect && Object.keys(expect).length === 1
}

function canBeFalse(asked: unknown): boolean {
  if (typeof asked !== 'object' || asked === null) return true
  return Object.entries(asked).some(([word, argument]) => {
    if (word === 'stated' || word === 'substantiated') return false
    const { holds } = argument as { holds?: unknown }
    return holds === undefined || testsIn(holds).some(([, inner]) => canBeFalse(inner))
  })
}

function isQuantified(asked: unknown): boolean {
  return typeof asked === 'object' && asked !== null && ['some', 'every', 'no'].some((word) => word in asked)
}
