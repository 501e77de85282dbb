/** What would settle a condition that is not known. */

import type { Message } from '../messages/message.js'
import { firstReason, type Reason } from './reason.js'

/** One field that is not settled. */
export interface MissingField {
  readonly field: string
  readonly reason: Reason
  /** What the rule expects of the field. */
  readonly needs: Message
  /** Of a commitment that is said but not described: what is missing of `how`, `who`, `when`. */
  readonly details?: readonly string[]
}

/** One field, or all or any of several things. */
export type Missing =
  { readonly all: readonly Missing[] } | { readonly any: readonly Missing[] } | MissingField

/** The reason that a whole tree of missing things comes to. */
export function reasonOf(missing: Missing): Reason {
  return firstReason(leavesOf(missing).map(({ reason }) => reason))
}

/** The single fields in a tree of missing things. */
export function leavesOf(missing: Missing): readonly MissingField[] {
  if ('all' in missing) return missing.all.flatMap(leavesOf)
  if ('any' in missing) return missing.any.flatMap(leavesOf)
  return [missing]
}
