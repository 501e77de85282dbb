/** The last line about a plan: whether survivors shaped or reviewed it. */

import type { Finding, PlanAssessment } from '../check/assessment.js'
import { isOpposite } from '../check/finding.js'
import { say } from '../messages/tool.js'

/** The safeguard that the line is about. */
const review = 'survivor-review'

/** Said of every plan that was assessed, whatever it comes to. */
export function survivorsLine({ safeguards, points, findings }: PlanAssessment): string {
  const standing = safeguards.find(({ id }) => id === review)?.standing
  const point = points.find(({ safeguard }) => safeguard === review)
  switch (standing) {
    case 'stated':
      // The headline is about the review; being paid for it is a detail that may still be open.
      return point ? say('survivors-in-part').text : say('survivors-written').text
    case 'contradicted':
      return onlyFallsShort(findings) ? say('survivors-open').text : say('survivors-opposite').text
    case 'conflicting':
      return say('survivors-disagree').text
    case 'not-stated':
      return point?.says === 'open' ? say('survivors-open').text : say('survivors-not-found').text
    case 'not-applicable':
    case undefined:
      return say('survivors-not-asked').text
  }
}

/** Whether all that was breached is that a list lacks something: that is not the opposite. */
function onlyFallsShort(findings: readonly Finding[]): boolean {
  const breached = findings.filter(({ safeguard, outcome }) => safeguard === review && outcome === 'breached')
  return breached.length > 0 && !breached.some(isOpposite)
}
