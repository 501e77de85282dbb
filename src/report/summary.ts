/** How many plans came to what. */

import type { PlanAssessment, Verdict } from '../check/assessment.js'

/** How many plans had each verdict, and how many files of a folder are of no kind that holds a plan. */
export interface Summary {
  readonly verdicts: Readonly<Record<Verdict, number>>
  readonly passedOver: number
}

/** Before the first plan. */
export const emptySummary: Summary = {
  verdicts: { gaps: 0, partial: 0, 'no-open-points': 0, 'not-assessed': 0 },
  passedOver: 0,
}

/** One plan more. */
export function countIn(summary: Summary, { verdict }: PlanAssessment): Summary {
  return { ...summary, verdicts: { ...summary.verdicts, [verdict]: summary.verdicts[verdict] + 1 } }
}

/** How many plans there were. */
export function plansIn({ verdicts }: Summary): number {
  return Object.values(verdicts).reduce((sum, count) => sum + count, 0)
}
