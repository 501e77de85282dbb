/**
 * Guidance as data → guidance ready to check with.
 *
 * What one part says of another is checked here: every id is there, once, and
 * every condition compiles.
 */

import type { Message } from '../messages/message.js'
import type { Part, Path } from '../condition/compile.js'
import { themes } from '../plan/theme.js'
import { compileFacts } from './compile-facts.js'
import { compileRule, type CompiledRule } from './compile-rule.js'
import { compiled, type Fact, type Guidance, type Rule, type Safeguard, type Source } from './guidance.js'
import { checkMeaning } from './meaning.js'

/** Everything that guidance is made of. */
export interface GuidanceData {
  readonly id: string
  readonly version: string
  readonly digest: string
  readonly sources: readonly Source[]
  readonly safeguards: readonly Safeguard[]
  readonly facts: readonly Fact[]
  readonly rules: readonly Rule[]
}

/** The piece of the guidance that something is wrong with. */
export type Piece = Source | Safeguard | Fact | Rule

/** Takes what is wrong with a piece, with the path to it from the piece's top. */
export type Report = (message: Message, piece: Piece, path: Path, part: Part) => void

/** Composes guidance; absent if anything is wrong with it. */
export function compose(data: GuidanceData, report: Report): Guidance | undefined {
  let isWhole = true
  const note: Report = (...wrong) => {
    isWhole = false
    report(...wrong)
  }
  const safeguardById = byId(data.safeguards)
  const ruleById = byId(data.rules)
  const facts = compileFacts(data.facts, note)
  checkMeaning(data, note)
  const rules: CompiledRule[] = []
  for (const rule of data.rules) {
    const context = {
      safeguardById,
      ruleById,
      facts,
      report: (message: Message, path: Path, part: Part) => note(message, rule, path, part),
    }
    const ready = compileRule(rule, context)
    if (ready) rules.push(ready)
    else isWhole = false
  }
  if (!isWhole) return undefined
  return {
    ...inCanonicalOrder(data),
    [compiled]: {
      rules: rules.toSorted(
        (one, other) => byTheme(one.safeguard, other.safeguard) || byName(one.rule.id, other.rule.id),
      ),
      safeguardById,
    },
  }
}

/** So that the order of files, and of what stands in them, changes nothing. */
export function inCanonicalOrder<D extends Pick<GuidanceData, 'sources' | 'safeguards' | 'facts' | 'rules'>>(
  data: D,
): D {
  return {
    ...data,
    sources: data.sources.toSorted((one, other) => byName(one.source, other.source)),
    safeguards: data.safeguards.toSorted((one, other) => byTheme(one, other) || byName(one.id, other.id)),
    facts: data.facts.toSorted((one, other) => byName(one.id, other.id)),
    rules: data.rules.toSorted((one, other) => byName(one.id, other.id)),
  }
}

function byTheme(one: Safeguard, other: Safeguard): number {
  return themes.indexOf(one.theme) - themes.indexOf(other.theme)
}

function byName(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}

function byId<T extends { readonly id: string }>(parts: readonly T[]): ReadonlyMap<string, T> {
  return new Map(parts.map((part) => [part.id, part]))
}
