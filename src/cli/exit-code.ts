/** What the command ends with: the worst of all it did. */

import { fails, type Threshold } from '../check/fails.js'
import type { PlanAssessment } from '../check/assessment.js'

/** 0 nothing at or above the threshold, 1 points at or above it, 2 the work could not be done. */
export type ExitCode = 0 | 1 | 2

/** What one plan comes to. */
export function exitCodeOf(assessment: PlanAssessment, threshold: Threshold): ExitCode {
  if (assessment.verdict === 'not-assessed' || assessment.problems.length > 0) return 2
  return fails(assessment, threshold) ? 1 : 0
}

/** The worse of two. */
export function worseCode(one: ExitCode, other: ExitCode): ExitCode {
  return one > other ? one : other
}
