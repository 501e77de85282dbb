/** What holds for every profile: nothing in it makes a rule ask less, and what it does not ask is said. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { fails } from '../src/check/fails.js'
import { compiled } from '../src/guidance/guidance.js'
import { severities, settles } from '../src/guidance/severity.js'
import { tailored, untailored } from '../src/guidance/tailoring.js'
import { guidanceOf, plans } from './generated-plans.js'
import { rank } from './outcome-rank.js'
import { tailorings, type Tailoring } from './generated-profiles.js'

const runs = { numRuns: 600 }

describe('a profile makes nothing look better', () => {
  test('no finding comes out better', () => {
    fc.assert(
      fc.property(plans, tailorings, ({ object }, tailoring) => {
        const { before, after } = held(object, tailoring)
        const findingById = new Map(after.findings.map((finding) => [finding.id, finding]))
        const bettered = before.findings.filter(({ id, outcome }) => {
          const now = findingById.get(id)
          return now === undefined || rank[now.outcome] < rank[outcome]
        })
        expect(bettered).toEqual([])
      }),
      runs,
    )
  })

  // Of rules, because a gap also carries what waits for its answer: one that now breaches asks for none.
  test('no rule is less severe, or due later', () => {
    fc.assert(
      fc.property(tailorings, ({ rules, profile }) => {
        const { rules: before, tailoringById } = guidanceOf(rules, [profile])[compiled]
        const { asked } = tailored(before, tailoringById.get(profile.profile) ?? untailored)
        const ruleById = new Map(asked.map(({ rule }) => [rule.id, rule]))
        const loosened = before.filter(({ rule: { id, severity, settle } }) => {
          const now = ruleById.get(id)
          return (
            now === undefined ||
            severities.indexOf(now.severity) > severities.indexOf(severity) ||
            settles.indexOf(now.settle) > settles.indexOf(settle)
          )
        })
        expect(loosened).toEqual([])
      }),
      runs,
    )
  })

  test('no exit code is lowered, whether silence counts or is listed', () => {
    fc.assert(
      fc.property(plans, tailorings, ({ object }, tailoring) => {
        const { before, after } = held(object, tailoring)
        for (const failOn of severities)
          for (const silence of ['count', 'list'] as const)
            expect(Number(fails(after, { failOn, silence }))).toBeGreaterThanOrEqual(
              Number(fails(before, { failOn, silence })),
            )
      }),
      runs,
    )
  })
})

test('generated profiles do make some outcomes worse, and some severities', () => {
  const sampled = fc.sample(fc.tuple(plans, tailorings), { numRuns: 200, seed: 1 })
  const worse = sampled.flatMap(([{ object }, tailoring]) => {
    const { before, after } = held(object, tailoring)
    const findingById = new Map(after.findings.map((finding) => [finding.id, finding]))
    return before.findings.flatMap(({ id, outcome, severity }) => [
      ...(rank[findingById.get(id)?.outcome ?? outcome] > rank[outcome] ? ['outcome'] : []),
      ...(findingById.get(id)?.severity === severity ? [] : ['severity']),
    ])
  })
  expect(new Set(worse)).toEqual(new Set(['outcome', 'severity']))
})

describe('a profile that switches off', () => {
  const some = fc.array(fc.nat(), { minLength: 1, maxLength: 4 })

  test('says so, and never ends with no open points', () => {
    fc.assert(
      fc.property(plans, tailorings, some, ({ object }, tailoring, seeds) => {
        const { off, after } = switchedOff(object, tailoring, seeds)
        expect(after.switchedOff.map(({ rule }) => rule).toSorted()).toEqual(off.toSorted())
        expect(after.counts['left-out']).toBeGreaterThanOrEqual(off.length)
        expect(after.verdict).not.toBe('no-open-points')
      }),
      runs,
    )
  })

  test('changes no outcome of what is still asked', () => {
    fc.assert(
      fc.property(plans, tailorings, some, ({ object }, tailoring, seeds) => {
        const { off, before, after } = switchedOff(object, tailoring, seeds)
        const outcomes = ({ findings }: PlanAssessment) =>
          findings.filter(({ rule }) => !off.includes(rule)).map(({ id, outcome }) => `${id}: ${outcome}`)
        expect(outcomes(after)).toEqual(outcomes(before))
      }),
      runs,
    )
  })
})

/** A plan held against the guidance as it stands, and as the profile has it. */
function held(plan: unknown, { rules, profile }: Tailoring) {
  const guidance = guidanceOf(rules, [profile])
  return { before: check(plan, guidance), after: check(plan, guidance, { profile: profile.profile }) }
}

/** A plan held against a profile, and against one that extends it and switches some rules off. */
function switchedOff(plan: unknown, { rules, profile }: Tailoring, seeds: readonly number[]) {
  const all = [...rules, ...(profile.rules ?? [])].map(({ id }) => id)
  const off = [...new Set(seeds.map((seed) => all[seed % all.length] ?? ''))]
  const without = {
    profile: 'without',
    title: 'Without',
    extends: profile.profile,
    switchOff: off.map((rule) => ({ rule, reason: 'So.' })),
  }
  const guidance = guidanceOf(rules, [without, profile])
  return {
    off,
    before: check(plan, guidance, { profile: profile.profile }),
    after: check(plan, guidance, { profile: 'without' }),
  }
}
