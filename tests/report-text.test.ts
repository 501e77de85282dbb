import { describe, expect, test } from 'vitest'
import type { Finding, PlanAssessment, Point } from '../src/check/assessment.js'
import type { OwnField } from '../src/guidance/guidance.js'
import { emptySummary } from '../src/report/summary.js'
import { text } from '../src/report/text.js'
import { emptyPlan, samplePlan, sampleRun } from './golden/sample.js'

const lines = (plan: Partial<PlanAssessment>, all = false): string =>
  text.start({ ...sampleRun, all }).plan({ ...samplePlan, ...plan })

/** Where a line breaks is no part of what it says. */
const written = (plan: Partial<PlanAssessment>, all = false): string => lines(plan, all).replace(/\s+/g, ' ')

/** Without the safeguard that stands at the right of the first line. */
const withoutId = (plan: Partial<PlanAssessment>): string => written(plan).replace(' compensation ', ' ')

const findings = (change: (finding: Finding) => Partial<Finding>): readonly Finding[] =>
  samplePlan.findings.map((finding) => ({ ...finding, ...change(finding) }))

const silent = findings(() => ({ outcome: 'not-stated', reason: 'silent', waiver: null }))

const points = (...ids: readonly string[]): readonly Point[] =>
  ids.flatMap((id) => samplePlan.points.filter((point) => point.id === id))

describe('the verdict', () => {
  const clear: Partial<PlanAssessment> = { points: [], findings: [], problems: [], notices: [], unread: [] }

  test('without open points it says what it covers, and no more', () => {
    const said = written({ ...clear, verdict: 'no-open-points' })
    expect(said).toContain('No open points. This covers one text on one date (2026-11-25)')
    expect(said).toContain('says nothing about what was done')
  })

  test('in part it says that it is no all-clear, and why', () => {
    const said = written({ ...clear, verdict: 'partial', safeguards: [] })
    expect(said).toContain('This is no all-clear.')
    expect(said).toContain('No rule was for this plan')
    expect(said).toContain('Not asked in this run.')
  })

  test('not assessed says nothing about the plan, and asks nothing of it', () => {
    const said = written(emptyPlan)
    expect(said).toContain('Not assessed. That says nothing about the plan')
    expect(said).not.toContain('survivors')
  })

  test.each(['safe', 'compliant', 'passed', 'score', '%'])('never says "%s"', (word) => {
    for (const verdict of ['gaps', 'partial', 'no-open-points', 'not-assessed'] as const) {
      expect(written({ ...clear, verdict }).replace('safeguard', '')).not.toContain(word)
    }
  })
})

describe('what stands first', () => {
  test('of an idea: nobody may be approached', () => {
    expect(written({ stage: 'idea' })).toMatch(
      /^council.yaml +Read as: [^.]*\. Nobody may be approached on this text/,
    )
  })

  test('of a running plan whose safety is breached: the safeguarding procedure', () => {
    const breached = findings(({ theme }) => (theme === 'safety' ? { outcome: 'breached' } : {}))
    expect(written({ stage: 'running', findings: breached })).toContain('safeguarding procedure now')
    expect(written({ stage: 'ready', findings: breached })).not.toContain('safeguarding procedure')
    expect(written({ stage: 'running' })).not.toContain('safeguarding procedure')
  })

  test('of a breach that no wording mends: do not approach anyone', () => {
    expect(written({})).toContain('Do not approach anyone on this plan.')
    expect(written({ stage: 'running' })).toContain('Do not approach anyone else on this plan.')
    expect(written({ findings: findings(() => ({ write: 'A way.' })) })).not.toContain('Do not approach')
  })

  test('where every headline is silent: too short to tell', () => {
    const said = written({ findings: silent, points: points('p4', 'p5') })
    expect(said).toContain('Too short to tell. 2 questions to begin with')
    expect(written({})).not.toContain('Too short to tell')
  })

  test.each([
    ['before-contact', 'before anyone is invited'],
    ['before-start', 'before it starts'],
    ['while-running', 'while it runs'],
  ] as const)('of points due %s: that they are', (settle, said) => {
    const due = points('p4').map((point) => ({ ...point, settle }))
    expect(written({ points: due })).toContain(`1 thing to settle ${said}`)
  })

  test('of points of which some are due later: how many are not', () => {
    const later = points('p1', 'p2').map((point, index) => ({
      ...point,
      settle: index === 0 ? ('before-start' as const) : point.settle,
    }))
    expect(written({ points: [...later, ...points('p4')] })).toContain(
      '3 things to settle, 2 of them before anyone is invited 1.',
    )
    const none = later.map((point) => ({ ...point, settle: 'while-running' as const }))
    expect(written({ points: none })).toContain('2 things to settle while it runs 1.')
  })

  test('of a plan that runs or has ended: nobody is still to be invited', () => {
    expect(written({ stage: 'running' })).toContain('5 things to settle now')
    expect(written({ stage: 'ended' })).toContain('5 things to settle with those who took part')
  })
})

