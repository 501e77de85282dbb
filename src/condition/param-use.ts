/** How a rule uses a parameter, and which way of moving it asks more of a plan. */

import type { Field } from '../plan/field-index.js'

/** Which way of moving a figure asks more. */
export type Stricter = 'lower' | 'higher'

/** One use of a parameter. */
export interface ParamUse {
  readonly name: string
  /** What the parameter is compared with. */
  readonly field: Field
  /** Absent where no way of moving it is sure to ask more. */
  readonly stricter?: Stricter
}

/** The other way. */
export function turnedRound(stricter: Stricter): Stricter {
  return stricter === 'lower' ? 'higher' : 'lower'
}
