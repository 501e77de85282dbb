/**
 * What each test of guidance finds.
 *
 * The rule set that people begin with is changed in one way; what is found is
 * shown with the text that lies at its place.
 */

import { describe, expect, test } from 'vitest'
import { startingFiles } from '../src/authoring/starting-files.js'
import { testGuidance } from '../src/authoring/test-guidance.js'
import { guidance } from '../src/guidance/shipped.js'
import { en } from '../src/messages/en/tool.js'
import { authoring } from '../src/messages/en/authoring.js'

/** Texts of the rule set, each with what it is replaced by. */
type Changes = Readonly<Record<string, string>>

/** What is found, as `id at the text that lies there`. */
type Found = readonly string[]

const cases: readonly (readonly [string, Changes, Found])[] = [
  ['as it stands', {}, []],
  [
    'an example that comes out otherwise',
    { 'outcome: met': 'outcome: breached' },
    ['example-otherwise at breached'],
  ],
  [
    'an example of what no other reaches',
    { 'substantiated: [how]': 'substantiated: [how, who]' },
    ['example-unreached at met'],
  ],
  [
    'an example whose plan cannot be understood',
    { 'plan: { x-quiet-place: true }': 'plan: { x-quiet-place: 3 }' },
    ['expected-commitment at 3 }'],
  ],
  [
    'an outcome without an example',
    { 'x-quiet-place: false': 'x-quiet-place: true', 'outcome: breached': 'outcome: not-stated' },
    ['example-missing at support/quiet-place'],
  ],
  [
    'an outcome that nothing reaches',
    {
      'is: true, how: a room next door that stays open all day': 'is: true',
      'outcome: met': 'outcome: not-stated',
    },
    ['rule-unreachable at support/quiet-place'],
  ],
  [
    'a way to meet the rule without an example',
    {
      'expect: { x-quiet-place: { is: true, substantiated: [how] } }':
        'expect: { any: [{ x-quiet-place: { is: true, substantiated: [how] } }, { activity.inGroup: false }] }',
      'plan: { x-quiet-place: false }': 'plan: { x-quiet-place: false, activities: [{ inGroup: true }] }',
    },
    ['branch-without-example at { activity.inGroup: false }] }'],
  ],
  [
    'two examples of one name',
    { 'name: nothing is said': 'name: a room next door' },
    ['example-name-twice at a room next door'],
  ],
  [
    'part of an example that is not needed',
    {
      'expect: { x-quiet-place: { is: true, substantiated: [how] } }':
        'expect: { any: [{ x-quiet-place: { is: true, substantiated: [how] } }, { activity.inGroup: false }] }',
      'plan: { x-quiet-place: { is: true, how: a room next door that stays open all day } }':
        'plan: { x-quiet-place: { is: true, how: next door }, activities: [{ inGroup: false }] }',
      'plan: {}': 'plan: { activities: [{ inGroup: false }] }',
      'outcome: not-stated\n      - name: people': 'outcome: met\n      - name: people',
      'plan: { x-quiet-place: false }': 'plan: { x-quiet-place: false, activities: [{ inGroup: true }] }',
    },
    [
      'branch-without-example at { x-quiet-place: { is: true, substantiated: [how] } }, { activity.inGroup: false }] }',
      ...Array<string>(3).fill('demand-idle at name: a room next door'),
      ...Array<string>(2).fill('turn-unseen at name: a room next door'),
    ],
  ],
  [
    'an example that says nothing of whom the rule is for',
    { 'expect: {': 'when: { fact: in-a-group }\n    expect: {' },
    ['rule-unreachable at support/quiet-place', 'example-for-nobody at name: a room next door'],
  ],
  [
    'part of an example that does not tell whom the rule is for',
    {
      'expect: {': 'when: { fact: in-a-group }\n    expect: {',
      'plan: { x-quiet-place: { is: true,':
        'plan: { activities: [{ inGroup: true, kind: council }], x-quiet-place: { is: true,',
      'plan: {}': 'plan: { activities: [{ inGroup: false, kind: film }] }',
      'outcome: not-stated\n      - name: people': 'outcome: not-applicable\n      - name: people',
    },
    Array<string>(2).fill('scope-idle at name: a room next door'),
  ],
  [
    'a yes that could be a no',
    {
      '{ is: true, substantiated: [how] }': '{ stated: true }',
      'outcome: not-stated\n      - name: nothing': 'outcome: met\n      - name: nothing',
      'outcome: breached': 'outcome: met',
    },
    [
      'turn-unseen at name: a room next door',
      'turn-unseen at name: a yes, and nothing about where',
      'turn-unseen at name: people are asked to stay in the room',
    ],
  ],
  [
    'a provision without a rule or a reason',
    { '    unchecked: A plan cannot show how people are met. Only those who came can say.\n': '' },
    ['provision-without-rule at warm-welcome'],
  ],
  [
    'a provision with both',
    { 'cites: [our-promise/quiet-place]': 'cites: [our-promise/quiet-place, our-promise/warm-welcome]' },
    ['provision-with-both at A plan cannot show how people are met. Only those who came can say.'],
  ],
  [
    'words that are hard to read',
    { 'why: Without a place to go,': 'why: Notwithstanding organisational considerations,' },
    [
      'text-too-hard at Notwithstanding organisational considerations, people stay in the room past the point where it hurts.',
    ],
  ],
  [
    'one alarm more than is heard',
    { 'severity: medium': 'severity: critical' },
    ['note: severity-beyond-budget at critical'],
  ],
  [
    'an alarm that is no headline',
    { '# What a plan is held to. One rule asks for one thing.\nrules:\n': `rules:\n${secondRule('high')}` },
    ['note: severity-beyond-budget at high', 'note: severity-not-headline at high'],
  ],
  [
    'a rule that says the same as another',
    {
      '# What a plan is held to. One rule asks for one thing.\nrules:\n': `rules:\n${secondRule('low').replaceAll('who', 'how')}`,
    },
    ['rule-like-other at support/quiet-place-shown'],
  ],
]

