import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { fails, gaps } from '../src/check/fails.js'
import { isAtLeast, severities } from '../src/guidance/severity.js'
import { guidance } from '../src/guidance/shipped.js'
import { checkTrees } from './check-trees.js'
import {
  fieldsInPlay,
  fieldsOfSeveralLevels,
  narrowRules,
  guidanceOf,
  plans,
  removed,
  rulesInPlay,
  valueOf,
  written,
  writtenTwice,
} from './generated-plans.js'
import { rank } from './outcome-rank.js'

const byId = (assessment: PlanAssessment) =>
  new Map(assessment.findings.map((finding) => [finding.id, finding]))

/** The exit code at each threshold, as one list. */
const exitCodes = (assessment: PlanAssessment) =>
  severities.map((failOn) => (fails(assessment, { failOn }) ? 1 : 0))

const runs = { numRuns: 600 }

describe('learning more never turns a settled answer round', () => {
  test('a value for a silent field leaves met and breached, or takes the rule away', () => {
    fc.assert(
      fc.property(plans, rulesInPlay, fieldsInPlay, fc.nat(), (plan, rules, field, seed) => {
        const silent = removed(plan, field)
        const learned = written(silent, field, 0, valueOf(field, seed))
        const guidance = guidanceOf(rules)
        const before = byId(check(silent.object, guidance))
        const turned = check(learned.object, guidance).findings.filter(({ id, outcome }) => {
          const earlier = before.get(id)?.outcome
          const isSettled = earlier === 'met' || earlier === 'breached' || earlier === 'not-applicable'
          return isSettled && outcome !== earlier && outcome !== 'not-applicable'
        })
        expect(turned).toEqual([])
      }),
      runs,
    )
  })
})

describe('wording never buys a better answer', () => {
  test('taking a field out everywhere never lowers the exit code', () => {
    fc.assert(
      fc.property(plans, narrowRules, fieldsInPlay, (plan, rules, field) => {
        const counted = rules.filter(({ silent }) => silent !== 'none')
        const guidance = guidanceOf(counted)
        const before = exitCodes(check(plan.object, guidance))
        const after = exitCodes(check(removed(plan, field).object, guidance))
        for (const [index, code] of before.entries()) expect(after[index]).toBeGreaterThanOrEqual(code)
      }),
      runs,
    )
  })

  test('an unequal value beside the first never lowers the exit code', () => {
    fc.assert(
      fc.property(plans, narrowRules, fieldsInPlay, fc.nat(), (plan, rules, field, seed) => {
        const one = written(removed(plan, field), field, 0, valueOf(field, seed))
        const guidance = guidanceOf(rules)
        const before = exitCodes(check(one.object, guidance))
        const after = exitCodes(checkTrees([writtenTwice(one, field, valueOf(field, seed + 1))], guidance))
        for (const [index, code] of before.entries()) expect(after[index]).toBeGreaterThanOrEqual(code)
      }),
      runs,
    )
  })

  test('silence for one subject never lowers what is found for it', () => {
    fc.assert(
      fc.property(plans, narrowRules, fieldsInPlay, (plan, rules, field) => {
        const counted = rules.filter(({ silent }) => silent !== 'none')
        const guidance = guidanceOf(counted)
        const before = check(plan.object, guidance)
        const after = check(removed(plan, field).object, guidance)
        const lowered = before.subjects.filter(({ key }) =>
          severities.some((severity) => isOpenFor(before, key, severity) && !isOpenFor(after, key, severity)),
        )
        expect(lowered).toEqual([])
      }),
      runs,
    )
  })
})

