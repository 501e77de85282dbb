/** What a source asks for in one place, and which rules hold plans to it. */

import type { Guidance, Provision, Source } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import type { Explainer } from './explainer.js'
import { rulesIn } from './index-of.js'
import { item, sentence, under } from './outline.js'

export const explainProvision: Explainer = {
  ids: ({ sources }) =>
    sources.flatMap(({ source, provisions }) => provisions.flatMap(({ id }) => [`${source}/${id}`, id])),
  explain(id, guidance) {
    return guidance.sources.flatMap((source) =>
      source.provisions
        .filter((provision) => provision.id === id || `${source.source}/${provision.id}` === id)
        .flatMap((provision) => provisionBlocks(source, provision, guidance)),
    )
  },
}

function provisionBlocks(
  source: Source,
  provision: Provision,
  guidance: Guidance,
): readonly (readonly string[])[] {
  const id = `${source.source}/${provision.id}`
  const { says, locator, force, addressee, read, unchecked } = provision
  const rules = rulesIn(guidance).filter(({ cites }) => cites.includes(id))
  return [
    [
      say('explain-kind-provision', { id }).text,
      say('explain-says', { says }).text,
      say(`explain-force-${force}`, { addressee }).text,
    ].flatMap(sentence),
    [
      say('explain-source', { title: source.title, publisher: source.publisher, locator }).text,
      ...(source.url === undefined ? [] : [say('explain-source-url', { url: source.url }).text]),
      ...(source.survivorLed ? [say('explain-survivor-led').text] : []),
      say(`explain-read-${read}`).text,
    ].flatMap(sentence),
    [
      ...under(
        say('explain-rules').text,
        rules.flatMap((rule) => item(say('explain-rule', { id: rule.id, title: rule.title }).text)),
      ),
      ...(unchecked === undefined ? [] : sentence(say('explain-unchecked', { reason: unchecked }).text)),
    ],
  ]
}
