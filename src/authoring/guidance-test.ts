/** The shape of a test of guidance: something that holds of all guidance, and that only a closer look shows. */

import type { Guidance } from '../guidance/guidance.js'
import type { Problem } from '../problem/problem.js'
import type { Tries } from './tries.js'
import type { WrittenGuidance } from './written-rule.js'

/** What is tested. */
export interface Tested extends WrittenGuidance {
  /** What is tested, with whatever it was added to. */
  readonly guidance: Guidance
  readonly tries: Tries
}

/** One test. */
export interface GuidanceTest {
  /** What holds where nothing is found. */
  readonly name: string
  find(tested: Tested): readonly Problem[]
}
