/** What a check found. The JSON of it is a contract: `schemas/assessment.schema.json`. */

import type { Missing } from '../condition/missing.js'
import type { Reason } from '../condition/reason.js'
import type { GuidanceSet, SwitchedOff } from '../guidance/guidance.js'
import type { Severity, Settle } from '../guidance/severity.js'
import type { Message } from '../messages/message.js'
import type { Theme } from '../plan/theme.js'
import type { Problem, Unread } from '../problem/problem.js'
import type { Place } from '../text/place.js'

export { reasons } from '../condition/reason.js'
export type { Missing, Reason, SwitchedOff }

/** Everything a rule can come to for a subject. */
export const outcomes = ['met', 'breached', 'conflicting', 'not-stated', 'not-applicable'] as const

/** What a rule comes to for a subject. */
export type Outcome = (typeof outcomes)[number]

/** Whether a rule is for this subject at all. */
export type Applies = 'yes' | 'no' | 'unknown'

/** What a plan says about a safeguard, over all its subjects. */
export type Standing = 'stated' | 'contradicted' | 'conflicting' | 'not-stated' | 'not-applicable'

/** What the whole comes to. There is no verdict for "safe". */
export type Verdict = 'gaps' | 'partial' | 'no-open-points' | 'not-assessed'

/** One rule's outcome for one subject. */
export interface Finding {
  /** Plan key, rule and subject: never a line, a field or a value. */
  readonly id: string
  readonly rule: string
  readonly safeguard: string
  readonly theme: Theme
  /** `plan`, `a1`, `a1.g1` …; author-chosen keys as digests. */
  readonly subject: string
  readonly outcome: Outcome
  /** Only where the outcome is `not-stated`. */
  readonly reason: Reason | null
  readonly applies: Applies
  readonly severity: Severity
  readonly settle: Settle
  /** Counts: a gap is what points are made of. */
  readonly gap: boolean
  readonly message: Message
  /** Where the evidence stands, for `not-applicable` the fields that decided it. */
  readonly places: readonly Place[]
  readonly missing: Missing | null
  readonly do: string
  /** `null` where no wording makes it acceptable. */
  readonly write: string | null
  readonly cites: readonly string[]
  readonly waiver: WaiverHeld | null
}

/** A gap accepted for now. */
export interface Waiver {
  /** A finding's id. */
  readonly finding: string
  /** The outcome that was accepted; another outcome is not covered. */
  readonly outcome: Outcome
  readonly reason: string
  /** A role, never a name. */
  readonly by: string
  /** Last day it holds, `YYYY-MM-DD`. */
  readonly until: string
}

/** What a report shows of a waiver. */
export type WaiverHeld = Omit<Waiver, 'finding' | 'outcome'>

/** What people see: all gaps of one safeguard, or one question on whom rules are for. */
export interface Point {
  readonly id: string
  readonly kind: 'gap' | 'scoping'
  /** Of a gap. */
  readonly safeguard: string | null
  /** Of a scoping question. */
  readonly field: string | null
  /**
   * `opposite`: the plan says the opposite or disagrees with itself; `open`: left open, or begun, as by
   * a list that lacks some of what is asked for; `not-found`: nothing on it.
   */
  readonly says: 'opposite' | 'open' | 'not-found'
  readonly severity: Severity
  readonly settle: Settle
  readonly answeredBy: 'host' | 'funder' | 'state'
  readonly question: string
  readonly subjects: readonly string[]
  /** Finding ids; of a scoping point, the findings waiting for the answer. */
  readonly findings: readonly string[]
}

/** One thing that rules are held against, as people may be shown it. */
export interface SubjectShown {
  readonly key: string
  readonly scope: 'plan' | 'activity' | 'group'
  /** Counted from 1 among its kind; of a group, within its activity. */
  readonly ordinal: number
  /** Of an activity, one of our own words; `null` where the plan does not say. */
  readonly kind: string | null
  /** Of a group, `adults`, `children` or both; `null` where the plan does not say. */
  readonly ages: readonly string[] | null
}

/** What a plan says about one safeguard. */
export interface SafeguardStanding {
  readonly id: string
  readonly theme: Theme
  readonly standing: Standing
  readonly places: readonly Place[]
}

/** How many of each. `opposite`, `open` and `notFound` count points, the rest findings. */
export interface Counts {
  readonly opposite: number
  readonly open: number
  readonly notFound: number
  readonly met: number
  readonly breached: number
  readonly conflicting: number
  readonly 'not-stated': number
  readonly 'not-applicable': number
  readonly 'put-off': number
  readonly 'left-out': number
}

/** Something noticed in passing: no rule asks for it, and no outcome or exit code depends on it. */
export interface Advice {
  /** What it is about, such as `identifier-phone`. */
  readonly id: string
  readonly message: Message
  readonly places: readonly Place[]
}

/** What checking one plan found: an entry of `plans[]`. */
export interface PlanAssessment {
  readonly files: readonly string[]
  /** The profile of the guidance that it was held against; `null` where there is none. */
  readonly profile: string | null
  readonly verdict: Verdict
  /** Where the plan says it. */
  readonly stage: 'idea' | 'ready' | 'running' | 'ended' | null
  readonly counts: Counts
  readonly points: readonly Point[]
  readonly subjects: readonly SubjectShown[]
  readonly safeguards: readonly SafeguardStanding[]
  readonly findings: readonly Finding[]
  /** Rules that the profile does not ask, and why. */
  readonly switchedOff: readonly SwitchedOff[]
  readonly advice: readonly Advice[]
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
}

/** The guidance that plans were held against. */
export type GuidanceUsed = GuidanceSet

/** Everything one run found. */
export interface Assessment {
  readonly format: 'assessment'
  readonly version: 0
  readonly tool: { readonly name: string; readonly version: string }
  /** Every set that was loaded, one upon the other. */
  readonly guidance: readonly GuidanceUsed[]
  /** `null` where no date was given. */
  readonly asOf: string | null
  readonly plans: readonly PlanAssessment[]
}
