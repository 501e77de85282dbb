/**
 * Guidance: what plans are held against.
 *
 * Sources say what the field asks for, safeguards what people are given, and
 * rules hold a plan to both.
 */

import type { CompiledLanguage } from './compile-language.js'
import type { CompiledRule } from './compile-rule.js'
import type { Stricter } from '../condition/param-use.js'
import type { Fields } from '../plan/fields.js'
import type { Scope } from '../plan/scope.js'
import type { Theme } from '../plan/theme.js'
import type { PlainKind } from '../plan/kinds.js'
import type { Language } from './language.js'
import type { Tailoring } from './tailoring.js'
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
  readonly stricter: Stricter
}

/** A review of a rule. */
export interface Review {
  readonly role: string
  readonly survivorLed: boolean
  readonly on: string
  readonly paid: boolean
  readonly changed: string
}

/** A field that an organisation declares for its own plans and rules. */
export interface OwnField {
  /** `x-` and a name: so it stands in a plan, and so conditions name it. */
  readonly path: string
  readonly kind: PlainKind
  /** The narrowest level it may be written at; it may be written at all wider ones too. */
  readonly scope: Scope
  /** A noun phrase, as a table's first column would have it. */
  readonly label: string
  /** What to ask the plan's author; never asks about a person's story, papers or status. */
  readonly question: string
  /** The words it may hold; for ordered words, lowest first. */
  readonly words?: readonly string[]
  /** The safeguard it serves; absent for fields that only describe the activity. */
  readonly safeguard?: string
  /** A field on what the host demands of people or whom it shuts out; `when` may not read it. */
  readonly about?: 'exclusion'
}

/**
 * A tailoring of rules by an organisation or funder.
 *
 * It may raise and tighten, add, and switch off what is waivable. Nothing in
 * it can make a rule ask less.
 */
export interface Profile {
  /** Its id, as a check is told it. */
  readonly profile: string
  readonly title: string
  /** The profile that it builds on. */
  readonly extends?: string
  /** Rules that are worse, or due earlier, here. */
  readonly raise?: readonly Raise[]
  /** Parameters that are stricter here. */
  readonly params?: readonly MovedParam[]
  /** Rules of its own; only plans that are held against this profile, or one that extends it, meet them. */
  readonly rules?: readonly Rule[]
  /** Rules that are not asked here. */
  readonly switchOff?: readonly SwitchedOff[]
}

/** A rule that is worse, or due earlier, in a profile. */
export interface Raise {
  readonly rule: string
  readonly severity?: Severity
  readonly settle?: Settle
  readonly reason?: string
}

/** A parameter that is stricter in a profile. */
export interface MovedParam {
  readonly rule: string
  readonly param: string
  readonly value: number | string
  readonly reason?: string
}

/** A rule that is not asked in a profile, and why; every report shows it. */
export interface SwitchedOff {
  readonly rule: string
  readonly reason: string
}

/** One set of guidance files: what came with the package, or what somebody added. */
export interface GuidanceSet {
  /** From the file with `guidance: { id, version }` in the set; `own` where none says. */
  readonly id: string
  /** From the same file; `0` where none says. */
  readonly version: string
  /** Of everything in it that a check depends on. */
  readonly digest: string
  /** How many rules it has; those that a profile adds are not among them. */
  readonly rules: number
  /** How many of them people with lived experience have reviewed. */
  readonly reviewed: number
}

/** Guidance, loaded and ready to check with. */
export interface Guidance {
  /** Those of its sets, joined by `+`. */
  readonly id: string
  readonly version: string
  /** Of everything in it that a check depends on. */
  readonly digest: string
  /** What it was loaded from, one upon the other. */
  readonly sets: readonly GuidanceSet[]
  readonly sources: readonly Source[]
  readonly safeguards: readonly Safeguard[]
  readonly facts: readonly Fact[]
  readonly fields: readonly OwnField[]
  readonly rules: readonly Rule[]
  readonly profiles: readonly Profile[]
  /** What documents are read by; made ready when somebody first looks. */
  readonly languages: readonly Language[]
  /** What checks run on; made by `loadGuidance` and nobody else. */
  readonly [compiled]: Compiled
}

/** Guidance with its conditions as functions. */
export interface Compiled {
  readonly rules: readonly CompiledRule[]
  readonly safeguardById: ReadonlyMap<string, Safeguard>
  /** What plans are read by: the fields of the model, and those of this guidance. */
  readonly fields: Fields
  /** What each profile makes of the rules. */
  readonly tailoringById: ReadonlyMap<string, Tailoring>
  /** Changes whenever a language does; empty where there are none. */
  readonly languagesDigest: string
  /** A language by its code; `en-GB` finds `en`. */
  readonly languageOf: (code: string) => CompiledLanguage | undefined
}

/** Marks guidance that was loaded. Shared, so that an imported check takes guidance that was required. */
export const compiled: unique symbol = Symbol.for('survivor-engagement-check:compiled-guidance')