describe('the points', () => {
  const order = (plan: Partial<PlanAssessment>, all = false): readonly string[] =>
    lines(plan, all).match(/^\d\. \S+ \S+/gm) ?? []

  test('say the opposite first, the worst of it first, then what was left open', () => {
    expect(order({})).toEqual([
      '1. Relatives are',
      '2. Stopping costs',
      '3. What are',
      '4. Are they',
      '5. Which survivors',
    ])
  })

  test('of the opposite: what surely applies comes before what may', () => {
    const alike = findings((finding) => ({ ...finding, severity: 'high' }))
    expect(order({ findings: alike }).slice(0, 2)).toEqual(['1. Stopping costs', '2. Relatives are'])
  })

  test('a question on whom rules are for takes its turn by severity, and comes first where equal', () => {
    const [review, scoping] = points('p4', 'p5') as [Point, Point]
    const lesser = { ...scoping, severity: 'medium' as const }
    expect(order({ points: [lesser, review] })).toEqual(['1. Which survivors', '2. Are they'])
    const equal = { ...scoping, severity: review.severity }
    expect(order({ points: [review, equal] })).toEqual(['1. Are they', '2. Which survivors'])
  })

  test('are at most five questions, of those due first, and the rest is counted', () => {
    const many = Array.from({ length: 9 }, (_, index): Point => {
      const [point] = points('p4')
      return { ...(point as Point), id: `q${index}`, settle: index < 7 ? 'before-contact' : 'before-start' }
    })
    const counts = { ...samplePlan.counts, opposite: 0, open: 0, notFound: 9 }
    const said = written({ points: many, counts })
    expect(order({ points: many, counts })).toHaveLength(5)
    expect(said).toContain(
      'says the opposite or disagrees 0 · left open 0 · not found 9. Due before anyone is invited: 7. `--all` shows each.',
    )
    expect(order({ points: many, counts }, true)).toHaveLength(9)
  })

  test('ask the question of a safeguard only while its headline is open, else for the detail', () => {
    const detail = findings((finding) =>
      finding.rule === 'participation/survivor-review-headline' ? { rule: 'participation/detail' } : {},
    )
    expect(written({})).toContain('Which survivors reviewed this plan? Not found.')
    expect(written({ findings: detail })).toContain('5. The plan does not say this.')
  })

  test('say which details of a yes are missing, and no others', () => {
    const lacking = (...details: readonly string[]): string => {
      const missing = {
        field: 'compensation.paid',
        reason: 'bare-yes' as const,
        needs: { id: 'n', params: {}, text: 'n' },
        details,
      }
      return withoutId({ findings: findings(({ reason }) => (reason === 'bare-yes' ? { missing } : {})) })
    }
    expect(lacking('who')).toContain('What are people paid, for which work? Said, but not who.')
    expect(lacking('how')).toContain('Said, but not how.')
    expect(lacking('when', 'who', 'how')).toContain('Said, but not how, who or when.')
  })

  test('say what is missing of a list, among what was left open', () => {
    const message = { id: 'finding-in-part', params: { title: 'T', words: 'risks, pay' }, text: 'In part.' }
    const inPart = findings(({ rule }) =>
      rule === 'compensation/compensation-headline'
        ? { outcome: 'breached', reason: null, missing: null, message }
        : {},
    )
    expect(withoutId({ findings: inPart })).toContain(
      '3. What are people paid, for which work? Some of it is missing: risks, pay.',
    )
    const all = written({ findings: inPart }, true)
    expect(all.indexOf('- In part.')).toBeGreaterThan(all.indexOf('Left open'))
  })

  test('call a field of an organisation’s own by the label that it declares', () => {
    const own: OwnField = {
      path: 'x-buddy',
      kind: 'commitment',
      scope: 'group',
      label: 'A second person',
      question: 'Who comes along?',
    }
    const missing = {
      field: own.path,
      reason: 'silent' as const,
      needs: { id: 'n', params: {}, text: 'Expected a yes.' },
    }
    const asked = findings(({ reason }) => (reason === 'bare-yes' ? { missing } : {}))
    const run = { ...sampleRun, guidance: { ...sampleRun.guidance, fields: [own] }, all: true }
    expect(text.start(run).plan({ ...samplePlan, findings: asked })).toContain(
      'A second person: Expected a yes.',
    )
  })

  test('of which one is the opposite say that, and list what only falls short nowhere among it', () => {
    const message = { id: 'finding-in-part', params: { title: 'T', words: 'risks' }, text: 'In part.' }
    const withBoth = findings(({ rule }) =>
      rule === 'consent/consent-withdrawal-headline' ? { outcome: 'breached', gap: true, message } : {},
    )
    const [point] = points('p1') as [Point]
    const both = { ...point, findings: withBoth.slice(0, 2).map(({ id }) => id) }
    const said = written({ findings: withBoth, points: [both] })
    expect(said).toContain('1. Stopping costs nobody anything: the plan says the')
    expect(said).not.toContain('People can stop at any time')
  })

  test('say for whom, where it is not for all: a group only where its activity has several', () => {
    expect(written({})).toContain('For: activity 1, council, group 1.')
    const alone = samplePlan.subjects.filter(({ key }) => key !== 'a1.g2')
    expect(written({ subjects: alone })).toContain('For: activity 1, council.')
  })

  test('name the file of a place only where a plan has several', () => {
    expect(written({})).toContain('Where: line 14, column 9.')
    expect(written({ files: ['council.yaml', 'more.yaml'] })).toContain(
      'Where: council.yaml, line 14, column 9.',
    )
  })
})

