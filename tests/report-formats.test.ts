import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Assessment, PlanAssessment } from '../src/check/assessment.js'
import type { Format, RunContext } from '../src/report/format.js'
import { formats } from '../src/report/formats.js'
import { json } from '../src/report/json.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { text } from '../src/report/text.js'
import { emptyPlan, samplePlan, sampleRun } from './golden/sample.js'

/** A whole report. */
function report(format: Format, plans: readonly PlanAssessment[], run: RunContext = sampleRun): string {
  const writer = format.start(run)
  const summary = plans.reduce(countIn, emptySummary)
  return [writer.begin(), ...plans.map((plan) => writer.plan(plan)), writer.end(summary)].join('')
}

describe.each(formats)('$name', (format) => {
  test('writes a report with everything in it', async () => {
    await expect(report(format, [samplePlan])).toMatchFileSnapshot(`golden/sample.${format.name}`)
  })

  test('writes several plans, one of them unread and named from right to left', async () => {
    await expect(report(format, [samplePlan, emptyPlan])).toMatchFileSnapshot(`golden/several.${format.name}`)
  })

  test('writes every point with its findings', async () => {
    const written = report(format, [samplePlan], { ...sampleRun, all: true })
    await expect(written).toMatchFileSnapshot(`golden/sample-all.${format.name}`)
  })

  test('writes a run of no plan', async () => {
    await expect(report(format, [])).toMatchFileSnapshot(`golden/empty.${format.name}`)
  })

  test('begins with who may not be approached where the plan is an idea', () => {
    const written = report(format, [{ ...samplePlan, stage: 'idea' }])
    expect(format.name === 'json' ? (JSON.parse(written) as Assessment).plans[0]?.stage : written).toMatch(
      /^idea$|Nobody may be approached on this text/,
    )
  })

  test('changes nothing it is given, and writes the same twice', () => {
    const frozen = deepFrozen(structuredClone(samplePlan))
    expect(report(format, [frozen])).toBe(report(format, [frozen]))
  })
})

describe('json', () => {
  test('put together, the chunks are the assessment as JSON writes it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(samplePlan, emptyPlan), { maxLength: 4 }), (plans) => {
        const assessment: Assessment = {
          format: 'assessment',
          version: 0,
          tool: sampleRun.tool,
          guidance: sampleRun.guidance.sets,
          asOf: sampleRun.asOf,
          plans,
        }
        expect(report(json, plans)).toBe(`${JSON.stringify(assessment, null, 2)}\n`)
      }),
    )
  })

  test('is the same whatever the text report shows', () => {
    expect(report(json, [samplePlan], { ...sampleRun, all: true })).toBe(report(json, [samplePlan]))
  })
})

describe('text', () => {
  test('stays within 80 columns', () => {
    const lines = report(text, [samplePlan], { ...sampleRun, all: true }).split('\n')
    expect(lines.filter((line) => line.length > 80)).toEqual([])
  })
})

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(deepFrozen)
    Object.freeze(value)
  }
  return value
}
