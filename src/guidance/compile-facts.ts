/** Facts as data → conditions, each compiled once, whatever it is made of. */

import type { Condition } from '../condition/condition.js'
import { compileCondition, type Part, type Path } from '../condition/compile.js'
import { say, type Message } from '../messages/message.js'
import type { Fact } from './guidance.js'

/** Takes what is wrong with a fact. */
export type ReportFact = (message: Message, fact: Fact, path: Path, part: Part) => void

/** Compiles facts; one that something is wrong with is there, without a condition. */
export function compileFacts(
  facts: readonly Fact[],
  report: ReportFact,
): ReadonlyMap<string, Condition | undefined> {
  const compiled = new Map<string, Condition | undefined>(facts.map(({ id }) => [id, undefined]))
  for (const fact of inOrderOfNeed(facts, report)) {
    const context = {
      // Facts may stand in `when`, so they are held to what `when` allows.
      role: 'when' as const,
      params: {},
      facts: compiled,
      yesAskedElsewhere: new Set<string>(),
      report: (message: Message, path: Path, part: Part) => report(message, fact, path, part),
    }
    compiled.set(fact.id, compileCondition(fact.holds, context, ['holds']))
  }
  return compiled
}

/** Facts after those they are made of; those that are made of themselves are reported and left out. */
function inOrderOfNeed(facts: readonly Fact[], report: ReportFact): readonly Fact[] {
  const needs = new Map(facts.map((fact) => [fact.id, factsIn(fact.holds, ['holds'])]))
  const ordered = new Set<string>()
  let rest = facts
  for (let ready = rest; ready.length > 0;) {
    ready = rest.filter(({ id }) =>
      needs.get(id)?.every((need) => !needs.has(need.id) || ordered.has(need.id)),
    )
    for (const { id } of ready) ordered.add(id)
    rest = rest.filter(({ id }) => !ordered.has(id))
  }
  for (const fact of rest) {
    const back = needs.get(fact.id)?.find((need) => reaches(need.id, fact.id, needs))
    if (back) report(say('fact-circular'), fact, back.path, 'value')
  }
  const factById = new Map(facts.map((fact) => [fact.id, fact]))
  return [...ordered].flatMap((id) => factById.get(id) ?? [])
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
