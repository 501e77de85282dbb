import * as fc from 'fast-check'
import { readObject } from '../src/document/read-object.js'
import type { Entry, Tree } from '../src/document/tree.js'
import { compose, type GuidanceData } from '../src/guidance/compose.js'
import type { Guidance, Profile, Rule } from '../src/guidance/guidance.js'
import { severities, settles } from '../src/guidance/severity.js'
import { fieldByPath } from '../src/plan/field-index.js'

/** Values of each field that say unequal things; any two neighbours differ. */
const valuesOf: Readonly<Record<string, readonly unknown[]>> = {
  'consent.voluntary': [true, false],
  'compensation.paid': [{ is: true, how: 'in cash' }, false],
  'nonPunishment.notUsedAgainst': [false, true],
  'group.usesHostServices': [true, false],
  'group.ages': [['adults'], ['children'], ['adults', 'children']],
  'compensation.paidWithin': ['10 days', '2 months', '1 year'],
  'compensation.rate': [
    { amount: 40, currency: 'EUR', per: 'hour' },
    { amount: 10, currency: 'EUR', per: 'hour' },
    { amount: 40, currency: 'USD', per: 'hour' },
  ],
  'consent.media.uses': [
    [{ medium: 'film', ownConsent: true }],
    [{ medium: 'photo', ownConsent: false }],
    'none',
  ],
  'participation.early': [true, false],
  'participation.level': ['inform', 'decide', 'consult'],
  'safety.riskAssessment.covers': [['families'], ['families', 'communities'], 'none'],
  'activity.publishes': [true, false],
  'activity.kind': ['film', 'council', 'training'],
  'organisation.survivorsDecide': [true, false],
}

const open = 'TBD'
const bareYes = true

const paths = Object.keys(valuesOf)

/** A field that generated plans and rules are about. */
export const fieldsInPlay = fc.constantFrom(...paths)

/** Those that may be written at more than one level. */
export const fieldsOfSeveralLevels = fc.constantFrom(
  ...paths.filter((path) => (fieldByPath.get(path)?.levels.length ?? 0) > 1),
)

/** One of a field's values; those of neighbouring seeds differ. */
export function valueOf(field: string, seed: number): unknown {
  const values = valuesOf[field] ?? []
  return values[seed % values.length]
}

/** A plan as an object. */
export interface WrittenPlan {
  readonly object: PlanObject
}

interface PlanObject {
  readonly [name: string]: unknown
  readonly activities?: readonly PlanObject[]
  readonly groups?: readonly PlanObject[]
}

const maybe = (field: string): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: fc.constantFrom(...(valuesOf[field] ?? [])) },
    { weight: 1, arbitrary: fc.constant(field === 'compensation.paid' ? bareYes : open) },
    { weight: 1, arbitrary: fc.constant(open) },
  )

const level = (scope: 'plan' | 'activity' | 'group'): fc.Arbitrary<PlanObject> =>
  fc
    .record(
      Object.fromEntries(
        paths
          .filter((path) => fieldByPath.get(path)?.levels.includes(scope))
          .map((path) => [path, maybe(path)]),
      ),
    )
    .map((values) =>
      Object.entries(values).reduce<PlanObject>(
        (object, [path, value]) =>
          value === undefined ? object : withValue(object, namesOf(path, scope), value),
        {},
      ),
    )

const activity = fc
  .tuple(level('activity'), fc.array(level('group'), { maxLength: 2 }))
  .map(([object, groups]) => (groups.length > 0 ? { ...object, groups } : object))

/** Any plan about the fields in play. */
export const plans: fc.Arbitrary<WrittenPlan> = fc
  .tuple(level('plan'), fc.array(activity, { maxLength: 2 }), fc.array(level('group'), { maxLength: 1 }))
  .map(([object, activities, groups]) => ({
    object: {
      ...object,
      ...(activities.length > 0 && { activities }),
      ...(groups.length > 0 && { groups }),
    },
  }))

/** The plan without a field, wherever it stood. */
export function removed({ object }: WrittenPlan, field: string): WrittenPlan {
  return { object: everywhere(object, 'plan', (each, scope) => withoutValue(each, namesOf(field, scope))) }
}

