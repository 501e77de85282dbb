/** What is wrong with the values of a plan, as it is gathered while reading. */

import type { Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import type { Field } from './field-index.js'
import { nearest } from './near.js'
import { unreadable, type Held } from './value.js'

/** Takes what is wrong, or read in an unexpected way. */
export interface Remarks {
  readonly problems: Problem[]
  readonly notices: Problem[]
}

/** A value of the wrong kind: a problem, and the field counts as unreadable. */
export function wrong(remarks: Remarks, message: Problem['message'], tree: Tree, field: Field): Held {
  if (tree.kind !== 'unreadable') remarks.problems.push(problem(message, tree.at, field.path))
  return unreadable
}

/** A problem for a field that is not known, with the one that was likely meant. */
export function unknownField(key: string, known: readonly string[], at: Tree['at']): Problem {
  const near = nearest(key, known)
  return problem(near ? say('unknown-field-near', { near }) : say('unknown-field'), at)
}
