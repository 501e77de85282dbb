/** A rule, as everyone it is about may read it. */

import type { Guidance, Rule } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import { conditionOutline } from './condition-outline.js'
import type { Explainer } from './explainer.js'
import { findCited, rulesIn } from './index-of.js'
import { item, sentence, under } from './outline.js'
import { reviewSentences, weightSentences } from './rule-sentences.js'

export const explainRule: Explainer = {
  ids: (guidance) => rulesIn(guidance).map(({ id }) => id),
  explain(id, guidance) {
    const rule = rulesIn(guidance).find((each) => each.id === id)
    if (!rule) return []
    return [
      [
        ...sentence(say('explain-kind-rule', { id }).text),
        ...sentence(rule.title),
        ...safeguardLine(rule, guidance),
      ],
      [
        ...sentence(say('explain-why', { why: rule.why }).text),
        ...sentence(say('explain-do', { do: rule.do }).text),
        ...sentence(
          rule.write === undefined
            ? say('explain-no-wording').text
            : say('explain-write', { write: rule.write }).text,
        ),
      ],
      weightSentences(rule).flatMap(sentence),
      [
        ...(rule.when === undefined
          ? sentence(say('explain-everyone').text)
          : under(say('explain-when').text, conditionOutline(rule.when, guidance))),
        ...under(say('explain-reads').text, conditionOutline(rule.expect, guidance)),
      ],
      sourceLines(rule, guidance),
      reviewSentences(rule).flatMap(sentence),
    ]
  },
}

function safeguardLine({ safeguard: id }: Rule, { safeguards }: Guidance): readonly string[] {
  const title = safeguards.find((each) => each.id === id)?.title ?? id
  return sentence(say('explain-of-safeguard', { title, id }).text)
}

function sourceLines({ cites, basis }: Rule, guidance: Guidance): readonly string[] {
  if (basis === 'good-practice') return sentence(say('explain-good-practice').text)
  return under(
    say('explain-cites').text,
    cites.flatMap((citation) => {
      const cited = findCited(guidance, citation)
      if (!cited) return item(citation)
      const { says, locator, read } = cited.provision
      return [
        ...item(say('explain-cited', { provision: citation, says }).text),
        ...item(say(`explain-cited-${read}`, { title: cited.source.title, locator }).text, 1),
      ]
    }),
  )
}
