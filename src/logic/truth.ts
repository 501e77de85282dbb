/**
 * Truth when a plan may be silent.
 *
 * Strong Kleene logic: `unknown` stands for "true or false, the plan does not
 * say", so an operator answers as soon as both readings agree.
 */

/** What a condition can come out as. */
export type Truth = 'true' | 'false' | 'unknown'

/** Turn truth around; what was not known stays not known. */
export function not(value: Truth): Truth {
  if (value === 'unknown') return 'unknown'
  return value === 'true' ? 'false' : 'true'
}

/** True if all are; one `false` decides it, however much is not known. */
export function all(values: readonly Truth[]): Truth {
  if (values.includes('false')) return 'false'
  return values.includes('unknown') ? 'unknown' : 'true'
}

/** True if at least one is; the mirror image of {@link all}. */
export function any(values: readonly Truth[]): Truth {
  if (values.includes('true')) return 'true'
  return values.includes('unknown') ? 'unknown' : 'false'
}

/** The truth of a plain yes or no. */
export function truthOf(value: boolean): Truth {
  return value ? 'true' : 'false'
}
