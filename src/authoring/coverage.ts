/** Which rules hold plans to what sources ask for, and where none does. */

import type { Guidance, Provision, Rule, Source } from '../guidance/guidance.js'

/** A provision, with what holds plans to it. */
export interface Covered {
  readonly provision: Provision
  /** As rules cite it. */
  readonly id: string
  readonly rules: readonly Rule[]
  /** Neither a rule nor a reason why none holds a plan to it. */
  readonly isHole: boolean
}

/** A source's provisions, in its order. */
export interface SourceCoverage {
  readonly source: Source
  readonly provisions: readonly Covered[]
}

/** Provisions × rules, source by source. */
export function coverageOf({ sources, rules, profiles }: Guidance): readonly SourceCoverage[] {
  const rulesOf = new Map<string, Rule[]>()
  for (const rule of [...rules, ...profiles.flatMap((profile) => profile.rules ?? [])]) {
    for (const cite of rule.cites) {
      const citing = rulesOf.get(cite)
      if (citing) citing.push(rule)
      else rulesOf.set(cite, [rule])
    }
  }
  return sources.map((source) => ({
    source,
    provisions: source.provisions.map((provision) => {
      const id = `${source.source}/${provision.id}`
      const citing = rulesOf.get(id) ?? []
      return {
        provision,
        id,
        rules: citing,
        isHole: citing.length === 0 && provision.unchecked === undefined,
      }
    }),
  }))
}
