/** Facts as data → conditions, each compiled once, whatever it is made of. */

import type { Condition } from '../condition/condition.js'
import { compileCondition, type Part, type Path } from '../condition/compile.js'
import { say, type Message } from '../messages/message.js'
import { modelFields, type Fields } from '../plan/fields.js'
import type { Fact } from './guidance.js'

/** Takes what is wrong with a fact. */
export type ReportFact = (message: Message, fact: Fact, path: Path, part: Part) => void

/** Compiles facts; one that something is wrong with is there, without a condition. */
export function compileFacts(
  facts: readonly Fact[],
  report: ReportFact,
  fields: Fields = modelFields,
): ReadonlyMap<string, Condition | undefined> {
  const compiled = new Map<string, Condition | undefined>(facts.map(({ id }) => [id, undefined]))
  for (const fact of inOrderOfNeed(facts, report)) {
    const context = {
      // Facts may stand in `when`, so they are held to what `when` allows.
      role: 'when' as const,
      params: {},
      facts: compiled,
      fields,
      yesAskedElsewhere: new Set<string>(),
      report: (message: Message, path: Path, part: Part) => report(message, fact, path, part),
    }
    compiled.set(fact.id, compileCondition(fact.holds, context, ['holds']))
  }
  return compiled
}

/** Facts after those they are made of; those that are made of themselves are reported and left out. */
function inOrderOfNeed(facts: readonly Fact[], report: ReportFact): readonly Fact[] {
  const factById = new Map(facts.map((fact) => [fact.id, fact]))
  const needs = new Map(
    facts.map(({ id, holds }) => [id, factsIn(holds, ['holds']).filter((need) => factById.has(need.id))]),
  )
  const ordered = inOrder(needs)
  const rest = facts.filter(({ id }) => !ordered.has(id)).slice(0, mostTold)
  for (const fact of rest) {
    const back = needs.get(fact.id)?.find((need) => reaches(need.id, fact.id, needs))
    if (back) report(say('fact-circular'), fact, back.path, 'value')
  }
  return [...ordered].flatMap((id) => factById.get(id) ?? [])
}

/** Of more facts in circles than this, mending these comes first. */
const mostTold = 100

/** Ids after all that they need; what is in a circle, or needs what is, is not there. */
function inOrder(needs: ReadonlyMap<string, readonly Need[]>): ReadonlySet<string> {
  const neededBy = new Map<string, string[]>()
  const waitsFor = new Map<string, number>()
  for (const [id, own] of needs) {
    waitsFor.set(id, own.length)
    for (const need of own) {
      const before = neededBy.get(need.id)
      if (before) before.push(id)
      else neededBy.set(need.id, [id])
    }
  }
  // Going through a set takes in what is added to it on the way.
  const ordered = new Set([...needs.keys()].filter((id) => waitsFor.get(id) === 0))
  for (const id of ordered) {
    for (const other of neededBy.get(id) ?? []) {
      const left = (waitsFor.get(other) ?? 0) - 1
      waitsFor.set(other, left)
      if (left === 0) ordered.add(other)
    }
  }
  return ordered
}

/** A fact that another one names, and where. */
interface Need {
  readonly id: string
  readonly path: Path
}

function reaches(from: string, to: string, needs: ReadonlyMap<string, readonly Need[]>): boolean {
  const seen = new Set<string>()
  const next = [from]
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (id === to) return true
    if (seen.has(id)) continue
    seen.add(id)
    next.push(...(needs.get(id) ?? []).map((need) => need.id))
  }
  return false
}

function factsIn(given: unknown, path: Path): readonly Need[] {
  if (Array.isArray(given)) return given.flatMap((each, index) => factsIn(each, [...path, index]))
  if (typeof given !== 'object' || given === null) return []
  return Object.entries(given).flatMap(([key, value]) =>
    key === 'fact' && typeof value === 'string'
      ? [{ id: value, path: [...path, key] }]
      : factsIn(value, [...path, key]),
  )
}
