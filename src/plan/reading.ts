/**
 * What a subject reads for a field: its own words, or those of a wider level.
 *
 * Inheritance is per field and replaces values whole, except that an equal bare
 * yes keeps the details of the wider one.
 */

import { conflicting, isEqual, join, type Held, type Statement } from './value.js'
import type { At } from '../text/text.js'

/** One of the unequal things that are said about a field. */
export interface Alternative {
  readonly held: Held
  readonly ats: readonly At[]
}

/** Everything a subject reads for a field. Subjects that inherit it share one object. */
export interface Reading {
  /** None: silence. More than one: the plan disagrees with itself, or leaves open what it also settles. */
  readonly alternatives: readonly Alternative[]
  /**
   * Wider values that no subject reads and none repeats. They take part in
   * `expect` where that makes the outcome worse: the refusal stands in the
   * text, whoever reads it.
   */
  readonly beside: readonly Alternative[]
}

/** Nothing is said. */
export const nothing: Reading = { alternatives: [], beside: [] }

/** What the statements of one level come to: equal ones together, unequal ones side by side. */
export function alternativesOf(statements: readonly Statement[]): readonly Alternative[] {
  if (statements.length < 2) return statements.map(({ held, at }) => ({ held, ats: at ? [at] : [] }))
  const complete = joined(statements.filter(({ held }) => !isOpenList(held)))
  // A list that may go on takes in a complete one, but cannot decide between two that differ.
  const lists = complete.filter(({ held }) => isList(held))
  if (lists.length < 2) return joined(statements)
  return [...complete, ...joined(statements.filter(({ held }) => isOpenList(held)))]
}

function joined(statements: readonly Statement[]): readonly Alternative[] {
  const found: { held: Held; ats: At[] }[] = []
  for (const { held, at } of statements) {
    const twin = found.find((each) => joinHeld(each.held, held) !== undefined)
    if (twin) {
      twin.held = joinHeld(twin.held, held) ?? twin.held
      if (at) twin.ats.push(at)
    } else found.push({ held, ats: at ? [at] : [] })
  }
  return found
}

function isList(held: Held): boolean {
  return held.state === 'stated' && 'complete' in held.value
}

function isOpenList(held: Held): boolean {
  return held.state === 'stated' && 'complete' in held.value && !held.value.complete
}

/** A narrower level's alternatives, with the details that an equal bare yes keeps from the wider one. */
export function inheritDetails(narrower: readonly Alternative[], wider: Reading): readonly Alternative[] {
  return narrower.map((alternative) => {
    const { held } = alternative
    if (held.state !== 'stated' || held.value.kind !== 'commitment' || held.value.details.length > 0)
      return alternative
    const { is } = held.value
    const full = wider.alternatives.find(
      ({ held: other }) =>
        other.state === 'stated' && other.value.kind === 'commitment' && other.value.is === is,
    )
    return full ? { held: full.held, ats: [...alternative.ats, ...full.ats] } : alternative
  })
}

/** Whether two alternatives say the same. */
export function saysSame(one: Alternative, other: Alternative): boolean {
  if (one.held.state !== 'stated' || other.held.state !== 'stated') return one.held.state === other.held.state
  return isEqual(one.held.value, other.held.value)
}

/** What is held where no combination was chosen. */
export function heldOf({ alternatives }: Reading): Held {
  const [first, ...others] = alternatives
  if (first === undefined) return { state: 'silent' }
  return others.length === 0 ? first.held : conflicting
}

function joinHeld(one: Held, other: Held): Held | undefined {
  if (one.state !== 'stated' || other.state !== 'stated') return one.state === other.state ? one : undefined
  const value = join(one.value, other.value)
  return value && { state: 'stated', value }
}
