/**
 * Trees → a plan's levels, with everything that is wrong on the way.
 *
 * Several trees (front matter and fenced blocks of one document) are one plan:
 * what they say of a field stands side by side, activities one after another.
 */

import type { Entry, MapTree, Tree } from '../document/tree.js'
import { say, type Message } from '../messages/message.js'
import { notice, problem, type Problem } from '../problem/problem.js'
import type { At } from '../text/text.js'
import type { Field } from './field-index.js'
import { fieldsIn, isShape, modelFields, type Fields, type Shape } from './fields.js'
import type { Level } from './levels.js'
import { nearest } from './near.js'
import { readValue } from './read-value.js'
import { unknownKey, type Remarks } from './remarks.js'
import { isBlank, isBracketed, isOpen } from './written.js'
import { scopes, type Scope } from './scope.js'
import { unreadable, unsettled, type Held, type Statement } from './value.js'

/** A plan that was read. */
export interface ReadPlan extends Remarks {
  /** Absent where nothing of a plan was found. */
  readonly plan: Level | undefined
}

/** What is read by, and what comes up on the way. */
interface Reading extends Remarks {
  readonly fields: Fields
}

interface Writing {
  readonly statements: Map<string, Statement[]>
  readonly reading: Reading
}

/** Reads a plan from the places it stands in; by the fields of the model unless others are given. */
export function readPlan(trees: readonly Tree[], fields: Fields = modelFields): ReadPlan {
  const remarks: Remarks = { problems: [], notices: [] }
  const reading: Reading = { ...remarks, fields }
  const maps: MapTree[] = []
  for (const tree of trees) {
    if (tree.kind === 'map') maps.push(tree)
    else if (tree.kind !== 'unreadable') remarks.problems.push(problem(say('plan-not-an-object'), tree.at))
  }
  if (maps.length === 0) return { plan: undefined, ...remarks }
  if (maps.every((map) => isForeign(map, fields))) {
    remarks.problems.push(problem(say('no-plan-found'), maps[0]?.at))
    return { plan: undefined, ...remarks }
  }
  const { level: plan } = readLevel('plan', maps, reading)
  if (countGroups(plan) <= mostGroups) return { plan, ...remarks }
  remarks.problems.push(problem(say('too-many-groups', { most: mostGroups }), maps[0]?.at))
  return { plan: undefined, ...remarks }
}

/** Every rule is held against every group, so a small file with many of both could take all memory. */
const mostGroups = 500

function countGroups({ activities, groups }: Level): number {
  const shared = Math.max(1, groups.length)
  return activities.reduce((sum, each) => sum + (each.groups.length || shared), 0)
}

/** Whether a mapping has keys, and none of them is a plan's or a near miss of one. */
function isForeign(tree: MapTree, { shapes }: Fields): boolean {
  const known = scopes.flatMap((scope) => [...shapes[scope].keys(), ...structure[scope]])
  return (
    tree.entries.length > 0 &&
    tree.entries.every(({ key }) => !known.includes(key) && nearest(key, known) === undefined)
  )
}

const structure: Readonly<Record<Scope, readonly string[]>> = {
  plan: ['key', 'activities', 'groups'],
  activity: ['key', 'groups'],
  group: ['key'],
}

/** A level, and where its key stands. */
interface LevelRead {
  readonly level: Level
  readonly keyAt: At | undefined
}

function readLevel(scope: Scope, maps: readonly MapTree[], reading: Reading): LevelRead {
  const writing: Writing = { statements: new Map(), reading }
  const entries = maps.flatMap((map) => map.entries)
  const ofName = (name: string): readonly Entry[] =>
    structure[scope].includes(name) ? entries.filter(({ key }) => key === name) : []
  const rest = entries.filter(({ key }) => !structure[scope].includes(key))
  const section = { entries: rest, flow: maps.some(({ flow }) => flow) }
  readSection(section, reading.fields.shapes[scope], scope, writing)
  const { key, at: keyAt } = readKey(ofName('key'), reading)
  const level: Level = {
    scope,
    key,
    statements: writing.statements,
    activities: readLevels('activity', ofName('activities'), reading),
    groups: readLevels('group', ofName('groups'), reading),
  }
  return { level, keyAt }
}

function readLevels(scope: Scope, entries: readonly Entry[], reading: Reading): readonly Level[] {
  const levels: LevelRead[] = []
  for (const { value } of entries) {
    if (isLeftOpen(value, reading)) continue
    if (value.kind !== 'list') {
      if (value.kind !== 'unreadable') reading.problems.push(problem(say('expected-levels'), value.at))
      continue
    }
    for (const item of value.items) {
      if (isLeftOpen(item, reading)) continue
      if (item.kind === 'map') levels.push(readLevel(scope, [item], reading))
      else if (item.kind !== 'unreadable') reading.problems.push(problem(say('expected-section'), item.at))
    }
  }
  return withoutSharedKeys(levels, reading)
}

