/** The shipped guidance as its files have it, with the rules' examples, and what a plan is found to say. */

import { guidanceFiles, shippedGuidance } from '../scripts/shipped-guidance.js'
import type { Example } from '../src/authoring/example.js'
import { testedFrom } from '../src/authoring/test-guidance.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import type { Rule } from '../src/guidance/guidance.js'

/** A rule as its file has it. */
type RuleWithExamples = Rule & { readonly examples: readonly Example[] }

export const guidance = shippedGuidance()

/** The shipped guidance, ready for the tests that anyone's can be put to. */
export const tested = testedFrom(guidanceFiles(), guidance)

export const rules: readonly RuleWithExamples[] = tested.rules.map(({ rule, examples }) => ({
  ...rule,
  examples,
}))

/** What a plan is found to say. */
export function assess(plan: unknown, asOf = '2026-01-01'): PlanAssessment {
  return check(plan, guidance, { asOf })
}
