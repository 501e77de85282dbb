/** The levels of a plan. */

/** Whole plan, one of its activities, or one group of people in an activity. */
export type Scope = 'plan' | 'activity' | 'group'

/** Widest first. */
export const scopes: readonly Scope[] = ['plan', 'activity', 'group']

/** Whether the first is a narrower level than the second. */
export function isNarrower(one: Scope, other: Scope): boolean {
  return scopes.indexOf(one) > scopes.indexOf(other)
}

/** The narrowest of some scopes; the plan where there are none. */
export function narrowest(given: Iterable<Scope>): Scope {
  let found: Scope = 'plan'
  for (const scope of given) if (isNarrower(scope, found)) found = scope
  return found
}