/** Whether nothing, or only a placeholder, stands where activities or groups are expected. */
function isLeftOpen(tree: Tree, remarks: Remarks): boolean {
  if (isBlank(tree)) remarks.notices.push(notice(say('read-as-silence'), tree.at))
  else if (isOpen(tree)) remarks.notices.push(notice(say('read-as-open'), tree.at))
  else return false
  return true
}

/** Two with one key could not be told apart in a report, so neither keeps it. */
function withoutSharedKeys(levels: readonly LevelRead[], remarks: Remarks): readonly Level[] {
  const firstByKey = new Map<string, number>()
  const shared = new Set<string>()
  for (const [index, { level, keyAt }] of levels.entries()) {
    if (level.key === null) continue
    const first = firstByKey.get(level.key)
    if (first === undefined) firstByKey.set(level.key, index)
    else {
      shared.add(level.key)
      remarks.problems.push(problem(sharedKey(first, index, levels), keyAt))
    }
  }
  return levels.map(({ level }) => (shared.has(level.key ?? '') ? { ...level, key: null } : level))
}

/** Names both entries: by their lines where they have two, else by their turn in the list. */
function sharedKey(first: number, again: number, levels: readonly LevelRead[]): Message {
  const lines = linesOf(levels[first]?.keyAt, levels[again]?.keyAt)
  return lines === undefined
    ? say('same-key-twice', { first: first + 1, again: again + 1 })
    : say('same-key-on-lines', lines)
}

/** Two lines of one file; absent where there are none to tell them apart by. */
function linesOf(one: At | undefined, other: At | undefined): { first: number; again: number } | undefined {
  if (!one || !other || one.text.name !== other.text.name) return undefined
  const [first, again] = [one, other].map(({ text, span }) => text.positionAt(span.start).line)
  return first === undefined || again === undefined || first === again ? undefined : { first, again }
}

function readKey(
  entries: readonly Entry[],
  remarks: Remarks,
): { readonly key: string | null; readonly at: At | undefined } {
  let first: { readonly key: string; readonly at: At | undefined } | undefined
  for (const { value } of entries) {
    if (value.kind === 'scalar' && typeof value.value === 'string' && /^\S(?:.*\S)?$/.test(value.value))
      first ??= { key: value.value, at: value.at }
    else if (value.kind === 'scalar' && value.value === null)
      remarks.notices.push(notice(say('read-as-silence'), value.at))
    else if (value.kind !== 'unreadable') remarks.problems.push(problem(say('expected-key'), value.at))
  }
  return first ?? { key: null, at: undefined }
}

/** What is written under one name, or at a level. */
type Section = Pick<MapTree, 'entries' | 'flow'>

function readSection(section: Section, shape: Shape, scope: Scope, writing: Writing): void {
  const { reading } = writing
  for (const [index, { key, value }] of section.entries.entries()) {
    const known = shape.get(key)
    if (known === undefined) {
      // An organisation's own field that no guidance declares passes unread.
      if (!key.startsWith('x-') || reading.fields.byPath.has(key))
        reading.problems.push(...unknownAtLevel(index, section, shape, scope, reading.fields))
    } else if (isShape(known)) readInner(value, known, scope, writing)
    else add(known, readValue(value, known, reading), value.at, writing)
  }
}

function readInner(tree: Tree, shape: Shape, scope: Scope, writing: Writing): void {
  const { reading } = writing
  if (tree.kind === 'map' && !isBracketed(tree)) return readSection(tree, shape, scope, writing)
  if (isBlank(tree)) {
    reading.notices.push(notice(say('read-as-silence'), tree.at))
    return
  }
  // A whole section that is TBD leaves its fields open; one that cannot be understood leaves them unread.
  const isTbd = isOpen(tree)
  if (isTbd && tree.kind !== 'scalar') reading.notices.push(notice(say('read-as-open'), tree.at))
  if (!isTbd && tree.kind !== 'unreadable') reading.problems.push(problem(say('expected-section'), tree.at))
  for (const field of fieldsIn(shape)) add(field, isTbd ? unsettled : unreadable, tree.at, writing)
}

function add(field: Field, held: Held, at: At | undefined, { statements }: Writing): void {
  if (held.state === 'silent') return
  const before = statements.get(field.path)
  const statement: Statement = at ? { held, at } : { held }
  if (before) before.push(statement)
  else statements.set(field.path, [statement])
}

function unknownAtLevel(
  index: number,
  section: Section,
  shape: Shape,
  scope: Scope,
  { byPath, shapes }: Fields,
): readonly Problem[] {
  const { key, keyAt, value } = section.entries[index] as Entry
  const at = keyAt ?? value.at
  const own = key.startsWith('x-') ? byPath.get(key) : undefined
  if (own) return [problem(say('field-at-other-level', { levels: own.levels.join(', ') }), at)]
  const elsewhere = scopes.filter(
    (other) => other !== scope && (structure[other].includes(key) || shapes[other].has(key)),
  )
  if (shape === shapes[scope] && elsewhere.length > 0)
    return [problem(say('field-at-other-level', { levels: elsewhere.join(', ') }), at)]
  const known = shape === shapes[scope] ? [...shape.keys(), ...structure[scope]] : [...shape.keys()]
  return unknownKey(index, known, section)
}
