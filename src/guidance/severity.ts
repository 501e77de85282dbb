/** How bad it is when a demand is not met, and by when it is to be settled. */

/** Worst first. */
export const severities = ['critical', 'high', 'medium', 'low'] as const

/** How bad it is for people when a demand is not met. */
export type Severity = (typeof severities)[number]

/** Earliest first. */
export const settles = ['before-contact', 'before-start', 'while-running'] as const

/** By when something is to be settled. */
export type Settle = (typeof settles)[number]

/** The worse of two severities. */
export function worse(one: Severity, other: Severity): Severity {
  return severities.indexOf(one) <= severities.indexOf(other) ? one : other
}

/** The earlier of two times to settle. */
export function earlier(one: Settle, other: Settle): Settle {
  return settles.indexOf(one) <= settles.indexOf(other) ? one : other
}

/** Whether a severity is at or above a threshold. */
export function isAtLeast(severity: Severity, threshold: Severity): boolean {
  return severities.indexOf(severity) <= severities.indexOf(threshold)
}
