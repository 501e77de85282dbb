/** Conditions made of fields, words and each other: their truth, and what would settle them. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { compileCondition } from '../src/condition/compile.js'
import { compileFacts } from '../src/guidance/compile-facts.js'
import type { Condition, View } from '../src/condition/condition.js'
import type { Missing } from '../src/condition/missing.js'
import { quantifiers } from '../src/condition/quantifier.js'
import { reasons } from '../src/condition/reason.js'
import { heldFrom } from './held.js'

/** One field that is not settled, or all or any of several. */
type MissingShown =
  | { readonly all: readonly MissingShown[] }
  | { readonly any: readonly MissingShown[] }
  | {
      readonly field: string
      readonly reason: string
      readonly needs: string
      readonly details?: readonly string[] | undefined
    }

const missingShape: z.ZodType<MissingShown> = z.union([
  z.strictObject({ all: z.lazy(() => missingShape.array().min(2)) }),
  z.strictObject({ any: z.lazy(() => missingShape.array().min(2)) }),
  z.strictObject({
    field: z.string(),
    reason: z.enum(reasons),
    needs: z.string(),
    details: z.array(z.string()).optional(),
  }),
])

const caseShape = z.strictObject({
  name: z.string(),
  condition: z.unknown(),
  facts: z.record(z.string(), z.unknown()).default({}),
  params: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  asOf: z.string().nullable().default(null),
  /** Values as a plan would write them, by field. */
  plan: z.record(z.string(), z.unknown()).default({}),
  /** What a second place in the plan says. */
  beside: z.record(z.string(), z.unknown()).default({}),
  gives: z.union([
    z.strictObject({
      truth: z.enum(['true', 'false']),
      deciding: z.array(z.string()).min(1),
      vacuous: z.boolean().default(false),
      /** What complete lists lack, where nothing else is wrong. */
      lacks: z.array(z.string()).default([]),
    }),
    z.strictObject({
      truth: z.literal('unknown'),
      missing: missingShape,
      /** The fields to ask for. */
      undecided: z.array(z.string()).min(1),
    }),
  ]),
})

type Case = z.infer<typeof caseShape>

const folder = new URL('conformance/conditions/', import.meta.url)

describe.each(readdirSync(folder))('conditions/%s', (name) => {
  const suite = z.strictObject({ cases: z.array(caseShape) })
  const { cases } = suite.parse(parse(readFileSync(new URL(name, folder), 'utf8')))

  test.each(cases)('$name', (given) => {
    expect(answerOf(given)).toEqual(given.gives)
  })

  test('is tried in every way it can come out', () => {
    expect(new Set(cases.map(({ gives }) => gives.truth))).toEqual(new Set(['true', 'false', 'unknown']))
  })
})

describe.each(quantifiers)('%s', (word) => {
  const suite = z.strictObject({ quantifier: z.literal(word), cases: z.array(caseShape) })
  const file = new URL(`conformance/operators/${word}.yaml`, import.meta.url)
  const { cases } = suite.parse(parse(readFileSync(file, 'utf8')))

  test.each(cases)('$name', (given) => {
    expect(answerOf(given)).toEqual(given.gives)
  })

  test('is tried in every way it can come out', () => {
    expect(new Set(cases.map(({ gives }) => gives.truth))).toEqual(new Set(['true', 'false', 'unknown']))
  })

  test('is tried for each reason that a list is not known for', () => {
    const given = cases.flatMap(({ gives }) =>
      'missing' in gives && 'reason' in gives.missing ? [gives.missing.reason] : [],
    )
    expect(given).toEqual(
      expect.arrayContaining(['silent', 'unsettled', 'unreadable', 'conflicting', 'list-open']),
    )
  })
})

/** Everything a condition tells, as the cases write it. */
function answerOf(given: Case): object {
  const condition = compiled(given)
  const view = viewOf(given)
  const truth = condition.truth(view)
  const missing = condition.missing(view)
  const undecided = condition.undecided(view).map(({ path }) => path)
  const deciding = condition.deciding(view).map(({ path }) => path)
  return {
    truth,
    ...(missing && { missing: shown(missing) }),
    ...(undecided.length > 0 && { undecided }),
    ...(deciding.length > 0 && { deciding }),
    // Nobody asks it of what does not hold.
    ...(truth !== 'unknown' && {
      vacuous: truth === 'true' && condition.isVacuous(view),
      lacks: condition.lacks(view),
    }),
  }
}

function compiled({ condition, facts, params }: Case): Condition {
  const ready = compileCondition(
    condition,
    {
      role: 'expect',
      params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, { value }])),
      facts: factsOf(facts),
      yesAskedElsewhere: new Set(),
      report: ({ text }, path) => {
        throw new Error(`The case gives a condition that is refused, at ${path.join('.')}: ${text}`)
      },
    },
    [],
  )
  if (!ready) throw new Error('The case gives a condition that is refused, and nothing says why.')
  return ready
}

function factsOf(facts: Case['facts']) {
  return compileFacts(
    Object.entries(facts).map(([id, holds]) => ({ id, says: id, holds })),
    ({ text }) => {
      throw new Error(`The case gives a fact that is refused: ${text}`)
    },
  )
}

function viewOf({ asOf, plan, beside }: Case): View {
  return {
    asOf,
    isDisputed: () => false,
    held: (field) =>
      heldFrom(
        field,
        [plan, beside].flatMap((place) => (field.path in place ? [place[field.path]] : [])),
      ),
  }
}

function shown(missing: Missing): MissingShown {
  if ('all' in missing) return { all: missing.all.map(shown) }
  if ('any' in missing) return { any: missing.any.map(shown) }
  return { ...missing, needs: missing.needs.id }
}