/** The plan with a value at the widest level the field has (0), or at every narrowest one (1). */
export function written({ object }: WrittenPlan, field: string, depth: 0 | 1, value: unknown): WrittenPlan {
  const { levels = [], scope } = fieldByPath.get(field) ?? {}
  const at = depth === 0 ? levels[0] : scope
  return {
    object: everywhere(withLevels(object, at), 'plan', (each, here) =>
      here === at ? withValue(each, namesOf(field, here), value) : each,
    ),
  }
}

/** The plan with a second value of a field at every place of one level, as a key that stands there twice. */
export function writtenTwice({ object }: WrittenPlan, field: string, value: unknown): Tree {
  const { levels = [] } = fieldByPath.get(field) ?? {}
  return twice(readObject(object).tree, 'plan', (scope) =>
    levels[0] === scope ? entriesOf(withValue({}, namesOf(field, scope), value)) : [],
  )
}

function twice(tree: Tree, scope: Scope, added: (scope: Scope) => readonly Entry[]): Tree {
  if (tree.kind === 'list') return { ...tree, items: tree.items.map((item) => twice(item, scope, added)) }
  if (tree.kind !== 'map') return tree
  const inner = { activities: 'activity', groups: 'group' } as const
  const entries = tree.entries.map((entry) => {
    const below = inner[entry.key as keyof typeof inner]
    return below ? { ...entry, value: twice(entry.value, below, added) } : entry
  })
  return { ...tree, entries: [...entries, ...added(scope)] }
}

function entriesOf(object: PlanObject): readonly Entry[] {
  const { tree } = readObject(object)
  return tree.kind === 'map' ? tree.entries : []
}

/** A level can only be written at where there is one. */
function withLevels(object: PlanObject, at: string | undefined): PlanObject {
  if (at === 'plan') return object
  const activities = object.activities ?? [{}]
  if (at === 'activity') return { ...object, activities }
  const shared = object.groups !== undefined
  return {
    ...object,
    activities: activities.map((each) => (each.groups || shared ? each : { ...each, groups: [{}] })),
  }
}

type Scope = 'plan' | 'activity' | 'group'

function everywhere(
  object: PlanObject,
  scope: Scope,
  change: (object: PlanObject, scope: Scope) => PlanObject,
): PlanObject {
  const { activities, groups, ...rest } = change(object, scope)
  return {
    ...rest,
    ...(activities && { activities: activities.map((each) => everywhere(each, 'activity', change)) }),
    ...(groups && { groups: groups.map((each) => everywhere(each, 'group', change)) }),
  }
}

function namesOf(path: string, scope: Scope): readonly string[] {
  const names = path.split('.')
  return names[0] === scope ? names.slice(1) : names
}

function withValue(object: PlanObject, [name = '', ...rest]: readonly string[], value: unknown): PlanObject {
  if (rest.length === 0) return { ...object, [name]: value }
  return { ...object, [name]: withValue((object[name] as PlanObject | undefined) ?? {}, rest, value) }
}

function withoutValue(object: PlanObject, [name = '', ...rest]: readonly string[]): PlanObject {
  if (!(name in object)) return object
  const { [name]: inner, ...others } = object
  if (rest.length === 0) return others
  return { ...others, [name]: withoutValue(inner as PlanObject, rest) }
}

const testsOf: Readonly<Record<string, readonly unknown[]>> = {
  'consent.voluntary': [true, false],
  'compensation.paid': [true, false],
  'nonPunishment.notUsedAgainst': [true, false],
  'group.usesHostServices': [true, false],
  'group.ages': [
    { includes: 'children' },
    { includesAll: ['adults', 'children'] },
    { includesAny: ['adults'] },
  ],
  'compensation.paidWithin': [{ atMost: '30 days' }, { atLeast: '1 month' }],
  'compensation.rate': [{ atLeast: { amount: 20, currency: 'EUR', per: 'hour' } }],
  'participation.early': [true, false],
  'participation.level': [{ atLeast: 'involve' }, 'decide', { oneOf: ['inform', 'consult'] }],
  'safety.riskAssessment.covers': [{ includesAll: ['families', 'communities'] }, { includes: 'families' }],
  'activity.publishes': [true, false],
  'activity.kind': ['film', { oneOf: ['film', 'council'] }, { noneOf: ['council'] }],
  'organisation.survivorsDecide': [true],
}

const testPaths = Object.keys(testsOf)

const single = fc
  .constantFrom(...testPaths)
  .chain((path) => fc.constantFrom(...(testsOf[path] ?? [])).map((given) => ({ [path]: given })))