describe('shutting a group out is answered for', () => {
  const reason = { is: true, how: 'the room is not safe for them yet' }
  const decidedWith = { is: true, who: 'the survivor council' }
  const otherWay = { is: true, how: 'a talk with one person, by phone' }
  const answers = fc.record({
    reason: fc.constantFrom(undefined, false, true, 'TBD', { is: true, how: 'TBD' }, reason),
    decidedWith: fc.constantFrom(undefined, false, true, 'TBD', { is: true, who: 'TBD' }, decidedWith),
    otherWay: fc.constantFrom(undefined, false, true, 'TBD', { is: true, how: 'TBD' }, otherWay),
  })

  test('a point at or above high stays until why, with whom and how else are all said', () => {
    fc.assert(
      fc.property(plans, answers, ({ object }, shutOut) => {
        const inclusion = { shutsOut: true, shutOut }
        const isAnswered =
          shutOut.reason === reason && shutOut.decidedWith === decidedWith && shutOut.otherWay === otherWay
        const { findings } = check({ ...object, inclusion }, guidance)
        const open = findings.filter((each) => each.rule === 'inclusion/nobody-shut-out' && each.gap)
        expect(open.length > 0 && open.every(({ severity }) => isAtLeast(severity, 'high'))).toBe(!isAnswered)
        // It stands in the plan, so it is left open and never merely not found.
        expect(open.filter(({ reason }) => reason === 'silent')).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  test('a plan that says nothing of it, or shuts nobody out, is not asked', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(undefined, false), ({ object }, shutsOut) => {
        const { findings } = check({ ...object, inclusion: { shutsOut } }, guidance)
        expect(findings.filter((each) => each.rule === 'inclusion/nobody-shut-out' && each.gap)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })
})

describe('what is found agrees with itself', () => {
  test('a plan has gaps where it has points, and points where there is a gap or a question', () => {
    fc.assert(
      fc.property(plans, rulesInPlay, (plan, rules) => {
        const assessment = check(plan.object, guidanceOf(rules))
        expect(assessment.verdict === 'gaps').toBe(assessment.points.length > 0)
        const pointed = new Set(assessment.points.flatMap(({ findings }) => findings))
        for (const gap of gaps(assessment)) expect(pointed).toContain(gap.id)
        const { opposite, open, notFound } = assessment.counts
        expect(opposite + open + notFound).toBe(assessment.points.length)
        expect(fails(assessment, { failOn: 'low' })).toBe(assessment.points.length > 0)
      }),
      runs,
    )
  })

  test('the order of rules and of keys changes nothing', () => {
    fc.assert(
      fc.property(plans, rulesInPlay, (plan, rules) => {
        const one = check(plan.object, guidanceOf(rules))
        const other = check(turnedRound(plan.object), guidanceOf(rules.toReversed()))
        expect(JSON.stringify(other)).toBe(JSON.stringify(one))
      }),
      { numRuns: 300 },
    )
  })

  test('checking changes nothing in what it is given', () => {
    fc.assert(
      fc.property(plans, rulesInPlay, (plan, rules) => {
        const guidance = guidanceOf(rules)
        const frozen = deepFrozen(structuredClone(plan.object))
        expect(check(frozen, guidance)).toEqual(check(plan.object, guidance))
      }),
      { numRuns: 300 },
    )
  })

  test('what a wider level refuses is never made good by narrower ones that all say yes', () => {
    fc.assert(
      fc.property(plans, rulesInPlay, fieldsOfSeveralLevels, fc.nat(), (plan, rules, field, seed) => {
        const bare = removed(plan, field)
        const guidance = guidanceOf(rules)
        const value = valueOf(field, seed)
        const narrow = byId(check(written(bare, field, 1, value).object, guidance))
        const both = check(
          written(written(bare, field, 1, value), field, 0, valueOf(field, seed + 1)).object,
          guidance,
        )
        const bettered = both.findings.filter((finding) => {
          const alone = narrow.get(finding.id)
          const reads = finding.places.some((place) => place.field === field)
          return (
            alone && reads && alone.applies === finding.applies && rank[finding.outcome] < rank[alone.outcome]
          )
        })
        expect(bettered).toEqual([])
      }),
      runs,
    )
  })
})

/** Whether a point is about this subject at or above a severity; what other subjects add to it does not count. */
function isOpenFor(
  assessment: PlanAssessment,
  subject: string,
  severity: (typeof severities)[number],
): boolean {
  const findingById = byId(assessment)
  return assessment.points.some((point) => {
    if (!point.subjects.includes(subject)) return false
    const own = point.findings
      .flatMap((id) => findingById.get(id) ?? [])
      .filter((each) => each.subject === subject)
    const shown = own.length > 0 ? own.map((each) => each.severity) : [point.severity]
    return shown.some((each) => isAtLeast(each, severity))
  })
}

function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turnedRound(inner as unknown)]),
  ) as T
}

function deepFrozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) deepFrozen(inner)
  return Object.freeze(value)
}
