/** What a rule says about itself: a small plan, and what the rule comes to for it. */

import type { Outcome } from '../check/assessment.js'

/** A plan as an author writes it. */
export type PlanObject = Readonly<Record<string, unknown>>

/** An example of a rule. */
export interface Example {
  readonly name: string
  readonly plan: PlanObject
  readonly outcome: Outcome
  /** The day of the check; {@link usualDay} unless given. */
  readonly asOf?: string
}

/** The day that examples are tried on. */
export const usualDay = '2026-01-01'
