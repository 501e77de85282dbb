/** In which order points stand that are equally bad. */

import { describe, expect, test } from 'vitest'
import { check, type Guidance } from '../src/index.js'
import { guidance as shipped } from '../src/guidance/shipped.js'
import { ready } from './conformance/check/suite.js'

/** Rules of five safeguards; the names of safeguards and themes are in another order than their weight. */
const safeguards = [
  { id: 'consent-informed', theme: 'consent', headline: 'consent/explained' },
  { id: 'consent-voluntary', theme: 'consent', headline: 'consent/free' },
  { id: 'confidentiality', theme: 'confidentiality', headline: 'confidentiality/promise' },
  { id: 'support-available', theme: 'support', headline: 'support/someone' },
  { id: 'child-safeguarding', theme: 'children', headline: 'children/nobody-recognised' },
]
const mended = { write: 'How people are told.' }
const critical = { severity: 'critical', settle: 'before-contact' }
const rules = [
  {
    id: 'consent/explained',
    safeguard: 'consent-informed',
    ...critical,
    ...mended,
    settle: 'before-start',
    expect: { 'consent.informed': true },
  },
  {
    id: 'consent/free',
    safeguard: 'consent-voluntary',
    ...critical,
    ...mended,
    expect: { 'consent.voluntary': true },
  },
  {
    id: 'confidentiality/promise',
    safeguard: 'confidentiality',
    ...critical,
    expect: { 'confidentiality.promised': true },
  },
  {
    id: 'support/someone',
    safeguard: 'support-available',
    severity: 'high',
    settle: 'before-contact',
    expect: { 'support.available': true },
  },
  {
    id: 'children/nobody-recognised',
    safeguard: 'child-safeguarding',
    ...critical,
    when: { 'group.ages': { includes: 'children' } },
    expect: { 'consent.ongoing': true },
  },
]
const guidance = ready({ safeguards, rules })

const orderOf = (plan: object, by: Guidance = guidance): readonly (string | null)[] =>
  check(plan, by).points.map(({ safeguard, field }) => safeguard ?? field)

const ages = { groups: [{ ages: ['children'] }] }
const opposite = {
  ...ages,
  consent: { informed: false, voluntary: false, ongoing: false },
  confidentiality: { promised: false },
  support: { available: false },
}

describe('points', () => {
  test('stand with what no wording mends first, of that what is asked for these people, then by when it is due', () => {
    expect(orderOf(opposite)).toEqual([
      'child-safeguarding',
      'confidentiality',
      'consent-voluntary',
      'consent-informed',
      'support-available',
    ])
  })

  test('stand in the same order where nothing is said', () => {
    expect(orderOf(ages)).toEqual(orderOf(opposite))
  })

  test('of what the plan says come before those of silence, however bad these are', () => {
    expect(orderOf({ ...ages, support: { available: false }, consent: { informed: 'TBD' } })).toEqual([
      'support-available',
      'consent-informed',
      'child-safeguarding',
      'confidentiality',
      'consent-voluntary',
    ])
  })

  test('take no weight from a lesser rule beside the worst one', () => {
    const lesser = {
      id: 'consent/lesser',
      safeguard: 'consent-informed',
      severity: 'low',
      settle: 'before-start',
      when: { 'group.ages': { includes: 'children' } },
      expect: { 'consent.information.understandingChecked': true },
    }
    const withLesser = ready({ safeguards, rules: [...rules, lesser] })
    const consent = { ...opposite.consent, information: { understandingChecked: false } }
    expect(orderOf({ ...opposite, consent }, withLesser)).toEqual(orderOf(opposite))
  })

  test('of what the plan says the opposite of take no weight from what is silent beside it', () => {
    const worse = {
      id: 'support/worse',
      safeguard: 'support-available',
      ...critical,
      expect: { 'support.independent': true },
    }
    const withWorse = ready({ safeguards, rules: [...rules, worse] })
    expect(orderOf(opposite, withWorse)).toEqual(orderOf(opposite))
  })
})

test('with the shipped guidance, harm to children that cannot be undone leads', () => {
  const plan = {
    groups: [{ ages: ['children'] }],
    consent: { servicesDepend: true, withdrawal: { anyTime: false } },
    children: { identifiable: true },
  }
  expect(orderOf(plan, shipped)[0]).toBe('child-safeguarding')
})
