/** Plans held against small guidance of the cases' own: outcomes, points, standings, verdicts. */

import { describe, expect, test } from 'vitest'
import { checkPlan } from '../src/check/check-plan.js'
import { settleOptions } from '../src/check/options.js'
import { compiled } from '../src/guidance/guidance.js'
import { readObject } from '../src/document/read-object.js'
import {
  assessText,
  check,
  fails,
  type CheckOptions,
  type Guidance,
  type PlanAssessment,
} from '../src/index.js'
import { fieldByPath } from '../src/plan/field-index.js'
import { readPlan } from '../src/plan/read-plan.js'
import { byName, shown } from './conformance/check/shown.js'
import { ready, suites, type Case } from './conformance/check/suite.js'

describe.each(suites())('$name', ({ guidance, cases }) => {
  test('no two cases have one name', () => {
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
  })

  test.each(cases)('$name', async (each) => {
    const { points, fails: thresholds = [], ...gives } = each.gives
    const assessment = await assess(each, guidance)
    const found = shown(assessment, each.file?.content)
    expect(found).toMatchObject({ ...gives, ...(points && { points: points.toSorted(byName) }) })
    expect(thresholds.map(({ failOn, silence }) => fails(assessment, { failOn, silence }))).toEqual(
      thresholds.map(({ is }) => is),
    )
  })
})

describe('an assessment', () => {
  const rules = [
    {
      id: 'support/someone',
      safeguard: 'support-available',
      expect: { 'support.available': { is: true, substantiated: ['who'] } },
    },
    {
      id: 'support/phases',
      safeguard: 'support-available',
      expect: { 'support.phases': { includesAll: ['before', 'after'] } },
    },
    { id: 'consent/free-choice', safeguard: 'consent-voluntary', expect: { 'consent.voluntary': true } },
    {
      id: 'consent/time',
      safeguard: 'consent-voluntary',
      expect: { 'consent.information.timeToDecide': { atLeast: '30 days' } },
    },
    {
      id: 'consent/nothing-depends',
      safeguard: 'consent-voluntary',
      expect: { 'consent.servicesDepend': false },
    },
    {
      id: 'participation/same-voice',
      safeguard: 'decision-power',
      expect: { 'participation.sameVoice': true },
    },
    {
      id: 'participation/decides',
      safeguard: 'decision-power',
      when: { 'activity.inGroup': true },
      expect: { 'participation.decidesOn': true },
    },
    {
      id: 'safety/assessed',
      safeguard: 'risk-assessment',
      expect: { 'safety.riskAssessment.on': { before: { today: true } } },
    },
    { id: 'safety/measures', safeguard: 'risk-assessment', expect: { 'safety.measures': true } },
    { id: 'safety/conduct', safeguard: 'risk-assessment', expect: { 'safety.conductRules': true } },
  ]
  const safeguards = [
    { id: 'support-available', theme: 'support', headline: 'support/someone' },
    {
      id: 'consent-voluntary',
      theme: 'consent',
      headline: 'consent/free-choice',
      question: 'What makes it easy to say no?',
    },
    { id: 'decision-power', theme: 'participation', headline: 'participation/same-voice' },
    { id: 'risk-assessment', theme: 'safety', headline: 'safety/assessed' },
  ]
  const guidance = ready({ safeguards, rules })
  const parts = [
    {
      support: { available: true, phases: ['before', 'TBD'] },
      consent: { voluntary: true, servicesDepend: 7, information: { timeToDecide: '1 month' } },
      participation: { sameVoice: true },
      safety: { riskAssessment: { on: '2026-01-01' }, measures: 'TBD' },
      activities: [{ inGroup: false }],
    },
    { participation: { sameVoice: false } },
  ]
  const assessed = (given: Guidance) =>
    checkPlan(
      { files: [], ...readPlan(parts.map((part) => readObject(part).tree)), unread: [] },
      given,
      settleOptions({}, given),
    )
  const assessment = assessed(guidance)

  test('says what is so, of each outcome and each reason', () => {
    const sentences = Object.fromEntries(assessment.findings.map(({ rule, message }) => [rule, message.text]))
    expect(sentences).toEqual({
      'consent/free-choice': 'It is decided: written down.',
      'consent/nothing-depends': 'It is decided: what is written could not be read.',
      'consent/time': 'It is decided: the figures cannot be compared.',
      'participation/decides': 'It is decided: not asked of this part of the plan.',
      'participation/same-voice': 'It is decided: two parts of the plan disagree.',
      'safety/assessed': 'It is decided: this depends on the day, and none was given.',
      'safety/conduct': 'It is decided: not found.',
      'safety/measures': 'It is decided: left open.',
      'support/phases': 'It is decided: the list is not complete.',
      'support/someone': 'It is decided: the plan says yes, and not who.',
    })
    const opposite = check({ consent: { voluntary: false } }, guidance).findings.find(
      ({ outcome }) => outcome === 'breached',
    )
    expect(opposite?.message.text).toBe('It is decided: the plan says the opposite.')
  })

  test('asks the question of the safeguard, and of a field the question of the model', () => {
    const { points } = check({}, guidance)
    const questions = Object.fromEntries(
      points.map(({ safeguard, field, question }) => [safeguard ?? field, question]),
    )
    expect(questions).toMatchObject({
      'consent-voluntary': 'What makes it easy to say no?',
      'support-available': 'What is decided?',
      'activity.inGroup': fieldByPath.get('activity.inGroup')?.question,
    })
  })

  test('names findings by plan, rule and subject, and points by plan and what they are of', () => {
    const { findings, points } = check({}, guidance, { key: 'plans/council.yaml' })
    expect(findings.map(({ id }) => id)).toContain('plans/council.yaml#participation/same-voice@a1')
    expect(points.map(({ id }) => id)).toContain('plans/council.yaml#support-available')
    expect(new Set([...findings, ...points].map(({ id }) => id)).size).toBe(findings.length + points.length)
  })

  test('has findings in order of subject, theme and rule', () => {
    expect(assessment.findings.map(({ subject, rule }) => `${subject} ${rule}`)).toEqual([
      'a1 safety/assessed',
      'a1 safety/conduct',
      'a1 safety/measures',
      'a1 participation/decides',
      'a1 participation/same-voice',
      'a1.g1 consent/free-choice',
      'a1.g1 consent/nothing-depends',
      'a1.g1 consent/time',
      'a1.g1 support/phases',
      'a1.g1 support/someone',
    ])
  })

  test('is the same whatever the order of rules', () => {
    expect(assessed(ready({ safeguards, rules: rules.toReversed() }))).toEqual(assessment)
  })

  test('counts every finding and every point once', () => {
    const { counts, findings, points } = assessment
    const { opposite, open, notFound, 'put-off': _, 'left-out': __, ...outcomes } = counts
    expect(opposite + open + notFound).toBe(points.length)
    expect(Object.values(outcomes).reduce((sum, each) => sum + each, 0)).toBe(findings.length)
  })
})

async function assess({ plan, parts, file, options }: Case, guidance: Guidance): Promise<PlanAssessment> {
  const given = options as CheckOptions | undefined
  if (file) return assessText(file, guidance, given)
  if (!parts) return check(plan, guidance, given)
  const trees = parts.map((part) => readObject(part).tree)
  const read = readPlan(trees, guidance[compiled].fields)
  return checkPlan({ files: [], ...read, unread: [] }, guidance, settleOptions(given, guidance))
}
