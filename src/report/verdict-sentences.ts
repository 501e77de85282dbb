/** What a plan comes to, in words. There are none for "safe". */

import type { PlanAssessment, Verdict } from '../check/assessment.js'
import { say } from '../messages/tool.js'
import type { FirstScreen } from './first-screen.js'

/** What stands above the points, or in their place. */
export function verdictSentences(
  assessment: PlanAssessment,
  screen: FirstScreen,
  asOf: string | null,
): readonly string[] {
  const verdict: Verdict = assessment.verdict
  switch (verdict) {
    case 'gaps':
      return [leadSentence(assessment, screen)]
    case 'partial':
      return [say('partial').text, ...whyPartial(assessment)]
    case 'no-open-points':
      return [asOf === null ? say('no-open-points-undated').text : say('no-open-points', { date: asOf }).text]
    case 'not-assessed':
      return [say('not-assessed').text]
  }
}

function leadSentence(
  { stage }: PlanAssessment,
  { opposite, questions, due, isTooShort }: FirstScreen,
): string {
  const count = opposite.length + questions.length
  if (isTooShort && opposite.length === 0) return say('too-short', { count }).text
  if (stage === 'running') return say('lead-running', { count }).text
  if (stage === 'ended') return say('lead-ended', { count }).text
  const dueFirst = [...opposite, ...questions].filter(({ point }) => point.settle === due).length
  // What the plan says the opposite of is shown whenever it is due; the rest is due first.
  if (dueFirst < count && (due === 'before-contact' || due === 'before-start'))
    return say(`lead-some-${due}`, { count, due: dueFirst }).text
  return say(`lead-${due ?? 'before-contact'}`, { count }).text
}

// The other causes are said elsewhere: what was put off, left out or unread, and that nobody asked for a review.
function whyPartial({ findings }: PlanAssessment): readonly string[] {
  const isForIt = findings.some(({ outcome }) => outcome !== 'not-applicable')
  return isForIt ? [] : [say('partial-nothing-applied').text]
}
