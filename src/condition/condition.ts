/** A condition, ready to be asked. */

import type { Truth } from '../logic/truth.js'
import type { Field } from '../plan/field-index.js'
import type { Held } from '../plan/value.js'
import type { Missing } from './missing.js'

/** What a condition looks at: a subject's fields, or those of one thing in a list. */
export interface View {
  held(field: Field): Held
  /** Whether the plan says unequal things of a field, whichever of them is held here. */
  isDisputed(field: Field): boolean
  /** The day of the check, `YYYY-MM-DD`; `null` where none was given. */
  readonly asOf: string | null
}

/** A condition, ready to be asked. */
export interface Condition {
  /** Every field it reads, each once. */
  readonly fields: readonly Field[]
  /** How many steps asking it takes, with its facts written out. */
  readonly steps: number
  /** Whether a word such as `every` stands in it, and whether it stands there alone. */
  readonly quantifies: 'no' | 'alone' | 'among-others'
  truth(view: View): Truth
  /** What would settle it; absent if it is settled. */
  missing(view: View): Missing | undefined
  /**
   * Which fields to ask for: each of several that all count, the first of
   * several of which any would do. `isTurned`: for the opposite, where it is
   * the other way round.
   */
  undecided(view: View, isTurned?: boolean): readonly Field[]
  /** Which fields settled it; none if it is not settled. */
  deciding(view: View): readonly Field[]
  /**
   * Where it does not hold, and all that keeps it from holding is that complete
   * lists lack some words: those words. None where anything else is wrong.
   */
  lacks(view: View): readonly string[]
  /** Whether it holds only because a list is stated as empty, or has nothing the demand is for. */
  isVacuous(view: View): boolean
}
