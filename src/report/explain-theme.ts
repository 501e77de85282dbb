/** A theme with its safeguards. */

import { say } from '../messages/tool.js'
import type { Explainer } from './explainer.js'
import { item, sentence, under } from './outline.js'

export const explainTheme: Explainer = {
  ids: ({ safeguards }) => [...new Set(safeguards.map(({ theme }) => theme))],
  explain(id, { safeguards }) {
    const own = safeguards.filter(({ theme }) => theme === id)
    if (own.length === 0) return []
    return [
      [
        ...sentence(say('explain-kind-theme', { id }).text),
        ...under(
          say('explain-safeguards').text,
          own.flatMap(({ id: safeguard, title }) =>
            item(say('explain-safeguard', { id: safeguard, title }).text),
          ),
        ),
      ],
    ]
  },
}
