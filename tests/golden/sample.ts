/** One report that every format is tried on: made by hand, so that it has everything a report can have. */

import type { Finding, PlanAssessment, Point } from '../../src/check/assessment.js'
import type { Guidance, Rule, Safeguard } from '../../src/guidance/guidance.js'
import type { Message } from '../../src/messages/message.js'
import type { Problem } from '../../src/problem/problem.js'
import type { RunContext } from '../../src/report/format.js'
import { placeInFile, type Place } from '../../src/text/place.js'

const message = (text: string): Message => ({ id: 'sample', params: {}, text })

const at = (file: string, line: number, column: number): Place => ({ ...placeInFile(file), line, column })

const safeguard = (id: string, theme: Safeguard['theme'], question: string): Safeguard => ({
  id,
  theme,
  title: `Title of ${id}`,
  question,
  headline: `${theme}/${id}-headline`,
})

const rule = (id: string, safeguardId: string, title: string, more: Partial<Rule> = {}): Rule => ({
  id,
  safeguard: safeguardId,
  title,
  severity: 'critical',
  settle: 'before-contact',
  expect: { 'consent.withdrawal.anyTime': true },
  why: 'Someone who cannot stop is held in place a second time.',
  do: 'Decide with members how a person stops, whom they tell, and what happens to what they already gave.',
  write: 'Who is told, how, and what is kept or erased.',
  cites: ['icat-2021/icat-5-ethical'],
  reviews: [],
  ...more,
})

const rules: readonly Rule[] = [
  rule('consent/consent-withdrawal-headline', 'consent-withdrawal', 'People can stop at any time', {
    waivable: false,
  }),
  rule('consent/stopping-costs-nothing', 'consent-withdrawal', 'Stopping costs nobody anything', {
    severity: 'high',
    silent: 'none',
    when: { any: [{ fact: 'children-take-part' }, { not: { 'activity.publishes': true } }] },
    disputed: 'Some networks pay by the session.',
  }),
  rule('safety/family-community-safety-headline', 'family-community-safety', 'Relatives are protected', {
    settle: 'before-start',
    reviews: [
      { role: 'survivor network', survivorLed: true, on: '2026-02-03', paid: true, changed: 'the title' },
    ],
  }),
  rule('compensation/compensation-headline', 'compensation', 'People are paid for their time', {
    severity: 'high',
    cites: [],
    basis: 'good-practice',
    answeredBy: 'funder',
  }),
  rule('participation/feedback-loop-headline', 'feedback-loop', 'People hear what became of it', {
    severity: 'medium',
    settle: 'while-running',
  }),
  rule('participation/survivor-review-headline', 'survivor-review', 'Survivors reviewed this plan', {
    severity: 'high',
  }),
  rule('children/child-safeguarding-headline', 'child-safeguarding', 'Children are kept safe'),
]

/** Guidance for reports only; nothing can be checked with it. */
export const sampleGuidance = {
  id: 'sample',
  version: '1.0.0',
  digest: '0123456789abcdef',
  sets: [{ id: 'sample', version: '1.0.0', digest: '0123456789abcdef', rules: rules.length, reviewed: 1 }],
  sources: [
    {
      source: 'icat-2021',
      title: 'Statement for the World Day against Trafficking in Persons',
      publisher: 'ICAT',
      date: '2021-07-30',
      url: 'https://icat.un.org/statement',
      kind: 'policy-statement',
      survivorLed: false,
      read: 'full',
      provisions: [
        {
          id: 'icat-5-ethical',
          locator: 'para. 5, s. 2',
          force: 'must',
          addressee: 'all stakeholders',
          says: 'Engagement is ethical.',
          read: 'full',
        },
        {
          id: 'icat-9-appraisal',
          locator: 'para. 9',
          force: 'states-fact',
          addressee: 'ICAT',
          says: 'ICAT will look at its own work.',
          read: 'excerpt',
          unchecked: 'what ICAT itself will do; it asks nothing of a plan',
        },
      ],
    },
  ],
  safeguards: [
    safeguard(
      'consent-withdrawal',
      'consent',
      'How does a person stop, and what happens to what they already gave?',
    ),
    safeguard('compensation', 'compensation', 'What are people paid, for which work?'),
    safeguard('family-community-safety', 'safety', 'How are relatives and neighbours protected?'),
    safeguard('feedback-loop', 'participation', 'How do people hear what became of it?'),
    safeguard('survivor-review', 'participation', 'Which survivors reviewed this plan?'),
    safeguard('child-safeguarding', 'children', 'Who keeps children safe?'),
  ],
  fields: [],
  profiles: [],
  facts: [
    {
      id: 'children-take-part',
      says: 'People under 18 take part, are shown or are described.',
      holds: { 'group.ages': { includes: 'children' } },
    },
  ],
  rules,
} as unknown as Guidance

