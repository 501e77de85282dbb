/**
 * Plans of several places → one plan: front matter and the text below it, or
 * the files of a folder.
 *
 * What they say of a field stands side by side, so that a disagreement is a
 * conflict. Activities that are the same by key, kind or number are one.
 */

import type { Level } from '../plan/levels.js'
import type { Statement, Value } from '../plan/value.js'
import { namingField } from './naming-field.js'

/** A plan, and how sure evidence from its place is: a plan file most, then key lines and tables, then prose. */
export interface PlanFrom {
  readonly plan: Level
  /** From 0, the surest. */
  readonly rank: number
}

/** One plan of several; absent where there are none. */
export function mergePlans(plans: readonly PlanFrom[]): Level | undefined {
  const [first, ...others] = plans.toSorted((one, other) => one.rank - other.rank)
  if (!first) return undefined
  return others.reduce<PlanFrom>(
    (merged, next) => ({
      plan: mergeLevels(merged.plan, next.plan, { isSurer: next.rank > merged.rank }),
      rank: next.rank,
    }),
    first,
  ).plan
}

interface Merge {
  /** Whether the evidence of the first is surer than the second's. */
  readonly isSurer: boolean
}

function mergeLevels(one: Level, other: Level, merge: Merge): Level {
  return {
    scope: one.scope,
    key: one.key ?? other.key,
    statements: mergeStatements(one.statements, other.statements, merge),
    activities: mergeLists(one.activities, other.activities, merge),
    groups: mergeLists(one.groups, other.groups, merge),
  }
}

function mergeStatements(
  one: Level['statements'],
  other: Level['statements'],
  { isSurer }: Merge,
): Level['statements'] {
  const merged = new Map(one)
  for (const [path, statements] of other) {
    const before = one.get(path) ?? []
    const isSettled = isSurer && before.some(({ held }) => held.state === 'stated')
    // What is left open in a less certain place takes nothing from what is settled in a surer one.
    const after = isSettled ? statements.filter(({ held }) => held.state === 'stated') : statements
    merged.set(path, [...before, ...after])
  }
  return merged
}

function mergeLists(ones: readonly Level[], others: readonly Level[], merge: Merge): readonly Level[] {
  if (ones.length === 0) return others
  const rest = [...others]
  const takeFirst = (isSame: (level: Level) => boolean): Level | undefined => {
    const index = rest.findIndex(isSame)
    return index === -1 ? undefined : rest.splice(index, 1)[0]
  }
  const merged = ones.map((one, index) => {
    const twin =
      takeFirst(({ key }) => key !== null && key === one.key) ??
      takeFirst((each) => markOf(each) !== undefined && markOf(each) === markOf(one)) ??
      (ones.length === others.length
        ? takeFirst((each) => others[index] === each && isOpenTo(each, one))
        : undefined)
    return twin ? mergeLevels(one, twin, merge) : one
  })
  return [...merged, ...rest]
}

/** Two that both say what they are, and differ, are different things. */
function isOpenTo(one: Level, other: Level): boolean {
  return markOf(one) === undefined || markOf(other) === undefined
}

/** The kind of an activity, or the ages of a group. */
function markOf({ scope, statements }: Level): string | undefined {
  const written = statements.get(namingField[scope === 'activity' ? 'activity' : 'group'])
  return written?.map(asMark).find((mark) => mark !== undefined)
}

function asMark({ held }: Statement): string | undefined {
  return held.state === 'stated' ? markOfValue(held.value) : undefined
}

function markOfValue(value: Value): string | undefined {
  if (value.kind === 'word') return value.word
  return value.kind === 'list' ? value.members.toSorted().join() : undefined
}
