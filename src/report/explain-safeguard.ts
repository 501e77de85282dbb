/** A safeguard with its rules. */

import { say } from '../messages/tool.js'
import type { Explainer } from './explainer.js'
import { rulesIn } from './index-of.js'
import { item, sentence, under } from './outline.js'

export const explainSafeguard: Explainer = {
  ids: ({ safeguards }) => safeguards.map(({ id }) => id),
  explain(id, guidance) {
    const safeguard = guidance.safeguards.find((each) => each.id === id)
    if (!safeguard) return []
    const own = rulesIn(guidance).filter((rule) => rule.safeguard === id)
    return [
      [
        ...sentence(say('explain-kind-safeguard', { id }).text),
        ...sentence(safeguard.title),
        ...sentence(safeguard.question),
        ...sentence(say('explain-of-theme', { theme: safeguard.theme }).text),
      ],
      under(
        say('explain-rules').text,
        own.flatMap((rule) => {
          const { id: ruleId, title } = rule
          const params = { id: ruleId, title }
          return item(
            ruleId === safeguard.headline
              ? say('explain-headline', params).text
              : say('explain-rule', params).text,
          )
        }),
      ),
    ]
  },
}
