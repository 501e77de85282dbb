/** What is refused when guidance is loaded, and where it is said to stand. */

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { guidanceFiles } from '../scripts/shipped-guidance.js'
import { compileFacts } from '../src/guidance/compile-facts.js'
import { loadGuidance, type GuidanceFile, type LoadedGuidance } from '../src/guidance/load-guidance.js'
import { condition as conditionSentences } from '../src/messages/en/condition.js'
import { guidance as guidanceSentences } from '../src/messages/en/guidance.js'
import type { Problem } from '../src/problem/problem.js'

const changes = {
  files: z.record(z.string(), z.string().nullable()).default({}),
  rule: z.record(z.string(), z.string().nullable()).default({}),
}

const suiteShape = z.strictObject({
  cases: z.array(
    z.strictObject({
      name: z.string(),
      ...changes,
      problems: z.array(
        z.strictObject({
          file: z.string().default('rule.yaml'),
          /** The text that lies there. */
          at: z.string(),
          id: z.string(),
          params: z.record(z.string(), z.string()).optional(),
        }),
      ),
    }),
  ),
})

type Case = z.infer<typeof suiteShape>['cases'][number]

const base = z.strictObject(changes).parse(read('base'))
const suites = Object.fromEntries(
  ['files', 'conditions', 'fields', 'languages', 'profiles'].map((name) => [
    name,
    suiteShape.parse(read(name)),
  ]),
)

describe.each(Object.entries(suites))('%s', (_, { cases }) => {
  test.each(cases)('$name', (given) => {
    const files = filesOf(given)
    expect(
      problemsOf(loadGuidance(files)).map((problem, index) => shown(problem, files, given.problems[index])),
    ).toEqual(given.problems.map((problem) => expect.objectContaining(problem)))
  })

  test.each(cases)('$name, whatever the order of the files', (given) => {
    const files = filesOf(given)
    expect(ids(loadGuidance(files.toReversed()))).toEqual(ids(loadGuidance(files)))
  })
})

test('every refusal has a case', () => {
  const refusals = Object.keys({ ...conditionSentences, ...guidanceSentences }).filter(
    (id) => !id.startsWith('needs-'),
  )
  const tried = Object.values(suites).flatMap(({ cases }) =>
    cases.flatMap(({ problems }) => problems.map(({ id }) => id)),
  )
  expect(refusals.filter((id) => !tried.includes(id))).toEqual([])
})

test('a refusal is a sentence with its suggestion', () => {
  const loaded = loadGuidance(filesOf(changed({ rule: { expect: '{ consent.withdrawal.anytime: true }' } })))
  expect(problemsOf(loaded).map(({ message }) => message.text)).toEqual([
    'No field of the plan has this name. Did you mean `consent.withdrawal.anyTime`?',
  ])
})

test('the shipped guidance has no problems', () => {
  expect(problemsOf(loadGuidance(guidanceFiles()))).toEqual([])
})

describe('on top of other guidance', () => {
  const first = loadGuidance(filesOf(changed({})))

  test('a file may lean on what is there', () => {
    const own = ruleFile({ id: 'consent/own', when: '{ fact: is-film }' })
    expect(problemsOf(loadGuidance([own], guidanceOf(first)))).toEqual([])
  })

  test('an id that is there is used twice', () => {
    expect(ids(loadGuidance([ruleFile({})], guidanceOf(first)))).toEqual(['guidance-id-twice'])
  })

  test('the other guidance stays as it was', () => {
    const before = JSON.stringify(guidanceOf(first))
    loadGuidance([ruleFile({ id: 'consent/own' })], guidanceOf(first))
    expect(JSON.stringify(guidanceOf(first))).toBe(before)
  })
})

