/** What a field can hold once it has been read. */

import type { At } from '../text/text.js'
import type { Duration } from './duration.js'

/** A value that was understood. */
export type Value =
  | { readonly kind: 'commitment'; readonly is: boolean; readonly details: readonly Detail[] }
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'list'; readonly members: readonly string[]; readonly complete: boolean }
  | { readonly kind: 'items'; readonly items: readonly Item[]; readonly complete: boolean }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | {
      readonly kind: 'money'
      readonly amount: number
      readonly currency: string | null
      readonly per: string | null
    }
  | { readonly kind: 'duration'; readonly duration: Duration }
  | { readonly kind: 'date'; readonly date: string }

/** What a commitment may say beside yes. */
export const detailNames = ['how', 'who', 'when'] as const

/** What a commitment may say beside yes. */
export type Detail = (typeof detailNames)[number]

/** One thing in a list of things; its fields by their own short path. */
export type Item = ReadonlyMap<string, Held>

/** What is held of a field: a value, or why there is none. */
export type Held =
  | { readonly state: 'stated'; readonly value: Value }
  | { readonly state: 'silent' | 'unsettled' | 'unreadable' | 'conflicting' }

/** One place that says something about a field. Never silent. */
export interface Statement {
  readonly held: Held
  readonly at?: At
}

/** Nothing is said. */
export const silent: Held = { state: 'silent' }

/** Something is said that settles nothing. */
export const unsettled: Held = { state: 'unsettled' }

/** Something is said that cannot be understood. */
export const unreadable: Held = { state: 'unreadable' }

/** Two places disagree. */
export const conflicting: Held = { state: 'conflicting' }

/** A value that was understood. */
export function stated(value: Value): Held {
  return { state: 'stated', value }
}

/** Whether two values say the same. Commitments do when their `is` is the same, lists as sets. */
export function isEqual(one: Value, other: Value): boolean {
  if (one.kind === 'commitment' && other.kind === 'commitment') return one.is === other.is
  if (one.kind === 'list' && other.kind === 'list') return isSameSet(one.members, other.members)
  if (one.kind === 'items' && other.kind === 'items')
    return isSameSet(one.items.map(writtenOut), other.items.map(writtenOut))
  return JSON.stringify(one) === JSON.stringify(other)
}

/** What two statements of one field come to together; absent if they are in conflict. */
export function join(one: Value, other: Value): Value | undefined {
  if (one.kind === 'commitment' && other.kind === 'commitment' && one.is === other.is)
    return {
      ...one,
      details: detailNames.filter((name) => one.details.includes(name) || other.details.includes(name)),
    }
  if (one.kind === 'list' && other.kind === 'list') {
    if (one.complete && other.complete) return isEqual(one, other) ? one : undefined
    return { ...one, members: [...new Set([...one.members, ...other.members])], complete: false }
  }
  if (one.kind === 'items' && other.kind === 'items') {
    if (one.complete && other.complete) return isEqual(one, other) ? one : undefined
    return { ...one, items: [...one.items, ...other.items], complete: false }
  }
  return isEqual(one, other) ? one : undefined
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const members = new Set(one)
  return members.size === new Set(other).size && other.every((member) => members.has(member))
}

function writtenOut(item: Item): string {
  return JSON.stringify([...item].toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
