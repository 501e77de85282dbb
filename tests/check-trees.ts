import type { PlanAssessment } from '../src/check/assessment.js'
import { checkPlan } from '../src/check/check-plan.js'
import { settleOptions, type CheckOptions } from '../src/check/options.js'
import type { Tree } from '../src/document/tree.js'
import { compiled, type Guidance } from '../src/guidance/guidance.js'
import { readPlan } from '../src/plan/read-plan.js'

/** Checks a plan that stands in several trees, as in front matter and fenced blocks. */
export function checkTrees(
  trees: readonly Tree[],
  guidance: Guidance,
  options?: CheckOptions,
): PlanAssessment {
  const read = readPlan(trees, guidance[compiled].fields)
  return checkPlan({ files: [], ...read, unread: [] }, guidance, settleOptions(options, guidance))
}
