/** What reports look up in guidance. */

import type { Guidance, Provision, Rule, Safeguard, Source } from '../guidance/guidance.js'

/** Guidance by id. */
export interface GuidanceIndex {
  readonly ruleById: ReadonlyMap<string, Rule>
  readonly safeguardById: ReadonlyMap<string, Safeguard>
  readonly headlines: ReadonlySet<string>
}

/** Guidance by id; made once for each report. */
export function indexOf({ rules, safeguards }: Guidance): GuidanceIndex {
  return {
    ruleById: new Map(rules.map((rule) => [rule.id, rule])),
    safeguardById: new Map(safeguards.map((safeguard) => [safeguard.id, safeguard])),
    headlines: new Set(safeguards.map(({ headline }) => headline)),
  }
}

/** A provision with the source it stands in. */
export interface Cited {
  readonly source: Source
  readonly provision: Provision
}

/** What `source/provision` stands for. */
export function findCited({ sources }: Guidance, citation: string): Cited | undefined {
  const [sourceId, provisionId] = citation.split('/')
  const source = sources.find((each) => each.source === sourceId)
  const provision = source?.provisions.find(({ id }) => id === provisionId)
  return source && provision ? { source, provision } : undefined
}
