/** The profiles that are shipped: the default changes nothing, and the example does all that a profile may. */

import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import type { Example } from '../src/authoring/example.js'
import { check } from '../src/check/check.js'
import type { Profile, Rule } from '../src/guidance/guidance.js'

type RuleWithExamples = Rule & { readonly examples: readonly Example[] }

const folder = new URL('../guidance/profiles/', import.meta.url)
const guidance = shippedGuidance()
const profiles = readdirSync(folder).map(
  (name) => parse(readFileSync(new URL(name, folder), 'utf8')) as Profile,
)

test('the default changes nothing', () => {
  const { profile: _, title: __, ...changes } = profiles.find(({ profile }) => profile === 'default') ?? {}
  expect(changes).toEqual({})
})

describe.each(profiles)('$profile', ({ profile, raise = [], params = [], rules = [], switchOff = [] }) => {
  const examples = (rules as readonly RuleWithExamples[]).flatMap((rule) =>
    rule.examples.map((example) => ({ rule, example })),
  )

  test.each(examples)('$rule.id: $example.name', ({ rule, example: { plan, outcome, asOf } }) => {
    const { findings } = check(plan, guidance, { profile, ...(asOf !== undefined && { asOf }) })
    expect(findings.filter(({ rule: id }) => id === rule.id).map((each) => each.outcome)).toEqual([outcome])
  })

  test('every rule of its own has an example for a plan that meets it, and for one that does not', () => {
    const lacking = (rules as readonly RuleWithExamples[]).filter(({ examples: own }) => {
      const outcomes = own.map(({ outcome }) => outcome)
      return !outcomes.includes('met') || !outcomes.includes('breached')
    })
    expect(lacking).toEqual([])
  })

  test('gives a reason for each thing it changes', () => {
    const changes = [...raise, ...params, ...switchOff]
    expect(changes.filter(({ reason = '' }) => reason.trim() === '')).toEqual([])
  })

  test('says what it does not ask, in every assessment', () => {
    expect(check({}, guidance, { profile }).switchedOff).toEqual(switchOff)
  })
})
