/** The questions to go through where a plan is written in a language that is not read. */

import type { PlanAssessment } from '../check/assessment.js'
import type { Guidance } from '../guidance/guidance.js'
import { isAtLeast } from '../guidance/severity.js'
import { say } from '../messages/tool.js'
import { wrap } from './layout.js'

/** What to ask of the plan by hand: what nobody should be approached without. Empty for any other plan. */
export function byHandLines({ verdict, unread }: PlanAssessment, guidance: Guidance): readonly string[] {
  const isForeign = unread.some(({ message }) => message.id === 'language-unread')
  if (verdict !== 'not-assessed' || !isForeign) return []
  const headlines = new Map(guidance.rules.map((rule) => [rule.id, rule]))
  const questions = guidance.safeguards.filter(({ headline }) => {
    const rule = headlines.get(headline)
    return rule !== undefined && isAtLeast(rule.severity, 'high')
  })
  return [
    ...wrap(say('by-hand').text),
    ...questions.flatMap(({ question }) => wrap(question, { first: '  - ', rest: '    ' })),
  ]
}
