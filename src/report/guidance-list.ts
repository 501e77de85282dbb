/** What guidance holds: rules by theme and safeguard, then sources. */

import type { Guidance, Rule, Safeguard, Source } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import { separated, written } from './layout.js'
import { item, sentence, under } from './outline.js'

/** Lists guidance. */
export function listGuidance({ rules, safeguards, sources }: Guidance): string {
  const themes = [...new Set(safeguards.map(({ theme }) => theme))]
  const reviewed = rules.filter(({ reviews }) => reviews.length > 0).length
  return written(
    separated([
      ...themes.flatMap((theme) => [
        sentence(say('list-theme', { theme }).text),
        ...safeguards
          .filter((safeguard) => safeguard.theme === theme)
          .map((safeguard) => safeguardLines(safeguard, rules)),
      ]),
      under(
        say('list-sources').text,
        sources.flatMap((source) => item(sourceLine(source))),
      ),
      sentence(
        say('list-in-all', {
          rules: rules.length,
          safeguards: safeguards.length,
          sources: sources.length,
          reviewed,
        }).text,
      ),
    ]),
  )
}

function safeguardLines({ id, title, headline }: Safeguard, rules: readonly Rule[]): readonly string[] {
  const own = rules.filter(({ safeguard }) => safeguard === id)
  // What a safeguard is, before its details.
  const inOrder = own.toSorted((one, other) => Number(other.id === headline) - Number(one.id === headline))
  return under(
    say('list-safeguard', { title, id }).text,
    inOrder.flatMap((rule) => item(ruleLine(rule, rule.id === headline))),
  )
}

function ruleLine({ id, severity, settle, title }: Rule, isHeadline: boolean): string {
  const params = { id, severity, settle, title }
  return isHeadline ? say('list-headline', params).text : say('list-rule', params).text
}

function sourceLine({ source, title, publisher, date, survivorLed, provisions }: Source): string {
  const published = date === undefined ? publisher : `${publisher}, ${date}`
  const params = { id: source, title, published, provisions: provisions.length }
  return survivorLed ? say('list-source-survivor-led', params).text : say('list-source', params).text
}
