/** Guidance that cannot be used, through the command: each problem in a sentence with its place, and nothing is checked. */

import { expect, test } from 'vitest'
import { startingFiles } from '../src/authoring/starting-files.js'
import { folderWith, run } from './run-command.js'

const own = Object.fromEntries(startingFiles.map(({ name, content }) => [name, content]))

/** The rule set that people begin with, with another text in its rules. */
const withRules = (text: string, other: string): Readonly<Record<string, string>> => ({
  ...own,
  'rules.yaml': (own['rules.yaml'] ?? '').replace(text, other),
})

const withProfile = (content: string): Readonly<Record<string, string>> => ({
  ...own,
  'profile.yaml': content,
})

const cases: readonly (readonly [string, Readonly<Record<string, string>>, string])[] = [
  [
    'a field that no plan has',
    withRules('expect: { x-quiet-place:', 'expect: { x-quiet-palce:'),
    'own/rules.yaml:11:15: No guidance declares this field. Did you mean `x-quiet-place`?\n',
  ],
  [
    'profiles that extend each other',
    {
      'one.yaml': 'profile: one\ntitle: One\nextends: other\n',
      'other.yaml': 'profile: other\ntitle: Other\nextends: one\n',
    },
    'own/one.yaml:3:10: This profile extends itself.\nown/other.yaml:3:10: This profile extends itself.\n',
  ],
  [
    'a citation of what no source asks',
    withRules(
      'cites: [our-promise/quiet-place]',
      'cites: [our-promise/quiet-place, our-promise/quiet-plaza]',
    ),
    'own/rules.yaml:18:38: No source has this provision. Did you mean `our-promise/quiet-place`?\n',
  ],
  [
    'one id in two files',
    { ...own, 'more.yaml': own['rules.yaml'] ?? '' },
    'own/rules.yaml:3:9: The id `support/quiet-place` is used twice. Give each its own.\n',
  ],
  [
    'a rule that would be loosened',
    withProfile('profile: ours\ntitle: Ours\nraise:\n  - { rule: consent/free-choice, severity: low }\n'),
    'own/profile.yaml:4:44: A profile can only raise a severity, and here it is critical already.\n',
  ],
  [
    'a limit that would be loosened',
    withProfile(
      'profile: ours\ntitle: Ours\nparams:\n  - { rule: consent/time-to-decide, param: minimum, value: 1 hour }\n',
    ),
    'own/profile.yaml:4:60: A profile can only move a parameter the stricter way, which is surely higher than 1 day.\n',
  ],
  [
    'a rule switched off that nothing may put off',
    withProfile(
      'profile: ours\ntitle: Ours\nswitchOff:\n  - { rule: consent/stop-at-any-time, reason: We are small. }\n',
    ),
    'own/profile.yaml:4:13: Nothing can switch off this rule: it says `waivable: false`.\n',
  ],
  [
    'a question that nobody may be asked first',
    withRules('expect: {', 'when: { nonPunishment.cleanRecordRequired: true }\n    expect: {'),
    'own/rules.yaml:11:13: Nobody is asked about this in order to find out whom a rule is for. `when` cannot read a field on what the host demands or whom it shuts out.\n',
  ],
  [
    'a field that asks for people’s papers',
    {
      ...own,
      'fields.yaml': (own['fields.yaml'] ?? '').replace('label: A quiet place', 'label: Their papers'),
    },
    'own/fields.yaml:9:12: No field asks for papers, nationality, records, cases, health or sex work of people. Ask what the host does, in other words.\n',
  ],
  [
    'a file that is no guidance',
    { 'notes.yaml': 'shopping: [tea]\n' },
    'own/notes.yaml:1:1: Expected a guidance file: one with `rules`, `safeguards`, `facts`, `fields`, `source`, `profile`, `language` or `guidance` at the top.\n',
  ],
  [
    'broken YAML',
    { 'rules.yaml': 'rules: [\n' },
    'own/rules.yaml:1:8: A bracket opens here and is not closed. Close it, or put the value in quotes.\n',
  ],
]

test.each(cases)('%s', async (_, files, problems) => {
  const cwd = await folderWith({
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`own/${name}`, content])),
    'plan.yaml': 'purpose: to listen\n',
  })
  expect(await run(['check', '--guidance', 'own', 'plan.yaml'], { cwd })).toEqual({
    code: 2,
    out: '',
    err: problems,
  })
  // A test is about the guidance, so what is wrong with it is what it reports.
  expect(await run(['guidance', 'test', 'own'], { cwd })).toEqual({ code: 2, out: problems, err: '' })
})

test.each([
  // Each value of a file is a node in memory, so a file may have so many.
  ['one file', 1, /^own\/rules-0\.yaml:\d+:\d+: There are more than 20000 values here[^\n]*\n$/],
  [
    'many files',
    20,
    /^(?:own\/rules-\d+\.yaml:\d+:15: No field of the plan has this name\.[^\n]*\n){10000}$/,
  ],
])('10,000 rules in %s', async (_, fileCount, problems) => {
  const rule = (id: number): string => `  - id: closing/own-${id}
    safeguard: exit-strategy
    title: Own
    severity: low
    settle: while-running
    basis: good-practice
    expect: { closing.whatStay: true }
    why: Why.
    do: Do.
    cites: []
    examples: []
    reviews: []
`
  const each = 10_000 / fileCount
  const files = Array.from({ length: fileCount }, (_, file) => {
    const rules = Array.from({ length: each }, (_, index) => rule(file * each + index))
    return [`own/rules-${file}.yaml`, `rules:\n${rules.join('')}`]
  })
  const cwd = await folderWith({ ...Object.fromEntries(files), 'plan.yaml': 'purpose: to listen\n' })
  const { code, out, err } = await run(['check', '--guidance', 'own', 'plan.yaml'], { cwd })
  expect({ code, out }).toEqual({ code: 2, out: '' })
  expect(err).toMatch(problems)
})
