/** What stands before everything else about a plan. */

import type { PlanAssessment } from '../check/assessment.js'
import { say } from '../messages/tool.js'

/** What is to be done, or not done, before anyone reads on. */
export function warnings(assessment: PlanAssessment): readonly string[] {
  return [
    ...(assessment.stage === 'idea' ? [say('stage-idea').text] : []),
    ...(isRunningUnsafe(assessment) ? [say('running-unsafe').text] : []),
    ...(needsOtherActivity(assessment) ? [doNotApproach(assessment)] : []),
    ...notUnderstood(assessment),
  ]
}

/** Where people take part already, it is too late to say by when. */
export function hasBegun({ stage }: Pick<PlanAssessment, 'stage'>): boolean {
  return stage === 'running' || stage === 'ended'
}

/** People may be in danger today. */
function isRunningUnsafe({ stage, findings }: PlanAssessment): boolean {
  return (
    stage === 'running' &&
    findings.some(
      ({ outcome, theme, severity }) =>
        outcome === 'breached' && theme === 'safety' && severity === 'critical',
    )
  )
}

/** Something is breached that no wording mends. */
function needsOtherActivity({ findings }: PlanAssessment): boolean {
  return findings.some(({ outcome, write }) => outcome === 'breached' && write === null)
}

function doNotApproach({ stage }: PlanAssessment): string {
  return hasBegun({ stage }) ? say('do-not-approach-others').text : say('do-not-approach').text
}

// Where nothing was read at all, the verdict says so.
function notUnderstood({ verdict, problems }: PlanAssessment): readonly string[] {
  if (verdict === 'not-assessed' || problems.length === 0) return []
  return [say('not-understood', { count: problems.length }).text]
}
