/**
 * What rules are held against: the plan, its activities, their groups.
 *
 * A plan without activities is one activity about which nothing is stated; an
 * activity without groups has the plan's groups, or one about which nothing is
 * stated.
 */

import type { Field } from './field-index.js'
import { emptyLevel, nameOf, type Level } from './levels.js'
import {
  alternativesOf,
  inheritDetails,
  nothing,
  saysSame,
  type Alternative,
  type Reading,
} from './reading.js'
import { isNarrower, type Scope } from './scope.js'

/** The plan, one activity, or one group of people in an activity. */
export interface Subject {
  /** `plan`, `a1`, `a1.g1`; author-chosen keys as digests. */
  readonly key: string
  readonly scope: Scope
  /** Counted from 1; of a group, within its activity. */
  readonly ordinal: number
  readonly above: Subject | undefined
  readonly below: readonly Subject[]
  /** Itself, as a list. */
  readonly alone: readonly Subject[]
  /** What it reads for a field that may be written at its level or a wider one. */
  read(field: Field): Reading
}

/** The plan as a subject, with all the others below it. */
export function subjectsOf(plan: Level): Subject {
  return subject(plan, 'plan', 1, undefined, (root) =>
    orOne(plan.activities, 'activity').map((activity, index) => {
      const key = nameOf(activity, 'a', index + 1)
      return subject(activity, key, index + 1, root, (above) =>
        groupsOf(activity, plan).map((group, place) =>
          subject(group, `${key}.${nameOf(group, 'g', place + 1)}`, place + 1, above, () => []),
        ),
      )
    }),
  )
}

/** The subjects of one scope, in order. */
export function subjectsAt(root: Subject, scope: Scope): readonly Subject[] {
  if (root.scope === scope) return [root]
  if (!isNarrower(scope, root.scope)) return []
  return root.below.flatMap((each) => subjectsAt(each, scope))
}

function groupsOf(activity: Level, plan: Level): readonly Level[] {
  return orOne(activity.groups.length > 0 ? activity.groups : plan.groups, 'group')
}

function orOne(levels: readonly Level[], scope: Scope): readonly Level[] {
  return levels.length > 0 ? levels : [emptyLevel(scope)]
}

/** A subject that knows what is written at its own level; not for use outside this file. */
interface OwnSubject extends Subject {
  readonly below: readonly OwnSubject[]
  ownAlternatives(path: string): readonly Alternative[]
  /** The alternatives of this level that no subject below reads and none repeats. */
  unheard(field: Field): readonly Alternative[]
}

function subject(
  level: Level,
  key: string,
  ordinal: number,
  above: OwnSubject | undefined,
  makeBelow: (self: OwnSubject) => readonly OwnSubject[],
): OwnSubject {
  const readings = new Map<string, Reading>()
  const own = new Map<string, readonly Alternative[]>()
  const unheard = new Map<string, readonly Alternative[]>()
  const self: OwnSubject & { below: readonly OwnSubject[]; alone: readonly Subject[] } = {
    key,
    scope: level.scope,
    ordinal,
    above,
    below: [],
    alone: [],
    ownAlternatives: (path) =>
      level.statements.has(path)
        ? once(own, path, () => alternativesOf(level.statements.get(path) ?? []))
        : silence,
    read: (field) => once(readings, field.path, () => readFresh(self, field)),
    unheard: (field) =>
      level.statements.has(field.path) ? once(unheard, field.path, () => unheardOf(self, field)) : silence,
  }
  self.below = makeBelow(self)
  self.alone = [self]
  return self
}

const silence: readonly Alternative[] = []

function once<T>(known: Map<string, T>, path: string, make: () => T): T {
  const before = known.get(path)
  if (before !== undefined) return before
  const made = make()
  known.set(path, made)
  return made
}

function unheardOf(self: OwnSubject, field: Field): readonly Alternative[] {
  if (!isNarrower(field.scope, self.scope) || !isOverriddenBelow(self, field)) return silence
  const narrower = allBelow(self).flatMap((each) => each.ownAlternatives(field.path))
  return self
    .ownAlternatives(field.path)
    .filter((alternative) => !narrower.some((other) => saysSame(alternative, other)))
}

function readFresh(self: OwnSubject, field: Field): Reading {
  const above = self.above as OwnSubject | undefined
  const inherited = above ? above.read(field) : nothing
  const own = self.ownAlternatives(field.path)
  if (own.length === 0) return inherited
  const alternatives = inheritDetails(own, inherited)
  const beside = unheardAbove(self, field).filter(
    (each) => !alternatives.some((other) => saysSame(each, other)),
  )
  return { alternatives, beside }
}

function unheardAbove(self: OwnSubject, field: Field): readonly Alternative[] {
  const found: Alternative[] = []
  for (let above = self.above as OwnSubject | undefined; above; above = above.above as OwnSubject | undefined)
    found.push(...above.unheard(field))
  return found
}

/** Whether every subject below that could read this level's value has one of its own instead. */
function isOverriddenBelow(self: OwnSubject, field: Field): boolean {
  return self.below.every(
    (each) =>
      each.ownAlternatives(field.path).length > 0 ||
      (isNarrower(field.scope, each.scope) && isOverriddenBelow(each, field)),
  )
}

function allBelow(self: OwnSubject): readonly OwnSubject[] {
  return self.below.flatMap((each) => [each, ...allBelow(each)])
}
