/** What the parts of guidance say of each other: a schema cannot see it. */

import { say } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import type { GuidanceData, Piece, Report } from './compose.js'
import type { Rule } from './guidance.js'
import { checkOwnFields } from './own-fields.js'
import { isAtLeast } from './severity.js'

/** Checks that every id is there once, and that everything fits what it belongs to. */
export function checkMeaning(data: GuidanceData, report: Report): void {
  checkIds(data, report)
  checkSafeguards(data, report)
  const known = {
    safeguards: data.safeguards.map(({ id }) => id),
    provisions: new Set(
      data.sources.flatMap(({ source, provisions }) => provisions.map(({ id }) => `${source}/${id}`)),
    ),
    themeOf: new Map(data.safeguards.map(({ id, theme }) => [id, theme])),
    headlines: new Set(data.safeguards.map(({ headline }) => headline)),
  }
  checkOwnFields(data.fields, known.safeguards, report)
  for (const rule of everyRule(data)) checkRule(rule, known, report)
}

/** The rules of the guidance, and those that profiles add. */
function everyRule({ rules, profiles }: GuidanceData): readonly Rule[] {
  return [...rules, ...profiles.flatMap((profile) => profile.rules ?? [])]
}

interface Known {
  readonly safeguards: readonly string[]
  readonly provisions: ReadonlySet<string>
  readonly themeOf: ReadonlyMap<string, string>
  readonly headlines: ReadonlySet<string>
}

function checkIds(data: GuidanceData, report: Report): void {
  const { sources, safeguards, facts, fields, profiles } = data
  const seen = {
    source: new Set<string>(),
    safeguard: new Set<string>(),
    fact: new Set<string>(),
    field: new Set<string>(),
    rule: new Set<string>(),
    profile: new Set<string>(),
  }
  const note = (kind: keyof typeof seen, id: string, piece: Piece, key: string): void => {
    if (seen[kind].has(id)) report(say('guidance-id-twice', { id }), piece, [key], 'value')
    seen[kind].add(id)
  }
  for (const source of sources) {
    note('source', source.source, source, 'source')
    const provisions = new Set<string>()
    for (const [index, { id }] of source.provisions.entries()) {
      if (provisions.has(id))
        report(say('guidance-id-twice', { id }), source, ['provisions', index, 'id'], 'value')
      provisions.add(id)
    }
  }
  for (const safeguard of safeguards) note('safeguard', safeguard.id, safeguard, 'id')
  for (const fact of facts) note('fact', fact.id, fact, 'id')
  for (const field of fields) note('field', field.path, field, 'path')
  for (const rule of everyRule(data)) note('rule', rule.id, rule, 'id')
  for (const profile of profiles) note('profile', profile.profile, profile, 'profile')
}

function checkSafeguards({ safeguards, rules }: GuidanceData, report: Report): void {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
  for (const safeguard of safeguards) {
    const headline = ruleById.get(safeguard.headline)
    if (!headline)
      report(say('headline-missing', { id: safeguard.headline }), safeguard, ['headline'], 'value')
    else if (headline.safeguard !== safeguard.id)
      report(say('headline-elsewhere', { id: safeguard.headline }), safeguard, ['headline'], 'value')
  }
}

function checkRule(rule: Rule, known: Known, report: Report): void {
  const theme = known.themeOf.get(rule.safeguard)
  if (theme === undefined) {
    const near = nearest(rule.safeguard, known.safeguards)
    report(near ? say('safeguard-near', { near }) : say('safeguard-unknown'), rule, ['safeguard'], 'value')
  } else if (!rule.id.startsWith(`${theme}/`))
    report(say('rule-in-other-theme', { theme }), rule, ['id'], 'value')
  for (const [index, cite] of rule.cites.entries())
    if (!known.provisions.has(cite)) report(citationUnknown(cite, known), rule, ['cites', index], 'value')
  if (rule.basis === undefined && rule.cites.length === 0)
    report(say('rule-without-citation'), rule, ['cites'], 'value')
  if (rule.basis === 'good-practice') checkGoodPractice(rule, report)
  if (known.headlines.has(rule.id) && rule.silent === 'none')
    report(say('headline-silent-none'), rule, ['silent'], 'value')
}

function checkGoodPractice(rule: Rule, report: Report): void {
  if (isAtLeast(rule.severity, 'high')) report(say('good-practice-too-severe'), rule, ['severity'], 'value')
  for (const [index, { is }] of (rule.severityWhen ?? []).entries())
    if (isAtLeast(is, 'high'))
      report(say('good-practice-too-severe'), rule, ['severityWhen', index, 'is'], 'value')
}

function citationUnknown(cite: string, { provisions }: Known) {
  const near = nearest(cite, [...provisions])
  return near ? say('provision-near', { near }) : say('provision-unknown')
}
