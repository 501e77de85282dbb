import type { Outcome } from '../src/check/assessment.js'

/** Worse is more. A conflict counts like a breach. */
export const rank: Readonly<Record<Outcome, number>> = {
  'not-applicable': 0,
  met: 1,
  'not-stated': 2,
  conflicting: 3,
  breached: 3,
}
