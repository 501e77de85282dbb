/** Every way to read what a plan says in more than one way. */

import type { Alternative, Reading } from '../plan/reading.js'
import { conflicting } from '../plan/value.js'

/** Something that can be read in more than one way. */
export interface Slot {
  readonly reading: Reading
  /** `undefined`: as the subject reads it anyway. */
  readonly choices: readonly (Alternative | undefined)[]
  /** A wider value beside the subject's own; it takes part in `expect` only. */
  readonly isBeside: boolean
}

/** One way to read it all. */
export interface Combination {
  /** Whether something in it settles nothing. */
  readonly isUnsettled: boolean
  choice(reading: Reading, role: 'when' | 'expect'): Alternative | undefined
  /** Whether it had to choose between unequal things. */
  disputes(reading: Reading): boolean
}

/** Everything as it is written, with nothing to choose. */
export const asWritten: Combination = { isUnsettled: false, choice: () => undefined, disputes: () => false }

/** Above this many the plan is taken to disagree with itself, without trying them. */
const mostCombinations = 32

/** All combinations; one, with nothing to choose, where there are no slots. */
export function combine(slots: readonly Slot[]): readonly Combination[] | 'too-many' {
  const count = slots.reduce((product, { choices }) => product * choices.length, 1)
  if (count > mostCombinations) return 'too-many'
  let chosen: readonly (readonly (Alternative | undefined)[])[] = [[]]
  for (const { choices } of slots)
    chosen = chosen.flatMap((before) => choices.map((choice) => [...before, choice]))
  return chosen.map((choices) => combination(slots, choices))
}

/** Everything that can be read in more than one way, left as the conflict it is. */
export function undecidedCombination(slots: readonly Slot[]): Combination {
  return combination(
    slots,
    slots.map(() => ({ held: conflicting, ats: [] })),
    false,
  )
}

function combination(
  slots: readonly Slot[],
  choices: readonly (Alternative | undefined)[],
  isUnsettled = choices.some((choice) => choice !== undefined && choice.held.state !== 'stated'),
): Combination {
  return {
    isUnsettled,
    disputes: (reading) => slots.some((slot) => slot.reading === reading),
    choice(reading, role) {
      let own: Alternative | undefined
      for (const [index, slot] of slots.entries()) {
        if (slot.reading !== reading) continue
        const choice = choices[index]
        if (slot.isBeside && role === 'expect' && choice) return choice
        if (!slot.isBeside) own = choice
      }
      return own
    },
  }
}