/** What the sample was made with. */
export const sampleRun: RunContext = {
  tool: { name: 'survivor-engagement-check', version: '0.0.0' },
  guidance: sampleGuidance,
  asOf: '2026-11-25',
  all: false,
}

const file = 'council.yaml'

const finding = (ruleId: string, subject: string, more: Partial<Finding>): Finding => {
  const found = rules.find(({ id }) => id === ruleId)
  if (!found) throw new Error(`no rule ${ruleId}`)
  return {
    id: `plan:${ruleId}:${subject}`,
    rule: ruleId,
    safeguard: found.safeguard,
    theme: ruleId.slice(0, ruleId.indexOf('/')) as Finding['theme'],
    subject,
    outcome: 'not-stated',
    reason: 'silent',
    applies: 'yes',
    severity: found.severity,
    settle: found.settle,
    gap: true,
    message: message('The plan does not say this.'),
    places: [],
    missing: null,
    do: found.do,
    write: found.write ?? null,
    cites: found.cites,
    waiver: null,
    ...more,
  }
}

const findings: readonly Finding[] = [
  finding('consent/consent-withdrawal-headline', 'a1.g1', {
    outcome: 'met',
    reason: null,
    gap: false,
    message: message('Written down.'),
  }),
  finding('consent/stopping-costs-nothing', 'a1.g1', {
    outcome: 'breached',
    reason: null,
    message: message('The plan says the opposite.'),
    places: [at(file, 14, 9)],
    write: null,
  }),
  finding('safety/family-community-safety-headline', 'a2', {
    outcome: 'conflicting',
    reason: null,
    applies: 'unknown',
    message: message('Two places say different things.'),
    places: [at(file, 31, 7), at(file, 52, 7)],
  }),
  finding('compensation/compensation-headline', 'a1.g1', {
    reason: 'bare-yes',
    message: message('The plan says so, but not how.'),
    places: [at(file, 20, 3)],
    missing: {
      any: [
        {
          field: 'consent.withdrawal.anyTime',
          reason: 'bare-yes',
          needs: message('Expected how and who.'),
          details: ['how', 'who'],
        },
        {
          all: [
            { field: 'activity.kind', reason: 'silent', needs: message('Expected a word.') },
            { field: 'group.ages', reason: 'silent', needs: message('Expected adults.') },
          ],
        },
      ],
    },
  }),
  finding('participation/feedback-loop-headline', 'a1', {
    gap: false,
    waiver: { reason: 'the board meets in May', by: 'programme lead', until: '2027-01-31' },
  }),
  finding('participation/survivor-review-headline', 'plan', {}),
  finding('children/child-safeguarding-headline', 'a2.g1', { applies: 'unknown', gap: false }),
]

const point = (
  id: string,
  safeguardId: string,
  findingIds: readonly string[],
  more: Partial<Point>,
): Point => ({
  id,
  kind: 'gap',
  safeguard: safeguardId,
  field: null,
  says: 'not-found',
  severity: 'high',
  settle: 'before-contact',
  answeredBy: 'host',
  question: sampleGuidance.safeguards.find((each) => each.id === safeguardId)?.question ?? '',
  subjects: ['a1.g1'],
  findings: findingIds,
  ...more,
})

