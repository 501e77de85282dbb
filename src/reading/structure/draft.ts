/** A plan's levels while a document is read into them. */

import type { Field } from '../../plan/field-index.js'
import type { Level } from '../../plan/levels.js'
import { isNarrower, type Scope } from '../../plan/scope.js'
import { unsettled, type Statement } from '../../plan/value.js'
import { fold } from '../../text/fold.js'
import type { Said } from './said.js'

/** The plan, an activity or a group, as far as it was read. */
export interface Draft {
  readonly scope: Scope
  readonly statements: Map<string, Written[]>
  readonly activities: Draft[]
  readonly groups: Draft[]
  /** What the page calls it, folded: what is said under the same name later belongs to it too. */
  readonly name?: string
  /** Absent for the plan. */
  readonly around?: Draft
}

interface Written extends Statement {
  readonly field: Field
  readonly isTied: boolean
}

/** Where statements go, and whether they were written for everything in it. */
export interface Target {
  readonly draft: Draft
  /** Not where a document of several activities says something outside all of them. */
  readonly isTied: boolean
}

/** A plan of which nothing is read yet. */
export function emptyDraft(): Draft {
  return { scope: 'plan', statements: new Map(), activities: [], groups: [] }
}

/** The activity of this name, or a new one. */
export function activityNamed(name: string, draft: Draft, taken: ReadonlySet<Draft>): Draft {
  const plan = outermost(draft)
  return named(fold(name), 'activity', plan.activities, plan, taken)
}

/** An activity that the page has called so before. */
export function knownActivity(name: string, draft: Draft): Draft | undefined {
  return outermost(draft).activities.find((each) => each.name === fold(name))
}

/** The group of this name in the activity that is read (or in the plan), or a new one. */
export function groupNamed(name: string, draft: Draft, taken: ReadonlySet<Draft>): Draft {
  const around = draft.scope === 'group' && draft.around ? draft.around : draft
  return named(fold(name), 'group', around.groups, around, taken)
}

function named(name: string, scope: Scope, among: Draft[], around: Draft, taken: ReadonlySet<Draft>): Draft {
  const known = among.find((each) => each.name === name && !taken.has(each))
  if (known) return known
  const draft: Draft = { scope, statements: new Map(), activities: [], groups: [], name, around }
  among.push(draft)
  return draft
}

/** Adds what is said where it was said; what is wider than that level belongs to the one around it that it is of. */
export function addSaid({ draft, isTied }: Target, { field, held, at }: Said): void {
  if (held.state === 'silent') return
  if (isNarrower(draft.scope, field.scope) && draft.around)
    return addSaid({ draft: draft.around, isTied }, { field, held, at })
  const before = draft.statements.get(field.path) ?? []
  draft.statements.set(field.path, [...before, { field, held, at, isTied }])
}

/** Whether nothing at all was read. */
export function isEmptyDraft({ statements, activities, groups }: Draft): boolean {
  return statements.size === 0 && activities.every(isEmptyDraft) && groups.every(isEmptyDraft)
}

/** The levels as they were read. */
export function levelOf(draft: Draft): Level {
  const isOneOfMany = draft.scope === 'plan' && draft.activities.length > 1
  return {
    scope: draft.scope,
    key: null,
    statements: new Map(
      [...draft.statements].map(([path, written]) => [
        path,
        written.map((each) => statementOf(each, isOneOfMany)),
      ]),
    ),
    activities: draft.activities.map(levelOf),
    groups: draft.groups.map(levelOf),
  }
}

// A promise that cannot be tied to one of several activities settles none of them; a refusal holds for each.
function statementOf({ field, held, at, isTied }: Written, isOneOfMany: boolean): Statement {
  const isLoose = isOneOfMany && !isTied && field.scope !== 'plan' && !isRefusal(held)
  return { held: isLoose && held.state === 'stated' ? unsettled : held, ...(at && { at }) }
}

function isRefusal(held: Statement['held']): boolean {
  if (held.state !== 'stated') return false
  const { value } = held
  return value.kind === 'commitment' ? !value.is : value.kind === 'list' && value.members.length === 0
}

function outermost(draft: Draft): Draft {
  return draft.around ? outermost(draft.around) : draft
}