describe('every set that is loaded is named', () => {
  const header = (id: string): GuidanceFile => ({
    name: 'guidance.yaml',
    content: `guidance: { id: ${id}, version: 2026-02 }\n`,
  })
  const network = guidanceOf(loadGuidance([...filesOf(changed({})), header('network')]))
  const own = ruleFile({ id: 'consent/own' })

  test('by what its files call it', () => {
    expect(network).toMatchObject({
      id: 'network',
      version: '2026-02',
      sets: [{ id: 'network', version: '2026-02', digest: network.digest, rules: 3, reviewed: 0 }],
    })
  })

  test('or as own, where they do not', () => {
    const { id, version, sets } = guidanceOf(loadGuidance([own], network))
    expect({ id, version }).toEqual({ id: 'network+own', version: '2026-02+0' })
    expect(sets).toMatchObject([{ id: 'network' }, { id: 'own', version: '0', rules: 1 }])
  })

  test('with a digest of what is in it, whatever it is added to', () => {
    const more = ruleFile({ id: 'consent/more' })
    const [, alone] = guidanceOf(loadGuidance([own], network)).sets
    const [, , onTop] = guidanceOf(loadGuidance([own], guidanceOf(loadGuidance([more], network)))).sets
    expect(onTop?.digest).toBe(alone?.digest)
    expect(alone?.digest).not.toBe(network.digest)
  })

  test('and no two have one name', () => {
    expect(ids(loadGuidance([own, header('network')], network))).toEqual(['guidance-id-twice'])
  })

  test.each([
    ['fields', 'fields:\n  - { path: x-a, kind: text, scope: plan, label: A, question: A? }\n'],
    ['profiles', 'profile: ours\ntitle: Ours\nraise: [{ rule: compensation/paid, severity: critical }]\n'],
  ])('what is in its %s counts', (name, content) => {
    expect(guidanceOf(loadGuidance([{ name, content }], network)).digest).not.toBe(network.digest)
  })
})

describe('profiles and fields on top of other guidance', () => {
  const fields = 'fields:\n  - { path: x-buddy, kind: commitment, scope: group, label: A, question: A? }\n'
  const first = guidanceOf(
    loadGuidance([
      ...filesOf(changed({})),
      { name: 'fields.yaml', content: fields },
      {
        name: 'default.yaml',
        content: 'profile: default\ntitle: D\nraise: [{ rule: compensation/paid, severity: critical }]\n',
      },
    ]),
  )
  const profile = (content: string): GuidanceFile => ({ name: 'ours.yaml', content: `title: O\n${content}` })

  test('a rule reads a field that is declared there', () => {
    expect(ids(loadGuidance([ruleFile({ id: 'consent/own', expect: '{ x-buddy: true }' })], first))).toEqual(
      [],
    )
  })

  test('a profile extends one that is there', () => {
    const ours = profile(
      'profile: ours\nextends: default\nraise: [{ rule: consent/a-detail, severity: high }]\n',
    )
    expect(ids(loadGuidance([ours], first))).toEqual([])
  })

  test('what one that is there raised stays raised', () => {
    const ours = profile(
      'profile: ours\nextends: default\nraise: [{ rule: compensation/paid, severity: high }]\n',
    )
    expect(ids(loadGuidance([ours], first))).toEqual(['profile-loosens-severity'])
  })

  test('neither a profile nor a field is there twice', () => {
    const again = loadGuidance(
      [profile('profile: default\n'), { name: 'fields.yaml', content: fields }],
      first,
    )
    expect(ids(again)).toEqual(['guidance-id-twice', 'guidance-id-twice'])
  })
})

describe('whatever a file holds', () => {
  const whole = filesOf(changed({}))
  const anyFile = fc.nat({ max: whole.length - 1 })
  const cut = fc.tuple(
    anyFile,
    fc.nat(2000),
    fc.nat(40),
    fc.constantFrom('', ' ', ':', '{', '}', '[', '- ', '\n', "'", '*a', 'x'),
  )

  test('guidance is loaded, or something is said about a file that was given', () => {
    fc.assert(
      fc.property(cut, ([which, from, length, by]) => {
        const files = whole.map((file, index) => (index === which ? spoilt(file, from, length, by) : file))
        const loaded = loadGuidance(files)
        const places = problemsOf(loaded).map(({ place }) => place.file)
        expect(loaded.ok || places.length > 0).toBe(true)
        expect(whole.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(places)]))
      }),
      { numRuns: 150 },
    )
  })
})

