/**
 * Nothing in a rule is idle.
 *
 * From each example that meets its rule, what the rule reads is taken away or
 * turned round, one thing at a time; every time something has to change.
 */

import { expect, test } from 'vitest'
import type { PlanAssessment } from '../src/check/assessment.js'
import {
  assess,
  compiledOf,
  rules,
  testsIn,
  worstOf,
  type Example,
  type PlanObject,
  type RuleWithExamples,
} from './shipped-rules.js'

interface Case {
  readonly rule: RuleWithExamples
  readonly example: Example
}

const metCases: readonly Case[] = rules.flatMap((rule) =>
  rule.examples.filter(({ outcome }) => outcome === 'met').map((example) => ({ rule, example })),
)

const caseOf = (each: Case): readonly [string, Case] => [`${each.rule.id}: ${each.example.name}`, each]

test.each(metCases.map(caseOf))(
  '%s: without any part of what it asks for it comes out otherwise',
  (_, { rule, example }) => {
    const parts = partsAsked(rule, example.plan)
    const idle = parts.filter((path) => {
      const { outcome } = worstOf(rule, assess(without(example.plan, path), example.asOf))
      return outcome === 'met'
    })
    expect({ idle, isAnyTried: parts.length > 0 }).toEqual({ idle: [], isAnyTried: true })
  },
)

test.each(metCases.filter(({ rule }) => rule.when !== undefined).map(caseOf))(
  '%s: without what says whom it is for, that is not known',
  (_, { rule, example }) => {
    const parts = writtenOf(
      compiledOf(rule).when?.condition.fields.map(({ path }) => path) ?? [],
      example.plan,
    )
    const idle = parts.filter((path) => {
      const { applies } = worstOf(rule, assess(without(example.plan, path), example.asOf))
      return applies !== 'unknown'
    })
    expect({ idle, isAnyTried: parts.length > 0 }).toEqual({ idle: [], isAnyTried: true })
  },
)

test.each(metCases.map(caseOf))(
  '%s: no commitment in it can be turned round unseen',
  (_, { rule, example }) => {
    const before = breachesIn(assess(example.plan, example.asOf))
    const unseen = turnable(rule, example.plan).filter((path) => {
      const turned = assess(turnedRound(example.plan, path), example.asOf)
      const isNew = [...breachesIn(turned)].some((id) => !before.has(id))
      const isMissed = isChoice(rule) && worstOf(rule, turned).outcome !== 'met'
      return !isNew && !isMissed
    })
    expect(unseen).toEqual([])
  },
)

/** Keys from a plan down; `*` is each thing in a list. */
type Path = readonly string[]

/** Every field that `expect` reads and the plan writes, and each detail that it asks of one. */
function partsAsked(rule: RuleWithExamples, plan: PlanObject): readonly Path[] {
  return testsIn(rule.expect).flatMap(([field, asked]) => {
    const [path] = writtenOf([field], plan)
    if (!path) return []
    const { substantiated = [], ...quantifiers } = objectOf(asked) as { substantiated?: readonly string[] }
    const ofThings = Object.values(quantifiers).flatMap((each) =>
      testsIn(objectOf(each)['holds']).map(([inner]) => inner),
    )
    return [
      path,
      ...substantiated.map((detail) => [...path, detail]).filter((each) => readAt(plan, each) !== undefined),
      ...ofThings.map((inner) => [...path, '*', inner]),
    ]
  })
}

/** Where a plan writes the fields, for those that it writes. */
function writtenOf(fields: readonly string[], plan: PlanObject): readonly Path[] {
  return fields.map(pathOf).filter((path) => readAt(plan, path) !== undefined)
}

function pathOf(field: string): Path {
  if (field.startsWith('activity.')) return ['activities', '*', field.slice('activity.'.length)]
  if (field.startsWith('group.')) return ['groups', '*', field.slice('group.'.length)]
  return field.split('.')
}

function turnable(rule: RuleWithExamples, plan: PlanObject): readonly Path[] {
  const paths = partsAsked(rule, plan)
  return paths.filter((path) => answerOf(readAt(plan, path)) !== undefined)
}

function answerOf(value: unknown): boolean | undefined {
  const answer =
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as { is?: unknown }).is
      : value
  return typeof answer === 'boolean' ? answer : undefined
}

function turnedRound(plan: PlanObject, path: Path): PlanObject {
  return changed(plan, path, (value) => {
    const answer = answerOf(value)
    return answer === undefined ? value : !answer
  }) as PlanObject
}

function without(plan: PlanObject, path: Path): PlanObject {
  return changed(plan, path, () => undefined) as PlanObject
}

function changed(value: unknown, path: Path, change: (value: unknown) => unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return change(value)
  if (step === '*') return (value as readonly unknown[]).map((each) => changed(each, rest, change))
  const object = objectOf(value)
  const entries = Object.entries(object).map(([key, inner]) => [
    key,
    key === step ? changed(inner, rest, change) : inner,
  ])
  return Object.fromEntries(entries.filter(([, inner]) => inner !== undefined))
}

/** The value at a path; of several things in a list, the first one that has it. */
function readAt(value: unknown, [step, ...rest]: Path): unknown {
  if (step === undefined) return value
  if (step === '*')
    return Array.isArray(value)
      ? value.map((each) => readAt(each, rest)).find((each) => each !== undefined)
      : undefined
  return readAt(objectOf(value)[step], rest)
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function isChoice({ expect: asked }: RuleWithExamples): boolean {
  return 'any' in objectOf(asked)
}

function breachesIn({ findings }: PlanAssessment): ReadonlySet<string> {
  return new Set(findings.filter(({ outcome }) => outcome === 'breached').map(({ id }) => id))
}
