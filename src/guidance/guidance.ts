/**
 * Guidance: what plans are held against.
 *
 * Sources say what the field asks for, safeguards what people are given, and
 * rules hold a plan to both.
 */

import type { CompiledRule } from './compile-rule.js'
import type { Theme } from '../plan/theme.js'
import type { Severity, Settle } from './severity.js'

/** A guidance document. */
export interface Source {
  readonly source: string
  readonly title: string
  readonly publisher: string
  /** `YYYY` or `YYYY-MM-DD`; absent where the document has no date. */
  readonly date?: string
  readonly url?: string
  readonly kind: string
  /** Written by a survivor-led body, or by survivors with others. */
  readonly survivorLed: boolean
  /** How much of it the makers of the guidance read. */
  readonly read: 'full' | 'excerpt'
  readonly provisions: readonly Provision[]
}

/** One thing a source asks for, in our own words. */
export interface Provision {
  readonly id: string
  readonly locator: string
  readonly force: 'must' | 'should' | 'may' | 'states-fact'
  readonly addressee: string
  readonly says: string
  /** How much of the passage was read. */
  readonly read: 'full' | 'excerpt' | 'seen'
  /** Why no rule holds a plan to it. */
  readonly unchecked?: string
}

/** One protection that people can be given. */
export interface Safeguard {
  readonly id: string
  readonly theme: Theme
  readonly title: string
  readonly question: string
  /** The rule that says what the safeguard is. */
  readonly headline: string
}

/** A condition that several rules share. */
export interface Fact {
  readonly id: string
  readonly says: string
  readonly holds: unknown
}

/** One checkable demand. */
export interface Rule {
  readonly id: string
  readonly safeguard: string
  readonly title: string
  readonly severity: Severity
  readonly settle: Settle
  /** Whether a gap may be put off; true unless said. */
  readonly waivable?: boolean
  /** Who can answer; the host unless said. */
  readonly answeredBy?: 'funder' | 'state'
  /** The subjects it is held against, where narrower than what `expect` reads. */
  readonly on?: 'activity' | 'group'
  /** `none`: a plan that says nothing about it leaves no gap. */
  readonly silent?: 'none'
  /** No source asks for it yet. */
  readonly basis?: 'good-practice'
  readonly params?: Readonly<Record<string, Param>>
  readonly severityWhen?: readonly { readonly when: unknown; readonly is: Severity }[]
  /** Whom it is for; everyone unless said. */
  readonly when?: unknown
  /** What it asks. */
  readonly expect: unknown
  /** What happens to people when it is missing. */
  readonly why: string
  /** What to decide or change, and with whom. */
  readonly do: string
  /** Which decisions the plan then has to name; absent where no wording makes it acceptable. */
  readonly write?: string
  /** `source/provision`. */
  readonly cites: readonly string[]
  /** Why somebody contests it. */
  readonly disputed?: string
  /** Reviews by people with lived experience; a reading by the makers is never one. */
  readonly reviews: readonly Review[]
}

/** A figure that a rule compares with. */
export interface Param {
  readonly value: number | string
  /** Which way is stricter. */
  readonly stricter: 'lower' | 'higher'
}

/** A review of a rule. */
export interface Review {
  readonly role: string
  readonly survivorLed: boolean
  readonly on: string
  readonly paid: boolean
  readonly changed: string
}

/** Guidance, loaded and ready to check with. */
export interface Guidance {
  readonly id: string
  readonly version: string
  /** Of everything in it that a check depends on. */
  readonly digest: string
  readonly sources: readonly Source[]
  readonly safeguards: readonly Safeguard[]
  readonly facts: readonly Fact[]
  readonly rules: readonly Rule[]
  /** What checks run on; made by `loadGuidance` and nobody else. */
  readonly [compiled]: Compiled
}

/** Guidance with its conditions as functions. */
export interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly safeguardById: ReadonlyMap<string, Safeguard>
}

/** Marks guidance that was loaded. Shared, so that an imported check takes guidance that was required. */
export const compiled: unique symbol = Symbol.for('survivor-engagement-check:compiled-guidance')
