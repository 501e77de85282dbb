/** What a profile makes of the rules. */

import type { CompiledRule } from './compile-rule.js'
import type { SwitchedOff } from './guidance.js'
import { inOrderOfRules } from './order.js'

/** Everything that a profile changes, with all that it builds on. */
export interface Tailoring {
  /** Rules as they are here, by id; those that are not changed are not among them. */
  readonly changed: ReadonlyMap<string, CompiledRule>
  /** Rules that the guidance does not have without it, as they are here. */
  readonly added: ReadonlyMap<string, CompiledRule>
  /** Why a rule is not asked, by the rule's id. */
  readonly off: ReadonlyMap<string, string>
}

/** Nothing is changed. */
export const untailored: Tailoring = { changed: new Map(), added: new Map(), off: new Map() }

/** The rules of a check, as a profile has them. */
export interface Tailored {
  readonly asked: readonly CompiledRule[]
  readonly off: readonly CompiledRule[]
  /** What is switched off and why, in the order of the rules. */
  readonly switchedOff: readonly SwitchedOff[]
}

/** Rules as a profile has them. */
export function tailored(rules: readonly CompiledRule[], { changed, added, off }: Tailoring): Tailored {
  if (changed.size + added.size + off.size === 0) return { asked: rules, off: [], switchedOff: [] }
  const own = rules.map((each) => changed.get(each.rule.id) ?? each)
  const all = added.size === 0 ? own : [...own, ...added.values()].toSorted(inOrderOfRules)
  const isOff = ({ rule }: CompiledRule): boolean => off.has(rule.id)
  const offRules = all.filter(isOff)
  return {
    asked: all.filter((each) => !isOff(each)),
    off: offRules,
    switchedOff: offRules.map(({ rule }) => ({ rule: rule.id, reason: off.get(rule.id) ?? '' })),
  }
}
