/** The shape of an explanation. */

import type { Guidance } from '../guidance/guidance.js'

/** One kind of thing that has an id. */
export interface Explainer {
  /** What can be asked for. */
  ids(guidance: Guidance): readonly string[]
  /** Blocks of lines; none if the id is nothing of this kind. */
  explain(id: string, guidance: Guidance): readonly (readonly string[])[]
}
