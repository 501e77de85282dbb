/**
 * Believable plans come out right.
 *
 * Nine invented plans, written as organisations write before anyone had held
 * them against a rule: four of hosts that took care, three of decent hosts in
 * a hurry, two that do harm in polite words. What each comes to stands in
 * `golden/plans`.
 */

import { describe, expect, test } from 'vitest'
import type { Finding, PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { fails } from '../src/check/fails.js'
import { isAtLeast } from '../src/guidance/severity.js'
import { guidance, notUnderstood, plansIn, screenOf, tryEachPlan } from './plans-in-folder.js'

const plans = plansIn('tests/fixtures/plans/')
const { files, assess } = plans
const called = (start: string): readonly string[] => files.filter((file) => file.startsWith(start))

tryEachPlan(plans, 'plans')

test('there are four careful, three hurried and two harmful plans, in every form that is read', () => {
  expect(files).toEqual([
    'careful-council.yaml',
    'careful-research.json',
    'careful-speakers.yaml',
    'careful-training.md',
    'harmful-film.md',
    'harmful-listening.yaml',
    'hurried-council.md',
    'hurried-interviews.json',
    'hurried-training.yaml',
  ])
})

describe.each(called('careful'))('%s', (file) => {
  test('gets through at the default threshold', async () => {
    const assessment = await assess(file)
    expect(fails(assessment)).toBe(false)
    expect(gapsIn(assessment).filter(({ severity }) => isAtLeast(severity, 'high'))).toEqual([])
  })

  test('is understood', async () => {
    expect(notUnderstood(await assess(file))).toEqual([])
  })

  test('is left with what a safeguarding lead would ask for as well', async () => {
    const left = new Set(gapsIn(await assess(file)).map(({ rule }) => rule))
    expect([...left].toSorted()).toEqual(leftOpen[file])
  })

  test('is asked nothing to find out whom a rule is for', async () => {
    const { points } = await assess(file)
    expect(points.filter(({ kind }) => kind === 'scoping').map(({ field }) => field)).toEqual([])
  })
})

describe.each(called('hurried'))('%s', (file) => {
  test('has at most ten points at or above high', async () => {
    const { points } = await assess(file)
    const loud = points.filter(({ severity }) => isAtLeast(severity, 'high'))
    expect(loud.length).toBeLessThanOrEqual(10)
  })

  test('does not get through yet, and is not told to stop', async () => {
    const assessment = await assess(file)
    expect(fails(assessment)).toBe(true)
    expect(screenOf(assessment)).not.toContain('Do not approach anyone')
  })

  test('says the opposite of nothing that is critical', async () => {
    expect(breachedIn(await assess(file)).filter(({ severity }) => severity === 'critical')).toEqual([])
  })
})

test('a hurried plan is not understood where it leaves a decision open in other words', async () => {
  const found = await Promise.all(called('hurried').map(async (file) => notUnderstood(await assess(file))))
  expect(found).toEqual([
    ['This was read as a decision that is still open. Put text that begins with a bracket in quotes.'],
    [],
    [],
  ])
})

describe.each(called('harmful'))('%s', (file) => {
  test('is understood', async () => {
    expect(notUnderstood(await assess(file))).toEqual([])
  })

  test('does not get through, even where silence is let pass', async () => {
    expect(fails(await assess(file), { silence: 'list' })).toBe(true)
  })

  test('leads with what is wrong in it, the worst of it first', async () => {
    const { points } = await assess(file)
    const opposite = points.filter(({ says }) => says === 'opposite')
    expect(points.slice(0, opposite.length)).toEqual(opposite)
    expect(opposite.slice(0, 7).map(({ severity }) => severity)).toEqual(Array(7).fill('critical'))
  })

  test('is told to stop, and by which critical rules', async () => {
    const assessment = await assess(file)
    const critical = breachedIn(assessment).filter(({ severity }) => severity === 'critical')
    expect([...new Set(critical.map(({ rule }) => rule))].toSorted()).toEqual(worstOf[file])
    expect(screenOf(assessment)).toContain('Do not approach anyone on this plan.')
  })
})

describe('how loud a question is depends on who is asked for what', () => {
  test.each([
    ['a vote, where people are in a council', 'participation/say-in-decisions', { kind: 'council' }, 'high'],
    [
      'a vote, where people are interviewed',
      'participation/say-in-decisions',
      { kind: 'interviews' },
      'medium',
    ],
    [
      'a vote, where people judge a service',
      'participation/say-in-decisions',
      { kind: 'evaluation' },
      'medium',
    ],
    [
      'oversight, where adults meet among themselves',
      'accountability/independent-oversight',
      { kind: 'peer-group', groups: [{ ages: ['adults'] }] },
      'medium',
    ],
    [
      'oversight, where some who meet are under eighteen',
      'accountability/independent-oversight',
      { kind: 'peer-group', groups: [{ ages: ['adults'] }, { ages: ['children'] }] },
      'high',
    ],
    [
      'oversight, where it is not known how old those who meet are',
      'accountability/independent-oversight',
      { kind: 'peer-group' },
      'high',
    ],
  ])('%s', (_, rule, activity, severity) => {
    const found = gapsIn(check({ activities: [activity] }, guidance)).filter((gap) => gap.rule === rule)
    expect(found.map((gap) => gap.severity)).toEqual([severity])
  })
})

/** What careful plans are left with. What a safeguarding lead would wave aside has no place here: the rule is too wide. */
const leftOpen: Readonly<Record<string, readonly string[]>> = {
  'careful-council.yaml': [
    // A journalist's question is dealt with, the press work that may follow is not.
    'accountability/media-work-covered',
    // Examples in the advice may point to someone, even where nobody is quoted.
    'confidentiality/telling-details-removed',
  ],
  'careful-research.json': [
    'accountability/media-work-covered',
    // Nothing says with which money the study changes when people ask for it.
    'participation/room-to-act',
  ],
  'careful-speakers.yaml': [
    // Residents who are kept out of the meetings have no steps to go by.
    'participation/fair-way-to-end-a-place',
    // The neighbours of the houses and the network in town were not looked at.
    'safety/everyone-touched-is-covered',
    // Talks before outsiders describe towns and trades.
    'safety/no-community-in-a-bad-light',
  ],
  'careful-training.md': [
    'accountability/partners-bound-too',
    'closing/first-contact-within-days',
    'confidentiality/traces-on-devices',
    'participation/room-to-act',
    // The services that hire people afterwards were not looked at.
    'safety/everyone-touched-is-covered',
    'safety/renewed-exploitation-looked-at',
    'support/helpers-kept-safe',
  ],
}

const worstOf: Readonly<Record<string, readonly string[]>> = {
  'harmful-film.md': [
    'children/no-child-recognised',
    'children/not-asked-to-tell',
    'consent/help-does-not-depend-on-it',
    'consent/no-consent-for-ever',
    'consent/no-release-for-any-purpose',
    'consent/say-over-each-use',
    'consent/stop-at-any-time',
    'recognition/nobody-named-by-default',
    'revictimization/telling-is-not-the-price',
    'safety/relatives-not-recognised',
    'safety/who-takes-part-stays-private',
  ],
  'harmful-listening.yaml': [
    'confidentiality/authorities-only-on-their-word',
    'confidentiality/nothing-passed-on-unasked',
    'consent/help-does-not-depend-on-it',
    'consent/no-release-for-any-purpose',
    'consent/say-over-each-use',
    'non-punishment/no-officers-unasked',
    'non-punishment/nothing-used-against-them',
    'recognition/nobody-named-by-default',
    'revictimization/telling-is-not-the-price',
    'safety/who-takes-part-stays-private',
  ],
}

function gapsIn({ findings }: PlanAssessment): readonly Finding[] {
  return findings.filter(({ gap }) => gap)
}

function breachedIn({ findings }: PlanAssessment): readonly Finding[] {
  return findings.filter(({ outcome }) => outcome === 'breached')
}
