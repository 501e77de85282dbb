/** What an assessment comes to for whoever has to decide. */

import { severities, type Severity } from '../guidance/severity.js'
import type { Finding, PlanAssessment } from './assessment.js'
import { assertKnown } from './options.js'
import { reaches } from './points.js'

/** From where on a plan does not get through. */
export interface Threshold {
  /** The least severity that counts; `high` unless given. `never`: nothing does. */
  readonly failOn?: Severity | 'never' | undefined
  /** `list`: silence is shown, and only breaches and conflicts count. `count` unless given. */
  readonly silence?: 'count' | 'list' | undefined
}

/**
 * The findings that points are made of.
 *
 * @throws TypeError where it is given anything but an assessment.
 */
export function gaps(assessment: PlanAssessment): readonly Finding[] {
  assertAssessment(assessment)
  return assessment.findings.filter(({ gap }) => gap)
}

/**
 * Whether a plan has points at or above a threshold, or could not be assessed.
 *
 * @throws TypeError where the threshold is wrong.
 */
export function fails(assessment: PlanAssessment, threshold: Threshold = {}): boolean {
  assertAssessment(assessment)
  if (typeof threshold !== 'object' || threshold === null) throw new TypeError('A threshold is an object.')
  assertKnown(threshold, ['failOn', 'silence'])
  const { failOn = 'high', silence = 'count' } = threshold
  if (failOn !== 'never' && !severities.includes(failOn))
    throw new TypeError(`\`failOn\` is one of: ${severities.join(', ')}, never.`)
  if (silence !== 'count' && silence !== 'list') throw new TypeError('`silence` is one of: count, list.')
  if (failOn === 'never') return false
  if (assessment.verdict === 'not-assessed') return true
  const findingById = new Map(assessment.findings.map((finding) => [finding.id, finding]))
  return assessment.points.some((point) => reaches(point, failOn, silence, findingById))
}

function assertAssessment(given: unknown): asserts given is PlanAssessment {
  const { findings, points, verdict } = (given ?? {}) as Partial<Record<keyof PlanAssessment, unknown>>
  if (!Array.isArray(findings) || !Array.isArray(points) || typeof verdict !== 'string')
    throw new TypeError('An assessment of a plan is expected, as `check` gives it.')
}
