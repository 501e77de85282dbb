/** What is said of a rule wherever it is shown whole: how much it weighs, and who reviewed it. */

import type { Review, Rule } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'

/** How bad it is when the rule is not met, by when it is settled, and who can answer. */
export function weightSentences({ severity, settle, silent, waivable, answeredBy }: Rule): readonly string[] {
  return [
    say(`explain-${severity}`).text,
    say(`due-${settle}`).text,
    ...(silent === 'none' ? [say('explain-silent-none').text] : []),
    ...(waivable === false ? [say('explain-not-waivable').text] : []),
    ...(answeredBy === 'funder' ? [say('point-funder').text] : []),
    ...(answeredBy === 'state' ? [say('point-state').text] : []),
  ]
}

/** Who contests the rule, and who reviewed it; that nobody did is said too. */
export function reviewSentences({ reviews, disputed }: Rule): readonly string[] {
  return [
    ...(disputed === undefined ? [] : [say('explain-disputed', { reason: disputed }).text]),
    ...(reviews.length === 0 ? [say('explain-reviews-none').text] : reviews.map(reviewSentence)),
  ]
}

function reviewSentence({ role, survivorLed, on, changed }: Review): string {
  const params = { role, on, changed }
  return survivorLed ? say('explain-review-survivor-led', params).text : say('explain-review', params).text
}
