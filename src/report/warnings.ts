/** What stands before everything else about a plan. */

import type { PlanAssessment } from '../check/assessment.js'
import { say } from '../messages/message.js'

/** What is to be done, or not done, before anyone reads on. */
export function warnings(assessment: PlanAssessment): readonly string[] {
  return [
    ...(assessment.stage === 'idea' ? [say('stage-idea').text] : []),
    ...(isRunningUnsafe(assessment) ? [say('running-unsafe').text] : []),
    ...(needsOtherActivity(assessment) ? [doNotApproach(assessment)] : []),
  ]
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
  return stage === 'running' || stage === 'ended'
    ? say('do-not-approach-others').text
    : say('do-not-approach').text
}
