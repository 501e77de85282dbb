/** Advice on likely identifiers: what comes out of a check that was given some. */

import { describe, expect, test } from 'vitest'
import type { PlanAssessment } from '../src/check/assessment.js'
import { checkPlan, type PlanRead } from '../src/check/check-plan.js'
import { fails } from '../src/check/fails.js'
import { settleOptions } from '../src/check/options.js'
import { guidance } from '../src/guidance/shipped.js'
import { json } from '../src/report/json.js'
import { text as textFormat } from '../src/report/text.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import type { Format } from '../src/report/format.js'
import { excerpterFor } from '../src/reading/identifiers/excerpter.js'
import { identifierKinds, type Identifier } from '../src/text/identifier.js'
import { textOf } from '../src/text/text.js'

const content = identifierKinds.map((kind, index) => `${kind} ${'12345678'}${index}`).join('\n')
const text = textOf('plan.md', content)
const lines = content.split('\n')

/** One identifier of each kind, the last kind on the first line. */
const one: readonly Identifier[] = identifierKinds.toReversed().map((kind) => {
  const start = content.indexOf(kind)
  return { kind, at: { text, span: { start, end: start + kind.length } } }
})

const phones: readonly Identifier[] = [0, 1, 2, 3, 4].map((line) => {
  const start = lines.slice(0, line).join('\n').length + (line === 0 ? 0 : 1)
  return { kind: 'phone', at: { text, span: { start, end: start + 3 } } }
})

const plan: PlanRead['plan'] = {
  scope: 'plan',
  key: null,
  statements: new Map(),
  activities: [],
  groups: [],
}

function checked(identifiers: readonly Identifier[], read: Partial<PlanRead> = {}): PlanAssessment {
  return checkPlan(
    { files: ['plan.md'], plan, problems: [], notices: [], unread: [], identifiers, ...read },
    guidance,
    settleOptions({}, guidance),
  )
}

function report(format: Format, assessment: PlanAssessment): string {
  const writer = format.start({ tool: { name: 't', version: '0' }, guidance, asOf: null, all: false })
  return writer.begin() + writer.plan(assessment) + writer.end(countIn(emptySummary, assessment))
}

describe('advice', () => {
  test('is one entry for each kind, in one order, with all places', () => {
    expect(checked(one).advice.map(({ id }) => id)).toEqual(
      identifierKinds.map((kind) => `identifier-${kind}`),
    )
    const [advice, ...others] = checked(phones).advice
    expect(others).toEqual([])
    expect(advice).toMatchObject({ id: 'identifier-phone', message: { params: { count: 5 } } })
    expect(advice?.places.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5])
  })

  test('changes nothing that counts', () => {
    const { advice: _, ...counted } = checked(one)
    const { advice: none, ...without } = checked([])
    expect(none).toEqual([])
    expect(counted).toEqual(without)
    expect(fails(checked(one))).toBe(fails(checked([])))
  })

  test('is given on what could not be assessed, too', () => {
    const assessment = checked(phones, { plan: undefined })
    expect(assessment.verdict).toBe('not-assessed')
    expect(assessment.advice).toHaveLength(1)
    expect(report(textFormat, assessment)).toContain('5 phone numbers stand here. Whose are they?')
  })

  test('holds no word of the plan', () => {
    for (const format of [json, textFormat]) expect(report(format, checked(one))).not.toContain('12345678')
  })

  test('shows three places and counts the rest', () => {
    expect(report(textFormat, checked(phones))).toContain(
      [
        'Advice, which changes nothing above. This may tell who someone is, wherever the',
        'text goes:',
        '  - 5 phone numbers stand here. Whose are they?',
        '    Where: line 1, column 1; line 2, column 1; line 3, column 1; 2 more places.',
        '',
      ].join('\n'),
    )
  })

  test('asks of a name whether it was chosen', () => {
    const [advice] = checked(one.filter(({ kind }) => kind === 'name')).advice
    expect(advice?.message.text).toBe(
      'A name stands near a word for survivors. Did this person choose to be named here?',
    )
  })

  test('says nothing where there is none', () => {
    expect(report(textFormat, checked([]))).not.toContain('Advice')
  })

  test('shows masked excerpts where they are asked for', () => {
    const shown = { ...text, excerpter: excerpterFor([]) }
    const asked = one.map(({ kind, at: { span } }) => ({ kind, at: { text: shown, span } }))
    expect(report(textFormat, checked(asked))).toContain('    “phone [number]”\n')
  })

  test('shows as many excerpts as places, each with its place', () => {
    const shown = { ...text, excerpter: excerpterFor([]) }
    const asked = phones.map(({ kind, at: { span } }) => ({ kind, at: { text: shown, span } }))
    const written = report(textFormat, checked(asked))
    expect(written.match(/: “/g)).toHaveLength(3)
    expect(written).toContain('    line 2, column 1: “birth-date [number]”\n')
  })

  test('shows no sign that would steer a terminal or turn the line round', () => {
    const odd = { ...textOf('plan.md', 'a \u001b[31m \u202e b'), excerpter: excerpterFor([]) }
    const right = { ...textOf('plan.md', 'صوت'), excerpter: excerpterFor([]) }
    const at = (of: typeof odd): Identifier => ({
      kind: 'name',
      at: { text: of, span: { start: 0, end: 1 } },
    })
    expect(report(textFormat, checked([at(odd)]))).toContain('“a \\u{1b}[31m \\u{202e} b”')
    expect(report(textFormat, checked([at(right)]))).toContain('“\u2068صوت\u2069”')
  })
})