test.each(cases)('%s', (_, changes, found) => {
  expect(foundWith(changes)).toEqual(found)
})

test('everything that can be found is found here', () => {
  const known = Object.keys(authoring).filter((id) =>
    /^(?:example|rule|branch|demand|scope|turn|provision|text|severity)-/.test(id),
  )
  const found = cases.flatMap(([, , all]) => all).join('\n')
  expect(known.filter((id) => !found.includes(id))).toEqual([])
})

test('what is wrong with the files comes before what is wrong with the rules', () => {
  const files = [{ name: 'rules.yaml', content: 'rules:\n  - id: 3\n' }]
  const tested = testGuidance(files, guidance)
  expect(tested).toMatchObject({ ok: false })
  expect(tested.ok ? [] : tested.problems.map(({ message }) => message.id in en)).not.toContain(false)
})

test('a rule without examples is told which to add', () => {
  const rule = secondRule('low').replace(/ {4}examples:[\s\S]*(?= {4}reviews)/, '')
  expect(found([...startingFiles, { name: 'more.yaml', content: `rules:\n${rule}` }])).toEqual(
    Array<string>(3).fill('example-missing at support/quiet-place-shown'),
  )
})

describe('a profile’s own rules', () => {
  const profile = (outcome: string) => ({
    name: 'profile.yaml',
    content: `profile: ours\ntitle: Ours\nrules:\n${secondRule('low').replace('outcome: breached', `outcome: ${outcome}`)}`,
  })

  test('are tested too', () => {
    expect(found([...startingFiles, profile('breached')])).toEqual([])
    expect(found([...startingFiles, profile('met')])).toEqual(['example-otherwise at met'])
  })
})

/** A rule of the same safeguard, which asks who shows the place. */
function secondRule(severity: string): string {
  return `  - id: support/quiet-place-shown
    safeguard: quiet-place
    title: Someone shows the quiet place
    severity: ${severity}
    settle: before-start
    expect: { x-quiet-place: { is: true, substantiated: [who] } }
    why: A place that nobody was shown is not used.
    do: Pick who shows it.
    cites: [our-promise/quiet-place]
    examples:
      - name: the host does
        plan: { x-quiet-place: { is: true, who: the host } }
        outcome: met
      - name: a yes
        plan: { x-quiet-place: true }
        outcome: not-stated
      - name: there is none
        plan: { x-quiet-place: false }
        outcome: breached
    reviews: []
`
}

function foundWith(changes: Changes): Found {
  const unused = new Set(Object.keys(changes))
  const files = startingFiles.map(({ name, content }) => {
    let changed = content
    for (const [text, other] of Object.entries(changes)) {
      if (!changed.includes(text)) continue
      unused.delete(text)
      changed = changed.replace(text, other)
    }
    return { name, content: changed }
  })
  expect([...unused]).toEqual([])
  return found(files)
}

function found(files: typeof startingFiles): Found {
  const tested = testGuidance(files, guidance)
  const problems = tested.ok ? tested.found : tested.problems
  return problems.map(({ level, message, place }) => {
    const content = files.find(({ name }) => name === place.file)?.content ?? ''
    const line = content.split('\n')[(place.line ?? 0) - 1] ?? ''
    return `${level === 'notice' ? 'note: ' : ''}${message.id} at ${line.slice((place.column ?? 0) - 1)}`
  })
}