describe('much of it', () => {
  const perFile = 500

  function manyRules(
    count: number,
    change: (index: number) => Record<string, unknown>,
  ): readonly GuidanceFile[] {
    const rules = Array.from({ length: count }, (_, index) => ({
      ...(parse(ruleFile({}).content) as { rules: [Record<string, unknown>] }).rules[0],
      id: `consent/rule-${index}`,
      ...change(index),
    }))
    return Array.from({ length: count / perFile }, (_, index) => ({
      name: `many-${index}.json`,
      content: JSON.stringify({ rules: rules.slice(index * perFile, (index + 1) * perFile) }),
    }))
  }

  test('ten thousand rules are loaded', () => {
    const loaded = loadGuidance([...filesOf(changed({})), ...manyRules(10_000, () => ({}))])
    expect(problemsOf(loaded)).toEqual([])
  })

  test('ten thousand slips in profiles are told', () => {
    const raise = (from: number) =>
      Array.from({ length: perFile }, (_, index) => ({
        rule: `consent/rul-${from + index}`,
        severity: 'high',
      }))
    const profiles = Array.from({ length: 20 }, (_, index) => ({
      name: `profile-${index}.json`,
      content: JSON.stringify({ profile: `p${index}`, title: 'P', raise: raise(index * perFile) }),
    }))
    const loaded = loadGuidance([...filesOf(changed({})), ...manyRules(10_000, () => ({})), ...profiles])
    expect(problemsOf(loaded)).toHaveLength(10_000)
  })

  test('each slip in two thousand rules is told', () => {
    const slips = manyRules(2_000, (index) => ({
      cites: [`book/stoping-${index}`],
      when: { 'consent.informd': true },
    }))
    expect(problemsOf(loadGuidance([...filesOf(changed({})), ...slips]))).toHaveLength(2 * 2_000)
  })

  test('ten thousand facts, each made of the one before, are put in order', () => {
    const facts = Array.from({ length: 10_000 }, (_, index) => ({
      id: `fact-${index}`,
      says: 'So.',
      holds: index === 0 ? { 'activity.kind': 'film' } : { not: { fact: `fact-${index - 1}` } },
    })).toReversed()
    expect(compileFacts(facts, () => {}).get('fact-9999')?.steps).toBe(10_000)
  })

  test('and in a circle some are told, which is all that anyone mends at once', () => {
    const circle = Array.from({ length: 10_000 }, (_, index) => ({
      id: `fact-${index}`,
      says: 'So.',
      holds: { fact: `fact-${(index + 1) % 10_000}` },
    }))
    const told: string[] = []
    compileFacts(circle, ({ id }) => told.push(id))
    expect(told).toEqual(Array.from({ length: 100 }, () => 'fact-circular'))
  })

  test('facts made of facts are not read over and over', () => {
    const steps = Array.from({ length: 200 }, (_, index) => `fact-${index}`)
    const facts = steps.map((id, index) => ({
      id,
      says: id,
      holds:
        index === 0
          ? { 'activity.kind': 'film' }
          : { all: [{ fact: steps[index - 1] }, { not: { fact: steps[index - 1] } }] },
    }))
    const compiledFacts = compileFacts(facts, () => {})
    expect(compiledFacts.get('fact-199')?.fields).toHaveLength(1)
  })
})

/** Files of the base, as a case changes them. */
function filesOf({ files, rule }: Pick<Case, 'files' | 'rule'>): readonly GuidanceFile[] {
  const all: Record<string, string | null> = { ...base.files, 'rule.yaml': ruleFile(rule).content, ...files }
  return Object.entries(all).flatMap(([name, content]) => (content === null ? [] : [{ name, content }]))
}

function ruleFile(changed: Case['rule']): GuidanceFile {
  const keys = Object.entries({ ...base.rule, ...changed }).flatMap(([key, value]) =>
    value === null ? [] : [`${key}: ${value}`],
  )
  return { name: 'rule.yaml', content: `rules:\n  - ${keys.join('\n    ')}\n` }
}

function changed(given: Partial<Pick<Case, 'files' | 'rule'>>): Pick<Case, 'files' | 'rule'> {
  return { files: {}, rule: {}, ...given }
}

function spoilt({ name, content }: GuidanceFile, from: number, length: number, by: string): GuidanceFile {
  const start = from % content.length
  return { name, content: content.slice(0, start) + by + content.slice(start + length) }
}

/** A problem as the cases write it; of one that no case expects, a line of what lies there. */
function shown(
  { message, place }: Problem,
  files: readonly GuidanceFile[],
  expected?: Case['problems'][number],
): object {
  const content = files.find(({ name }) => name === place.file)?.content ?? ''
  const line = content.split('\n')[(place.line ?? 0) - 1] ?? ''
  const rest = line.slice((place.column ?? 0) - 1)
  const params = Object.fromEntries(
    Object.entries(message.params).map(([name, value]) => [name, String(value)]),
  )
  return { file: place.file, at: rest.slice(0, expected?.at.length), id: message.id, params }
}

function problemsOf(loaded: LoadedGuidance): readonly Problem[] {
  return loaded.ok ? [] : loaded.problems
}

function ids(loaded: LoadedGuidance): readonly string[] {
  return problemsOf(loaded).map(({ message }) => message.id)
}

function guidanceOf(loaded: LoadedGuidance) {
  if (!loaded.ok) throw new Error('The base of the cases has problems.')
  return loaded.guidance
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(`conformance/guidance/${name}.yaml`, import.meta.url), 'utf8'))
}
