/** Wrong use from code: any plan gives an assessment, wrong guidance and wrong options a TypeError with a sentence. */

import { describe, expect, test } from 'vitest'
import {
  assessText,
  check,
  checkers,
  fails,
  gaps,
  loadGuidance,
  type CheckOptions,
  type Guidance,
  type PlanAssessment,
  type Waiver,
} from '../src/index.js'
import { themes, type Theme } from '../src/plan/theme.js'
import { guidance as shipped } from '../src/shipped.js'
import { ready } from './conformance/check/suite.js'

const guidance = ready({
  safeguards: [
    { id: 'consent-voluntary', theme: 'consent', headline: 'consent/free-choice' },
    { id: 'compensation', theme: 'compensation', headline: 'compensation/paid' },
  ],
  rules: [
    { id: 'consent/free-choice', safeguard: 'consent-voluntary', expect: { 'consent.voluntary': true } },
    { id: 'compensation/paid', safeguard: 'compensation', expect: { 'compensation.paid': true } },
  ],
})

const secret = 'a word of the plan'

/** A TypeError that says in a sentence what would have been right. */
const sentence = expect.objectContaining({
  name: 'TypeError',
  message: expect.stringMatching(/^[A-Z`][^\n]* [^\n]*\.$/),
}) as Error

describe('what is no plan at all', () => {
  class Plan {
    consent = { voluntary: true }
  }
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()

  test.each<readonly [name: string, plan: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', secret],
    ['an empty string', ''],
    ['a number', 7],
    ['not a number', Number.NaN],
    ['a bigint', 7n],
    ['a yes', true],
    ['a symbol', Symbol(secret)],
    ['an array', [{ consent: { voluntary: true } }]],
    ['an empty array', []],
    ['a function', () => ({ consent: { voluntary: true } })],
    ['a class', Plan],
    ['a class instance', new Plan()],
    ['a Map', new Map([['consent', { voluntary: true }]])],
    ['a Set', new Set(['consent'])],
    ['a Date', new Date(0)],
    ['a RegExp', /consent/],
    ['an Error', new Error(secret)],
    ['a promise', Promise.resolve({ consent: { voluntary: true } })],
    ['bytes', new Uint8Array([1, 2, 3])],
    ['a boxed string', Object(secret)],
    ['a proxy that was revoked', revoked.proxy],
    ['a proxy that throws', hostile()],
  ])('%s is not assessed, and says why', (_, plan) => {
    const assessment = check(plan, guidance)
    expect(assessment.verdict).toBe('not-assessed')
    expect(assessment.findings).toEqual([])
    expect(assessment.problems).toMatchObject([
      { level: 'error', message: { text: expect.stringMatching(/^[A-Z].*\.$/) } },
    ])
    expect(fails(assessment)).toBe(true)
    expect(JSON.stringify(assessment)).not.toContain(secret)
  })
})

describe('what is wrong somewhere in a plan', () => {
  test.each<readonly [name: string, value: unknown, problem: string]>([
    ['an array', [true], 'expected-single-value'],
    ['a Map', new Map([['is', true]]), 'object-not-plain'],
    ['a Date', new Date(0), 'object-not-plain'],
    [
      'a class instance',
      new (class Commitment {
        is = true
      })(),
      'object-not-plain',
    ],
    ['a boxed yes', Object(true), 'object-not-plain'],
    ['a function', () => true, 'object-not-data'],
    ['a symbol', Symbol(secret), 'object-not-data'],
    ['not a number', Number.NaN, 'number-too-large'],
    ['infinity', Number.POSITIVE_INFINITY, 'number-too-large'],
    ['a large bigint', 10n ** 40n, 'number-too-large'],
    ['a small bigint', 1n, 'expected-commitment'],
    ['a proxy that throws', hostile(), 'object-throws'],
    ['an object without a yes', Object.create(null), 'commitment-without-is'],
  ])('%s is a problem there, and the rest is checked', (_, value, problem) => {
    const assessment = check({ consent: { voluntary: value }, compensation: { paid: true } }, guidance)
    expect(assessment.problems.map(({ message }) => message.id)).toEqual([problem])
    expect(outcomes(assessment)).toEqual({
      'consent/free-choice': 'not-stated unreadable',
      'compensation/paid': 'met',
    })
    expect(JSON.stringify(assessment)).not.toContain(secret)
  })

  test('a getter that throws is a problem there', () => {
    const plan = {
      consent: {
        get voluntary(): unknown {
          throw new Error(secret)
        },
      },
      compensation: { paid: true },
    }
    const assessment = check(plan, guidance)
    expect(assessment.problems.map(({ message }) => message.id)).toEqual(['object-throws'])
    expect(outcomes(assessment)).toEqual({
      'consent/free-choice': 'not-stated unreadable',
      'compensation/paid': 'met',
    })
    expect(JSON.stringify(assessment)).not.toContain(secret)
  })

  test('a getter is asked once', () => {
    let asked = 0
    const plan = {
      consent: {
        get voluntary() {
          asked += 1
          return asked === 1
        },
      },
    }
    expect(outcomes(check(plan, guidance))['consent/free-choice']).toBe('met')
    expect(asked).toBe(1)
  })

  test('an object that holds itself is a problem there', () => {
    const consent: Record<string, unknown> = { voluntary: true }
    consent['media'] = consent
    const assessment = check({ consent, compensation: { paid: true } }, guidance)
    expect(assessment.problems.map(({ message }) => message.id)).toEqual(['object-circular'])
    expect(outcomes(assessment)).toEqual({ 'consent/free-choice': 'met', 'compensation/paid': 'met' })
  })

  test('a plan that holds itself is a problem there', () => {
    const plan: Record<string, unknown> = { compensation: { paid: true } }
    plan['activities'] = [plan]
    const assessment = check(plan, guidance)
    expect(assessment.problems.map(({ message }) => message.id)).toEqual(['object-circular'])
    expect(assessment.verdict).toBe('gaps')
  })

  test('one object in two places is none', () => {
    const yes = { is: true, how: 'in private' }
    expect(check({ consent: { voluntary: yes }, compensation: { paid: yes } }, guidance).problems).toEqual([])
  })

  test('undefined is as if it were not there', () => {
    const plan = {
      title: undefined,
      consent: { voluntary: undefined },
      activities: undefined,
      unknown: undefined,
    }
    expect(check(plan, guidance)).toEqual(check({}, guidance))
  })

  test('an object without a prototype is a plan', () => {
    const plan: unknown = Object.assign(Object.create(null), { consent: { voluntary: true } })
    expect(outcomes(check(plan, guidance))['consent/free-choice']).toBe('met')
  })

  test('what is inherited from a prototype is not read', () => {
    const plan = { consent: Object.create({ voluntary: true }) as unknown }
    expect(outcomes(check(plan, guidance))['consent/free-choice']).toMatch(/^not-stated/)
  })

  test.each([10, 100_000])('depth of %i', (depth) => {
    let plan: unknown = { voluntary: true }
    for (let count = 0; count < depth; count += 1) plan = { consent: plan }
    expect(check(plan, guidance).problems.length).toBeGreaterThan(0)
  })

  test('a list that claims to be endless', () => {
    const activities: unknown[] = []
    activities.length = 4_294_967_295
    expect(check({ activities }, guidance).problems).toHaveLength(1)
  })

  test('a proxy that does nothing is read', () => {
    const plan: unknown = new Proxy({ consent: new Proxy({ voluntary: true }, {}) }, {})
    expect(outcomes(check(plan, guidance))['consent/free-choice']).toBe('met')
  })
})

describe('nothing is changed', () => {
  const plan = () => ({
    consent: { voluntary: { is: true, how: 'in private' }, unknown: 1 },
    activities: [{ kind: 'film', groups: [{ ages: ['adults', 'TBD'] }] }, { key: 'north' }, { key: 'north' }],
  })

  test('a frozen plan, frozen options and frozen waivers are enough', () => {
    const options = frozen({
      asOf: '2026-01-01',
      themes: ['consent', 'compensation'] as const,
      waivers: [waiver({ finding: 'plan#compensation/paid@a1.g1' })],
    })
    expect(check(frozen(plan()), guidance, options)).toEqual(check(plan(), guidance, options))
  })

  test('a plan is as it was', () => {
    const given = plan()
    check(given, guidance)
    expect(given).toEqual(plan())
  })

  test('guidance may be used for any number of checks', () => {
    const first = check(plan(), guidance)
    check({ consent: { voluntary: false } }, guidance)
    expect(check(plan(), guidance)).toEqual(first)
  })

  test('the shipped guidance cannot be changed', () => {
    expect(Object.isFrozen(shipped)).toBe(true)
    expect(Object.isFrozen(shipped.rules[0]?.expect)).toBe(true)
  })

  test('the options may be changed afterwards', () => {
    const only: Theme[] = ['consent']
    const assessment = check({}, guidance, { themes: only })
    only.push('compensation')
    expect(assessment.counts['left-out']).toBe(1)
  })
})

describe('wrong guidance', () => {
  const notLoaded = loadGuidance([{ name: 'rules.yaml', content: 'rules: [' }])

  test.each<readonly [name: string, guidance: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'shipped'],
    ['a number', 1],
    ['an empty object', {}],
    ['a list of rules', guidance.rules],
    ['a copy without what makes it work', JSON.parse(JSON.stringify(guidance))],
    ['what loading it gave', notLoaded],
    ['a Map', new Map(Object.entries(guidance))],
    ['a function', () => guidance],
  ])('%s', async (_, given) => {
    expect(() => check({}, given as Guidance)).toThrow(sentence)
    expect(() => checkers.consent({}, given as Guidance)).toThrow(sentence)
    await expect(
      assessText({ name: 'plan.yaml', content: 'title: A council' }, given as Guidance),
    ).rejects.toThrow(sentence)
  })

  test('is said even where the plan is wrong too', () => {
    expect(() => check(null, null as unknown as Guidance)).toThrow(sentence)
  })

  test('without any rules nothing is assessed', () => {
    const empty = loadGuidance([])
    expect(empty.ok).toBe(true)
    const assessment = check({ consent: { voluntary: true } }, (empty as { guidance: Guidance }).guidance)
    expect(assessment.verdict).toBe('not-assessed')
    expect(fails(assessment)).toBe(true)
  })
})

describe('wrong options', () => {
  test.each<readonly [name: string, options: unknown]>([
    ['a string', 'consent'],
    ['a number', 2026],
    ['a list', ['consent']],
    ['a function', () => ({})],
    ['a day in words', { asOf: 'today' }],
    ['a day as a Date', { asOf: new Date(0) }],
    ['a month', { asOf: '2026-11' }],
    ['a moment', { asOf: '2026-11-25T10:00:00Z' }],
    ['a day of the thirteenth month', { asOf: '2026-13-01' }],
    ['the thirtieth of February', { asOf: '2026-02-30' }],
    ['a day that is null', { asOf: null }],
    ['a key that is a number', { key: 7 }],
    ['a key that is empty', { key: '' }],
    ['a profile that is not there', { profile: 'strict' }],
    ['a profile that is a number', { profile: 7 }],
    ['a language that is not there', { lang: 'tlh' }],
    ['a language that is null', { lang: null }],
    ['a theme alone', { themes: 'consent' }],
    ['no themes', { themes: [] }],
    ['a theme that is not there', { themes: ['consent', 'consnt'] }],
    ['a theme as its checker is called', { themes: ['nonPunishment'] }],
    ['themes in a Set', { themes: new Set(['consent']) }],
    ['waivers that are no list', { waivers: {} }],
    ['a waiver that is a text', { waivers: ['plan#compensation/paid@a1.g1'] }],
    ['a waiver that is null', { waivers: [null] }],
    ['a waiver without a finding', { waivers: [waiver({ finding: undefined })] }],
    ['a waiver without an outcome', { waivers: [waiver({ outcome: undefined })] }],
    ['a waiver for an outcome that does not exist', { waivers: [waiver({ outcome: 'ignored' })] }],
    ['a waiver without a reason', { waivers: [waiver({ reason: '' })] }],
    ['a waiver by nobody', { waivers: [waiver({ by: undefined })] }],
    ['a waiver without an end', { waivers: [waiver({ until: undefined })] }],
    ['a waiver until some day', { waivers: [waiver({ until: 'next year' })] }],
    ['a waiver until a Date', { waivers: [waiver({ until: new Date(0) })] }],
    [
      'a getter that throws',
      {
        get asOf(): string {
          throw new Error('no')
        },
      },
    ],
  ])('%s', async (_, given) => {
    expect(() => check({}, guidance, given as CheckOptions)).toThrow(sentence)
    expect(() => checkers.consent({}, guidance, given as CheckOptions)).toThrow(sentence)
    await expect(
      assessText({ name: 'plan.yaml', content: 'title: A council' }, guidance, given as CheckOptions),
    ).rejects.toThrow(sentence)
  })

  test('are said even where the plan is wrong too', () => {
    expect(() => check(null, guidance, { asOf: 'today' })).toThrow(sentence)
  })

  test.each<readonly [name: string, options: CheckOptions | undefined]>([
    ['none', undefined],
    ['nothing in them', {}],
    ['everything undefined', JSON.parse('{}') as CheckOptions],
    ['no waivers', { waivers: [] }],
    ['English', { lang: 'en' }],
    ['all themes', { themes }],
    ['a theme twice', { themes: [...themes, 'consent'] }],
  ])('%s is as it is without', (_, options) => {
    expect(check({}, guidance, options)).toEqual(check({}, guidance))
  })
})

describe('wrong texts', () => {
  test.each<readonly [name: string, text: unknown]>([
    ['undefined', undefined],
    ['null', null],
    ['a string', 'title: A council'],
    ['no content', { name: 'plan.yaml' }],
    ['no name', { content: 'title: A council' }],
    ['a name that is a number', { name: 7, content: '' }],
    ['content that is an object', { name: 'plan.yaml', content: { title: 'A council' } }],
  ])('%s', async (_, text) => {
    await expect(assessText(text as Parameters<typeof assessText>[0], guidance)).rejects.toThrow(sentence)
  })
})

describe('checkers', () => {
  const camelCase = (theme: string): string =>
    theme.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  const plan = { consent: { voluntary: false }, activities: [{ kind: 'film' }, {}] }

  test('there is one for each theme', () => {
    expect(Object.keys(checkers)).toEqual(themes.map(camelCase))
  })

  test.each(themes)('the one of %s is a check of that theme only', (theme) => {
    const checker = checkers[camelCase(theme) as keyof typeof checkers]
    expect(checker(plan, shipped)).toEqual(check(plan, shipped, { themes: [theme] }))
    expect(new Set(checker(plan, shipped).findings.map((finding) => finding.theme))).toEqual(new Set([theme]))
  })

  test('options hold for them, except for other themes', () => {
    const options: CheckOptions = { key: 'council.yaml', asOf: '2026-01-01', themes: ['compensation'] }
    expect(checkers.consent(plan, shipped, options)).toEqual(
      check(plan, shipped, { ...options, themes: ['consent'] }),
    )
  })

  test('together they find what a check finds', () => {
    const together = Object.values(checkers).flatMap((checker) =>
      checker(plan, shipped).findings.map(({ id, outcome }) => `${id} ${outcome}`),
    )
    const whole = check(plan, shipped).findings.map(({ id, outcome }) => `${id} ${outcome}`)
    expect(together.toSorted()).toEqual(whole.toSorted())
  })
})

describe('what comes of an assessment', () => {
  const assessment = check({ consent: { voluntary: false } }, guidance)

  test('gaps are the findings that points are made of', () => {
    expect(
      gaps(assessment)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(assessment.points.flatMap(({ findings }) => findings).toSorted())
    expect(gaps(assessment).map(({ outcome }) => outcome)).toEqual(['breached', 'not-stated'])
  })

  test('there are none where nothing was assessed', () => {
    expect(gaps(check(null, guidance))).toEqual([])
  })

  test.each<readonly [name: string, threshold: unknown]>([
    ['a severity that does not exist', { failOn: 'severe' }],
    ['a severity that is a number', { failOn: 1 }],
    ['a severity that is null', { failOn: null }],
    ['a silence that does not exist', { silence: 'ignore' }],
    ['a silence that is a yes', { silence: true }],
    ['a severity alone', 'high'],
  ])('the threshold %s', (_, threshold) => {
    expect(() => fails(assessment, threshold as Parameters<typeof fails>[1])).toThrow(sentence)
  })

  test('a wrong threshold is said where nothing was assessed too', () => {
    expect(() => fails(check(null, guidance), { failOn: 'severe' as 'high' })).toThrow(sentence)
  })

  test.each([undefined, null, {}, 'gaps', []])('%j is no assessment', (given) => {
    expect(() => gaps(given as unknown as PlanAssessment)).toThrow(TypeError)
    expect(() => fails(given as unknown as PlanAssessment)).toThrow(TypeError)
  })
})

function outcomes({ findings }: PlanAssessment): Record<string, string> {
  return Object.fromEntries(
    findings.map(({ rule, outcome, reason }) => [rule, reason ? `${outcome} ${reason}` : outcome]),
  )
}

function waiver(changes: Readonly<Record<string, unknown>>): Waiver {
  const usual = {
    finding: 'plan#a/b@plan',
    outcome: 'not-stated',
    reason: 'not yet',
    by: 'board',
    until: '2026-06-01',
  }
  return { ...usual, ...changes } as unknown as Waiver
}

/** An object of which nothing can be asked. */
function hostile(): object {
  const refuse = (): never => {
    throw new Error(secret)
  }
  return new Proxy(
    {},
    { get: refuse, ownKeys: refuse, getPrototypeOf: refuse, has: refuse, getOwnPropertyDescriptor: refuse },
  )
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(Object.freeze(value))) frozen(inner)
  return value
}
