/** What reports look up in guidance. */

import type { Guidance, Provision, Rule, Safeguard, Source } from '../guidance/guidance.js'
import { fieldByPath } from '../plan/field-index.js'

/** Guidance by id. */
export interface GuidanceIndex {
  readonly ruleById: ReadonlyMap<string, Rule>
  readonly safeguardById: ReadonlyMap<string, Safeguard>
  readonly headlines: ReadonlySet<string>
  /** What a field is called. */
  labelOf(path: string): string
}

/** Guidance by id; made once for each report. */
export function indexOf(guidance: Guidance): GuidanceIndex {
  const { safeguards } = guidance
  return {
    ruleById: new Map(rulesIn(guidance).map((rule) => [rule.id, rule])),
    safeguardById: new Map(safeguards.map((safeguard) => [safeguard.id, safeguard])),
    headlines: new Set(safeguards.map(({ headline }) => headline)),
    labelOf: (path) => labelOf(path, guidance),
  }
}

/** Every rule, those that profiles add among them. */
export function rulesIn({ rules, profiles }: Guidance): readonly Rule[] {
  return [...rules, ...profiles.flatMap((profile) => profile.rules ?? [])]
}

/** What a field is called; a field of one’s own that is declared nowhere goes by its path. */
export function labelOf(path: string, { fields }: Guidance): string {
  const field = fieldByPath.get(path) ?? fields.find((each) => each.path === path)
  return field?.label ?? path
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
