/** The published schemas: as generated, and of one verdict with zod and with the engine's own reader. */

import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, expectTypeOf, test } from 'vitest'
import { parse } from 'yaml'
import { guidanceFiles } from '../scripts/shipped-guidance.js'
import type { DescribedAssessment } from '../scripts/schemas/assessment.js'
import { publishedSchemas } from '../scripts/schemas/index.js'
import { check, type Assessment } from '../src/index.js'
import { readObject } from '../src/document/read-object.js'
import { readPlan } from '../src/plan/read-plan.js'
import { json } from '../src/report/json.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { guidance } from '../src/shipped.js'
import { planSchema } from '../src/zod.js'
import { anyPlan } from './schemas-plans.js'

const published: Readonly<Record<string, object>> = Object.fromEntries(
  readdirSync('schemas').map((name) => [name, JSON.parse(readFileSync(`schemas/${name}`, 'utf8')) as object]),
)

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true })
for (const [name, schema] of Object.entries(published)) ajv.addSchema(schema, name)

test('the schemas are as they are generated', () => {
  expect(published).toEqual(publishedSchemas())
})

test.each(Object.keys(published))('%s has nothing in it that Ajv does not know', (name) => {
  expect(ajv.getSchema(name)).toBeTypeOf('function')
})

describe('guidance', () => {
  // A profile may hold rules, so it is told first.
  const schemaOf = {
    language: 'language',
    profile: 'profile',
    rules: 'rule-set',
    safeguards: 'safeguards',
    facts: 'facts',
    fields: 'fields',
    source: 'source',
  }

  test.each(guidanceFiles())('$name is as its schema says', ({ content }) => {
    const value = parse(content) as object
    const kind = Object.entries(schemaOf).find(([key]) => key in value)?.[1]
    expect(problemsOf(`${kind}.schema.json`, value)).toEqual([])
  })

  test.each([
    ['an unknown field', { 'consent.withdrawal.anytime': true }],
    ['a test of another kind', { 'activity.startsOn': { atLeast: '2026-01-01' } }],
    ['a word the field does not know', { 'activity.kind': { oneOf: ['concert'] } }],
    ['an empty mapping', {}],
    ['an unknown field of an item', { 'revictimization.team': { every: { holds: { name: 'yes' } } } }],
  ])('a condition with %s is refused', (_, holds) => {
    expect(problemsOf('facts.schema.json', { facts: [{ id: 'fact', says: 'So.', holds }] })).not.toEqual([])
  })
})

describe('an assessment', () => {
  test('is described by its type and by its schema alike', () => {
    expectTypeOf<DescribedAssessment>().toEqualTypeOf<Assessment>()
  })

  test('of any plan is as its schema says', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        expect(problemsOf('assessment.schema.json', assessmentOf(plan))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('a plan has one verdict from zod, from the schema and from the reader', () => {
  const examples = guidanceFiles().flatMap(({ content }) => {
    const { rules = [] } = parse(content) as {
      rules?: readonly { id: string; examples?: readonly { name: string; plan: unknown }[] }[]
    }
    return rules.flatMap(({ id, examples: own = [] }) => own.map(({ name, plan }) => ({ id, name, plan })))
  })

  test.each(examples)('$id: $name', ({ plan }) => {
    expect(verdicts(plan)).toEqual({ zod: true, schema: true, reader: true })
  })

  test('whatever is in it', () => {
    fc.assert(
      fc.property(anyPlan(), (plan) => {
        expect(new Set(Object.values(verdicts(plan))).size).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  test('and generated plans are of both sorts', () => {
    const sorts = new Set(fc.sample(anyPlan(), 100).map((plan) => verdicts(plan).zod))
    expect(sorts).toEqual(new Set([true, false]))
  })

  test.each([null, 'a plan', 7, true, [], ['council']])('whatever is in its place: %j', (plan) => {
    expect(verdicts(plan)).toEqual({ zod: false, schema: false, reader: false })
  })
})

function verdicts(plan: unknown): { zod: boolean; schema: boolean; reader: boolean } {
  const { tree, problems } = readObject(plan)
  return {
    zod: planSchema.safeParse(plan).success,
    schema: problemsOf('plan.schema.json', plan).length === 0,
    reader: problems.length + readPlan([tree]).problems.length === 0,
  }
}

function problemsOf(schema: string, value: unknown): readonly unknown[] {
  const validate = ajv.getSchema(schema)
  return validate?.(value) === true ? [] : (validate?.errors ?? [schema])
}

/** What `--format json` writes. */
function assessmentOf(plan: unknown): unknown {
  const tool = { name: 'survivor-engagement-check', version: '0.0.0' }
  const report = json.start({ tool, guidance, asOf: '2026-11-25', all: false })
  const assessment = check(plan, guidance, { asOf: '2026-11-25' })
  return JSON.parse(report.begin() + report.plan(assessment) + report.end(countIn(emptySummary, assessment)))
}
