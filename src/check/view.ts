/** What a condition sees of a subject. */

import type { View } from '../condition/condition.js'
import type { Scoped } from '../guidance/compile-rule.js'
import { any, type Truth } from '../logic/truth.js'
import { heldOf } from '../plan/reading.js'
import { isNarrower } from '../plan/scope.js'
import { subjectsAt, type Subject } from '../plan/subjects.js'
import { asWritten, type Combination } from './combinations.js'

/** A subject's fields as one combination has them; as written, what is in conflict counts as such. */
export function viewOf(
  subject: Subject,
  asOf: string | null,
  combination: Combination = asWritten,
  role: 'when' | 'expect' = 'when',
): View {
  return {
    asOf,
    held(field) {
      const reading = subject.read(field)
      return combination.choice(reading, role)?.held ?? heldOf(reading)
    },
    isDisputed: (field) => combination.disputes(subject.read(field)),
  }
}

/** A condition that reads narrower fields is tried for each subject below, and holds if it holds for one. */
export function truthFor(
  { condition, ...scoped }: Scoped,
  subject: Subject,
  asOf: string | null,
  combination: Combination = asWritten,
): Truth {
  const tried = triedAt({ condition, ...scoped }, subject)
  const [only, ...others] = tried
  if (only && others.length === 0) return condition.truth(viewOf(only, asOf, combination))
  return any(tried.map((each) => condition.truth(viewOf(each, asOf, combination))))
}

/** The subjects that a condition is tried for. */
export function triedAt({ scope }: Scoped, subject: Subject): readonly Subject[] {
  return isNarrower(scope, subject.scope) ? subjectsAt(subject, scope) : subject.alone
}