const specific = fc.constantFrom(
  { 'compensation.paid': { is: true, substantiated: ['how'] } },
  { 'consent.voluntary': { is: true, substantiated: ['who'] } },
  { 'compensation.paidWithin': { stated: true } },
)

const quantified = fc.constantFrom(
  {
    'consent.media.uses': {
      every: { where: { medium: { oneOf: ['film', 'photo'] } }, holds: { ownConsent: true } },
    },
  },
  { 'consent.media.uses': { every: { holds: { ownConsent: true } } } },
  { 'consent.media.uses': { some: { holds: { ownConsent: true } } } },
  { 'consent.media.uses': { no: { holds: { ownConsent: false } } } },
)

const connected = (leaf: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((all) => ({ all })),
      fc.array(tie('node'), { minLength: 2, maxLength: 3 }).map((any) => ({ any })),
    ),
  })).node

const conditions = connected(
  fc.oneof(
    single,
    single.map((not) => ({ not })),
  ),
)
const expectations = fc.oneof(
  { weight: 4, arbitrary: connected(fc.oneof(single, specific)) },
  { weight: 1, arbitrary: quantified },
)

const rule = fc.record(
  {
    severity: fc.constantFrom(...severities),
    settle: fc.constantFrom(...settles),
    silent: fc.constant('none'),
    when: conditions,
    expect: expectations,
    severityWhen: conditions.map((when) => [{ when, is: 'low' }]),
  },
  { requiredKeys: ['severity', 'settle', 'expect'] },
)

/** Any few rules; those whose demands contradict themselves are left out, as loading refuses them. */
export const rulesInPlay: fc.Arbitrary<readonly Rule[]> = fc
  .array(rule, { minLength: 1, maxLength: 5 })
  .map((rules) =>
    rules.map(
      (each, index) =>
        ({ ...wording, ...each, id: `consent/r${index}`, cites: [], safeguard: `s${index % 3}` }) as Rule,
    ),
  )
  .map((rules) => rules.filter((each) => composed([each]) !== undefined))
  .filter((rules) => rules.length > 0)

const wording = { title: 'A demand', why: 'w', do: 'd', reviews: [] }

/**
 * Rules that read at most three fields each: with more, a plan can disagree with
 * itself in more ways than a check tries, and then taking a field out helps.
 */
export const narrowRules = rulesInPlay
  .map((rules) => rules.filter((each) => fieldsRead(each) <= 3))
  .filter((rules) => rules.length > 0)

function fieldsRead({ when, expect }: Rule): number {
  return testPaths
    .concat('consent.media.uses')
    .filter((path) => JSON.stringify([when, expect]).includes(`"${path}"`)).length
}

/** Guidance of these rules, and profiles of it, and nothing else. */
export function guidanceOf(rules: readonly Rule[], profiles: readonly Profile[] = []): Guidance {
  const guidance = composed(rules, profiles)
  if (!guidance) throw new Error('The generated rules do not load.')
  return guidance
}

/** Severities are the rules' own here, whatever their basis, and headlines do not matter. */
function composed(rules: readonly Rule[], profiles: readonly Profile[] = []): Guidance | undefined {
  const used = [...new Set(rules.map(({ safeguard }) => safeguard))]
  const safeguards = used.map((id) => ({
    id,
    theme: 'consent' as const,
    title: id,
    question: id,
    headline: `consent/head-${id}`,
  }))
  const heads = used.map(
    (id) => ({ ...wording, ...head, id: `consent/head-${id}`, safeguard: id, cites: [] }) as unknown as Rule,
  )
  const sources = [
    {
      source: 'src',
      title: 't',
      publisher: 'p',
      kind: 'k',
      survivorLed: false,
      read: 'full' as const,
      provisions: [
        {
          id: 'p1',
          locator: '1',
          force: 'must' as const,
          addressee: 'all',
          says: 's',
          read: 'full' as const,
        },
      ],
    },
  ]
  const cited = [...heads, ...rules].map((each) => ({ ...each, cites: ['src/p1'] }))
  const data: GuidanceData = {
    id: 'g',
    version: '0',
    digest: '',
    sets: [],
    sources,
    safeguards,
    facts: [],
    fields: [],
    rules: cited,
    profiles,
    languages: { digest: '', all: () => [] },
  }
  return compose(data, () => undefined)
}

const head = {
  severity: 'low',
  settle: 'while-running',
  expect: { 'organisation.survivorsHoldMoney': { stated: true } },
}