describe('the last line', () => {
  const withReview = (standing: 'stated' | 'contradicted' | 'conflicting' | 'not-stated') =>
    samplePlan.safeguards.map((each) => (each.id === 'survivor-review' ? { ...each, standing } : each))

  test.each([
    ['stated', 'It says so in part.'],
    ['contradicted', 'It says the opposite.'],
    ['conflicting', 'Two parts of it disagree.'],
    ['not-stated', 'Not found. No tool stands in for that.'],
  ] as const)('of a review that is %s', (standing, said) => {
    expect(written({ safeguards: withReview(standing) })).toContain(said)
  })

  test('of a review of which a list lacks something: that is not the opposite', () => {
    const message = { id: 'finding-in-part', params: { title: 'T', words: 'risks' }, text: 'In part.' }
    const inPart = findings(({ safeguard }) =>
      safeguard === 'survivor-review' ? { outcome: 'breached', message } : {},
    )
    const plan = { safeguards: withReview('contradicted'), findings: inPart }
    expect(written(plan)).toContain('Not settled. No tool stands in for that.')
    const both = [...inPart, ...inPart.map((each) => ({ ...each, message: { ...message, id: 'other' } }))]
    expect(written({ ...plan, findings: both })).toContain('It says the opposite.')
  })

  test('of a review with nothing left open about it', () => {
    const said = written({ safeguards: withReview('stated'), points: points('p1') })
    expect(said).toContain('It says so. No tool can confirm that')
  })

  test('of a run that did not ask', () => {
    expect(written({ safeguards: [] })).toContain('Not asked in this run.')
  })
})

describe('the end', () => {
  test('counts the plans only where there are several, and the files passed over', () => {
    const writer = text.start(sampleRun)
    const verdicts = { ...emptySummary.verdicts, gaps: 1 }
    expect(writer.end({ verdicts, passedOver: 0 })).not.toContain('1 plan')
    expect(writer.end({ verdicts: { ...verdicts, partial: 2 }, passedOver: 1 })).toContain(
      '3 plans: 1 with points to settle, 2 checked in part',
    )
    expect(writer.end({ verdicts, passedOver: 1 })).toContain('1 other file was passed over.')
  })

  test('says how many rules survivors have reviewed', () => {
    const nobody = {
      ...sampleRun.guidance,
      rules: sampleRun.guidance.rules.map((rule) => ({ ...rule, reviews: [] })),
    }
    const summary = { ...emptySummary, verdicts: { ...emptySummary.verdicts, gaps: 1 } }
    expect(text.start({ ...sampleRun, guidance: nobody }).end(summary)).toContain(
      'No survivor has reviewed the rules',
    )
    expect(text.start(sampleRun).end(summary)).toContain('Survivors have reviewed 1 of the 7 rules')
  })
})
