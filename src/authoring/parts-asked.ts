/** What an example's plan says of the things that its rule reads. */

import type { PlanObject } from './example.js'
import { answerOf, pathsOfField, valueAt, type PlanPath } from './plan-edit.js'
import { testsIn } from './rule-shape.js'
import type { WrittenRule } from './written-rule.js'

/** Something that a plan says, and the field that it is said of. */
export interface Part {
  readonly field: string
  /** Everywhere that it stands. */
  readonly paths: readonly PlanPath[]
  /** As conditions name it: `consent.informed.how`, `supports[].by`. */
  readonly shown: string
}

/** Every field that a rule asks something of and the plan writes, and each detail that is asked of one. */
export function partsAsked({ rule, compiled }: WrittenRule, plan: PlanObject): readonly Part[] {
  const asked = testsIn(rule.expect)
  // What facts in it read stands elsewhere.
  const named = new Set(asked.map(([field]) => field))
  const ofFacts = compiled.expect.fields.map(({ path }) => path).filter((path) => !named.has(path))
  return [...partsInTests(asked, plan), ...partsWritten(ofFacts, plan)]
}

function partsInTests(tests: ReturnType<typeof testsIn>, plan: PlanObject): readonly Part[] {
  return tests.flatMap(([field, asked]) => {
    const [part] = partsWritten([field], plan)
    if (!part) return []
    const { substantiated = [], ...quantifiers } = objectOf(asked) as { substantiated?: readonly string[] }
    const details = substantiated.map((detail) => within(part, [detail], `.${detail}`))
    const ofThings = Object.values(quantifiers).flatMap((each) =>
      testsIn(objectOf(each)['holds']).map(([inner]) => within(part, ['*', inner], `[].${inner}`)),
    )
    return [part, ...details.filter((each) => isWritten(each, plan)), ...ofThings]
  })
}

/** What a plan says of fields, for those that it writes. */
export function partsWritten(fields: readonly string[], plan: PlanObject): readonly Part[] {
  return fields
    .map((field) => ({ field, paths: pathsOfField(field), shown: field }))
    .filter((part) => isWritten(part, plan))
}

/** Whether a part is a yes or a no. */
export function isAnswer({ paths }: Part, plan: PlanObject): boolean {
  return paths.some((path) => answerOf(valueAt(plan, path)) !== undefined)
}

function isWritten({ paths }: Part, plan: PlanObject): boolean {
  return paths.some((path) => valueAt(plan, path) !== undefined)
}

function within({ field, paths, shown }: Part, steps: PlanPath, ending: string): Part {
  return { field, paths: paths.map((path) => [...path, ...steps]), shown: shown + ending }
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
