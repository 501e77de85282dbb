/** Generated plans, good and bad, made from the field index. */

import fc from 'fast-check'
import { fields, type Field } from '../src/plan/field-index.js'
import type { Scope } from '../src/plan/scope.js'

/** A plan that may have anything wrong with its values, or nothing. */
export function anyPlan(): fc.Arbitrary<unknown> {
  const oddNowAndThen = (field: Field) =>
    fc.oneof({ weight: 9, arbitrary: valueOf(field) }, { weight: 1, arbitrary: oddity })
  return fc.oneof(planOf(valueOf), planOf(oddNowAndThen))
}

type Values = (field: Field) => fc.Arbitrary<unknown>

function planOf(values: Values): fc.Arbitrary<unknown> {
  const group = levelOf('group', values)
  const groups = fc.array(group, { maxLength: 2 })
  const activity = withLists(levelOf('activity', values), { groups })
  // With one field of a plan in it, so that there is a plan to read.
  const plan = levelOf('plan', values).map((level) => ({ purpose: 'to listen', ...level }))
  return withLists(plan, { groups, activities: fc.array(activity, { maxLength: 2 }) })
}

type Level = Record<string, unknown>

function levelOf(scope: Scope, values: Values): fc.Arbitrary<Level> {
  const here = fields.filter(({ levels }) => levels.includes(scope))
  const written = fc.subarray(here, { maxLength: 6 }).chain((some) =>
    fc.tuple(...some.map(values)).map((given) => {
      const level: Level = {}
      for (const [index, { path }] of some.entries()) write(level, path.split('.'), scope, given[index])
      return level
    }),
  )
  return fc.tuple(written, wholeSection).map(([level, section]) => ({ ...level, ...section }))
}

/** Now and then a section that is not fields: silent, still open, or (seldom) of the wrong kind. */
const wholeSection: fc.Arbitrary<Level> = fc.oneof(
  { weight: 20, arbitrary: fc.constant({}) },
  { weight: 2, arbitrary: fc.constantFrom({ consent: 'TBD' }, { support: null }, { children: '[to come]' }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { consent: true },
      { support: 'yes' },
      { children: [] },
      { consnt: {} },
      { 'x-own': 1 },
    ),
  },
)

function withLists(
  level: fc.Arbitrary<Level>,
  lists: Record<string, fc.Arbitrary<unknown>>,
): fc.Arbitrary<Level> {
  return fc.tuple(level, fc.record(lists, { requiredKeys: [] })).map(([own, given]) => ({ ...own, ...given }))
}

/** Puts a value where its path says; a level's own fields stand without its name. */
function write(level: Level, path: readonly string[], scope: Scope, value: unknown): void {
  const names = path[0] === scope ? path.slice(1) : path
  let section = level
  for (const name of names.slice(0, -1)) section = (section[name] ??= {}) as Level
  section[names.at(-1) ?? ''] = value
}

const placeholder = fc.constantFrom(
  'TBD',
  ' tbc. ',
  '[amount]',
  '<role>',
  '{when}',
  '____',
  '???',
  'to be decided',
)
const yesOrNo = fc.constantFrom(true, false, 'yes', 'No', 'TRUE')
const detail = fc.constantFrom('by telling the host', 'a support worker', '', null, 'TBD')

function valueOf(field: Field): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 8, arbitrary: plainValueOf(field) },
    { weight: 1, arbitrary: placeholder },
    { weight: 1, arbitrary: silence },
  )
}

const silence = fc.constantFrom(null, '')

function plainValueOf(field: Field): fc.Arbitrary<unknown> {
  const words = fc.constantFrom(...(field.words ?? ['none']))
  switch (field.kind) {
    case 'commitment':
      return fc.oneof(
        yesOrNo,
        fc.record(
          { is: fc.oneof(yesOrNo, placeholder, fc.constant(null)), how: detail, who: detail, when: detail },
          { requiredKeys: ['is'] },
        ),
      )
    case 'word':
    case 'orderedWord':
      return words
    case 'words':
      return listOf(words)
    case 'text':
      return fc.constantFrom('A council of five', '42', 'true')
    case 'texts':
      return listOf(fc.constantFrom('French', 'Lingala'))
    case 'number':
      return fc.nat()
    case 'money':
      return fc.record(
        {
          amount: fc.oneof(fc.nat(), placeholder, fc.constant(null)),
          currency: fc.constantFrom('EUR', 'XOF', null, 'TBD'),
          per: fc.constantFrom('hour', 'session', null, 'TBD'),
        },
        { requiredKeys: ['amount'] },
      )
    case 'duration':
      return fc.constantFrom('1 hour', '10 days', '2.5 weeks', '6 months', '1 years')
    case 'date':
      return fc.constantFrom('2026-11-25', '1999-01-31')
    case 'items':
      return listOf(
        fc.record(Object.fromEntries((field.items ?? []).map((each) => [each.path, valueOf(each)])), {
          requiredKeys: [],
        }),
      )
  }
}

function listOf(member: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const members = fc.oneof(
    { weight: 6, arbitrary: member },
    { weight: 1, arbitrary: fc.oneof(placeholder, fc.constant(null)) },
  )
  return fc.oneof(fc.constant('none'), fc.array(members, { maxLength: 3 }))
}

/** What is right nowhere, or only somewhere else. */
const oddity: fc.Arbitrary<unknown> = fc.constantFrom<unknown>(
  ...[
    0,
    -1,
    1.5,
    'maybe',
    'none',
    'nones',
    '10',
    '10 Days',
    'ten days',
    '2026-13-01',
    '2026-1-1',
    'EUR',
    [],
    [true],
    [[]],
  ],
  ...[
    ['council'],
    ['maybe'],
    {},
    { is: true, why: 'so' },
    { how: 'so' },
    { is: 'maybe' },
    { is: [] },
    { is: true, how: 3 },
  ],
  ...[
    { amount: -1 },
    { amount: '40' },
    { currency: 'EUR' },
    { amount: 1, currency: 'euro' },
    { amount: 1, per: 'hours' },
  ],
  ...[
    { amount: 1, 'x-own': 1 },
    { 'x-own': 1 },
    [{ 'x-own': 1 }],
    [{ medium: 'film', more: 1 }],
    [{ medium: 'stone' }],
  ],
)
