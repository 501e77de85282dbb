/** Small changes to an example's plan, to see whether anything hangs on what it says. */

import type { PlanObject } from './example.js'

/** Keys from a plan down; `*` is each thing in a list. */
export type PlanPath = readonly string[]

/** Everywhere that a plan may write a field, widest first. */
export function pathsOfField(field: string): readonly PlanPath[] {
  if (field.startsWith('activity.')) return [['activities', '*', field.slice('activity.'.length)]]
  if (field.startsWith('group.')) {
    const path = ['groups', '*', field.slice('group.'.length)]
    return [path, ['activities', '*', ...path]]
  }
  const path = field.split('.')
  const within = [[], ['activities', '*'], ['groups', '*'], ['activities', '*', 'groups', '*']]
  return within.map((level) => [...level, ...path])
}

/** The value at a path; of several things in a list, the first one that has it. */
export function valueAt(value: unknown, [step, ...rest]: PlanPath): unknown {
  if (step === undefined) return value
  if (step === '*')
    return Array.isArray(value)
      ? value.map((each) => valueAt(each, rest)).find((each) => each !== undefined)
      : undefined
  return valueAt(objectOf(value)[step], rest)
}

/** The plan as if it had never said this. */
export function without(plan: PlanObject, paths: readonly PlanPath[]): PlanObject {
  return everywhere(plan, paths, () => undefined)
}

/** The plan with a yes in place of a no, or a no in place of a yes. */
export function turnedRound(plan: PlanObject, paths: readonly PlanPath[]): PlanObject {
  return everywhere(plan, paths, (value) => {
    const answer = answerOf(value)
    return answer === undefined ? value : !answer
  })
}

/** The yes or no that a value is. */
export function answerOf(value: unknown): boolean | undefined {
  const answer = Array.isArray(value) || typeof value !== 'object' ? value : objectOf(value)['is']
  return typeof answer === 'boolean' ? answer : undefined
}

function everywhere(
  plan: PlanObject,
  paths: readonly PlanPath[],
  change: (value: unknown) => unknown,
): PlanObject {
  return paths.reduce<unknown>((made, path) => changed(made, path, change), plan) as PlanObject
}

function changed(value: unknown, path: PlanPath, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (step === '*') return Array.isArray(value) ? value.map((each) => changed(each, rest, change)) : value
  const entries = Object.entries(objectOf(value)).map(([key, inner]) => [
    key,
    key === step ? changed(inner, rest, change) : inner,
  ])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
