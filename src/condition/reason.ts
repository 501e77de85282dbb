/** Why something is not known. */

/** Why something is not known, in the order of precedence. */
export const reasons = [
  'unreadable',
  'conflicting',
  'unsettled',
  'not-comparable',
  'no-date',
  'list-open',
  'bare-yes',
  'silent',
] as const

/** Why something is not known. */
export type Reason = (typeof reasons)[number]

/** The one that takes precedence. */
export function firstReason(given: readonly Reason[]): Reason {
  return reasons.find((reason) => given.includes(reason)) ?? 'silent'
}
