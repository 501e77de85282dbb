import type { Rule } from '../../guidance/guidance.js'
import { say } from '../../messages/tool.js'
import { notice, type Problem } from '../../problem/problem.js'
import type { GuidanceTest, Tested } from '../guidance-test.js'

/** How many rules that count silence may be of a severity before nobody hears it any more. */
const budget = { critical: 12, high: 12 } as const

type Budgeted = keyof typeof budget

/**
 * The severity budget is kept: few rules are critical or high, each the headline of its safeguard.
 *
 * A note, because other people's guidance may see it otherwise; the shipped guidance is held to it.
 */
export const severityBudget: GuidanceTest = {
  name: 'the severity budget is kept',
  find: (tested) => {
    const headlines = new Set(tested.guidance.safeguards.map(({ headline }) => headline))
    return (Object.keys(budget) as Budgeted[]).flatMap((severity) => [
      ...beyond(severity, tested),
      ...tested.rules
        .filter(({ rule }) => counts(rule, severity) && !headlines.has(rule.id))
        .map(({ at }) => notice(say('severity-not-headline', { severity }), at(['severity']))),
    ])
  },
}

/** One note for each rule that is one too many, at the last of those that are tested. */
function beyond(severity: Budgeted, { guidance, rules }: Tested): readonly Problem[] {
  const count = guidance.rules.filter((rule) => counts(rule, severity)).length
  const most = budget[severity]
  if (count <= most) return []
  return rules
    .filter(({ rule }) => counts(rule, severity))
    .slice(most - count)
    .map(({ at }) => notice(say('severity-beyond-budget', { severity, count, most }), at(['severity'])))
}

function counts(rule: Rule, severity: Budgeted): boolean {
  return rule.severity === severity && rule.silent !== 'none'
}