const idOf = (index: number): string => findings[index]?.id ?? ''

const trouble = (level: Problem['level'], line: number, text: string): Problem => ({
  level,
  message: message(text),
  place: at(file, line, 3),
})

/** A plan with everything that can be said about one. */
export const samplePlan: PlanAssessment = {
  files: [file],
  profile: 'default',
  verdict: 'gaps',
  stage: 'ready',
  counts: {
    opposite: 2,
    open: 2,
    notFound: 1,
    met: 1,
    breached: 1,
    conflicting: 1,
    'not-stated': 3,
    'not-applicable': 0,
    'put-off': 1,
    'left-out': 0,
  },
  points: [
    point('p1', 'consent-withdrawal', [idOf(1)], { says: 'opposite' }),
    point('p2', 'compensation', [idOf(3)], { says: 'open', answeredBy: 'funder' }),
    point('p3', 'family-community-safety', [idOf(2)], {
      says: 'opposite',
      severity: 'critical',
      settle: 'before-start',
      subjects: ['a2'],
    }),
    point('p4', 'survivor-review', [idOf(5)], { subjects: ['plan'] }),
    {
      ...point('p5', '', [idOf(6)], {
        kind: 'scoping',
        says: 'open',
        field: 'group.ages',
        severity: 'critical',
      }),
      safeguard: null,
      question: 'Are they adults, or may people under 18 take part, be shown or be described?',
    },
  ],
  subjects: [
    { key: 'plan', scope: 'plan', ordinal: 1, kind: null, ages: null },
    { key: 'a1', scope: 'activity', ordinal: 1, kind: 'council', ages: null },
    { key: 'a1.g1', scope: 'group', ordinal: 1, kind: null, ages: null },
    { key: 'a1.g2', scope: 'group', ordinal: 2, kind: null, ages: null },
    { key: 'a2', scope: 'activity', ordinal: 2, kind: 'film', ages: null },
    { key: 'a2.g1', scope: 'group', ordinal: 1, kind: null, ages: null },
    { key: 'a3', scope: 'activity', ordinal: 3, kind: null, ages: null },
    { key: 'a3.g1', scope: 'group', ordinal: 1, kind: null, ages: null },
  ],
  safeguards: [
    { id: 'consent-withdrawal', theme: 'consent', standing: 'contradicted', places: [at(file, 14, 9)] },
    { id: 'compensation', theme: 'compensation', standing: 'not-stated', places: [] },
    { id: 'family-community-safety', theme: 'safety', standing: 'conflicting', places: [] },
    { id: 'feedback-loop', theme: 'participation', standing: 'not-stated', places: [] },
    { id: 'survivor-review', theme: 'participation', standing: 'not-stated', places: [] },
    { id: 'child-safeguarding', theme: 'children', standing: 'not-stated', places: [] },
  ],
  findings,
  switchedOff: [],
  advice: [],
  problems: [trouble('error', 40, 'Expected yes or no, or `is` with `how`, `who` and `when`.')],
  notices: [trouble('notice', 7, 'Nothing is written here. It was read as silence.')],
  unread: [{ message: message('The text around the plan was not read.'), place: placeInFile(file) }],
}

/** A plan of which nothing was read, in a file whose name is written from right to left. */
export const emptyPlan: PlanAssessment = {
  ...samplePlan,
  files: ['خطة المجلس.yaml'],
  verdict: 'not-assessed',
  stage: null,
  counts: {
    opposite: 0,
    open: 0,
    notFound: 0,
    met: 0,
    breached: 0,
    conflicting: 0,
    'not-stated': 0,
    'not-applicable': 0,
    'put-off': 0,
    'left-out': 0,
  },
  points: [],
  subjects: [],
  safeguards: [],
  findings: [],
  problems: [
    {
      level: 'error',
      message: message('This file is empty.'),
      place: at('خطة المجلس.yaml', 1, 1),
    },
  ],
  notices: [],
  unread: [],
}
