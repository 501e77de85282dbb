/** Plans as they are read: values, placeholders, levels, and what each subject inherits. */

import { describe, expect, test } from 'vitest'
import { readJson } from '../src/document/read-json.js'
import { readObject } from '../src/document/read-object.js'
import { readYaml } from '../src/document/read-yaml.js'
import type { MapTree } from '../src/document/tree.js'
import { check } from '../src/index.js'
import { fieldByPath, fields, type Field } from '../src/plan/field-index.js'
import { placeholderPattern } from '../src/plan/placeholder.js'
import { readPlan, type ReadPlan } from '../src/plan/read-plan.js'
import { heldOf } from '../src/plan/reading.js'
import { subjectsAt, subjectsOf, type Subject } from '../src/plan/subjects.js'
import { planSchema } from '../src/plan/model/plan.js'
import { guidance } from '../src/shipped.js'
import { textOf } from '../src/text/text.js'
import { cases, planWith, read, written } from './conformance/plan/suite.js'

describe('values', () => {
  test.each(cases.values)('$field: $name', ({ field, value, reads, problems, notices }) => {
    const found = read({ plan: planWith(field, value) })
    expect(heldIn(found, field)).toEqual(reads)
    expect(found.problems.map(({ message }) => message.id)).toEqual(problems)
    expect(found.notices.map(({ message }) => message.id)).toEqual(reads === 'silent' ? notices : [])
  })

  test('of every kind that the model has are read, rightly and wrongly', () => {
    const kinds = (of: readonly { readonly field: string }[]) =>
      new Set(of.map(({ field }) => fieldOf(field).kind))
    const wrong = cases.values.filter(({ reads }) => reads === 'unreadable')
    const silent = cases.values.filter(({ reads }) => reads === 'silent')
    expect(kinds(cases.values)).toEqual(new Set(fields.map(({ kind }) => kind)))
    expect(kinds(wrong)).toEqual(kinds(cases.values))
    expect(silent.length).toBeGreaterThan(0)
  })

  test('a problem names the field it is about', () => {
    const { problems } = read({ plan: planWith('consent.voluntary', 7) })
    expect(problems.map(({ place }) => place.field)).toEqual(['consent.voluntary'])
  })
})

describe('placeholders', () => {
  const { dresses, fields: ofEachKind, settled } = cases.placeholders

  test('stand in for a field of every kind', () => {
    expect(new Set(ofEachKind.map((path) => fieldOf(path).kind))).toEqual(
      new Set(fields.map(({ kind }) => kind)),
    )
  })

  test.each(ofEachKind)('settle nothing in %s, in every dress', (path) => {
    const found = dresses.map((dress) => [dress, readWith(path, dress)])
    expect(found).toEqual(dresses.map((dress) => [dress, { held: 'unsettled', problems: [] }]))
  })

  test.each(settled)('%s is none', (text) => {
    expect(readWith('title', text)).toEqual({ held: { text: true }, problems: [] })
  })

  test('are the same for the schema', () => {
    const pattern = new RegExp(placeholderPattern)
    expect(dresses.filter((dress) => !pattern.test(dress))).toEqual([])
    expect(settled.filter((text) => pattern.test(text))).toEqual([])
  })

  test('in every field of the model are no problem', () => {
    const wrong = fields.filter(({ path }) => readWith(path, 'TBD').held !== 'unsettled')
    expect(wrong.map(({ path }) => path)).toEqual([])
  })
})

describe('reading', () => {
  test.each(cases.reading)(
    '$name',
    ({ plan, parts, problems, notices, none, anyOrder, near, levels, reads, subjects }) => {
      const found = read({ plan, parts })
      const ids = found.problems.map(({ message }) => message.id)
      expect(anyOrder ? ids.toSorted() : ids).toEqual(anyOrder ? problems.toSorted() : problems)
      expect(notices ?? []).toEqual(notices ? found.notices.map(({ message }) => message.id) : [])
      expect(found.plan === undefined).toBe(none)
      expect(found.problems[0]?.message.params ?? {}).toMatchObject({
        ...(near && { near }),
        ...(levels && { levels }),
      })
      expect(Object.fromEntries(Object.keys(reads).map((path) => [path, heldIn(found, path)]))).toEqual(reads)
      expect(subjects ?? []).toEqual(subjects ? everySubject(found).map(({ key }) => key) : [])
    },
  )

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'the key %s is a field like any other',
    (key) => {
      const plan: unknown = JSON.parse(
        `{"consent": {"voluntary": true, ${JSON.stringify(key)}: {"informed": true}}, ${JSON.stringify(key)}: {"consent": {"informed": true}}}`,
      )
      const found = read({ plan })
      expect(found.problems.map(({ message }) => message.id)).toEqual(['unknown-field', 'unknown-field'])
      expect(heldIn(found, 'consent.voluntary')).toEqual({ is: true })
      expect(heldIn(found, 'consent.informed')).toBe('silent')
      expect(({} as { consent?: unknown }).consent).toBeUndefined()
    },
  )

  test('two entries with one key are both named: by their lines, or by their turn in the list', () => {
    const named = (content: string, isJson = false): unknown => {
      const text = textOf('plan', content)
      const reading = isJson ? readJson(text) : readYaml(text)
      const { problems } = readPlan(reading.tree ? [reading.tree] : [])
      return problems.map(({ message: { id, params }, place: { line } }) => ({ id, ...params, line }))
    }
    expect(named('activities:\n  - kind: film\n    key: north\n  - {}\n  - key: north\n')).toEqual([
      { id: 'same-key-on-lines', first: 3, again: 5, line: 5 },
    ])
    expect(named('{"groups": [{"key": "a"}, {"key": "b"}, {"key": "a"}, {"key": "a"}]}', true)).toEqual([
      { id: 'same-key-twice', first: 1, again: 3, line: 1 },
      { id: 'same-key-twice', first: 1, again: 4, line: 1 },
    ])
    const { problems } = read({ plan: { groups: [{ key: 'b' }, {}, { key: 'b' }] } })
    expect(problems.map(({ message }) => message.params)).toEqual([{ first: 1, again: 3 }])
  })

  test('in two files, entries with one key are named by their turn', () => {
    const trees = ['one.yaml', 'other.yaml'].map((name, index) => {
      const { tree } = readYaml(textOf(name, `${'\n'.repeat(index)}activities: [{ key: north }]\n`))
      return tree as MapTree
    })
    expect(readPlan(trees).problems.map(({ message }) => message.id)).toEqual(['same-key-twice'])
  })

  test('what is wrong in a thing of a list names the field by its whole path', () => {
    const wrong = [{ medium: 'leaflet', ownConsent: 7 }]
    const { problems } = read({ plan: planWith('consent.media.uses', wrong) })
    expect(problems.map(({ place }) => place.field)).toEqual([
      'consent.media.uses.medium',
      'consent.media.uses.ownConsent',
    ])
  })

  test.each([
    ['consent: { voluntary: { is: true, how: In writing, with reasons } }', 'with reasons'],
    ['consent: { voluntary: { is: true, how: in writing, by phone, or in person } }', 'by phone'],
    ['activities: [{ kind: film, in two parts }]', 'in two parts'],
    ['consent: { voluntary: true, with reasons }', 'with reasons'],
    ['compensation: { rate: { amount: 40, currency: EUR, in cash } }', 'in cash'],
    ['consent: { media: { uses: [{ medium: film, for schools }] } }', 'for schools'],
  ])('a comma in braces is said once, where the text goes on: %s', (content, at) => {
    const text = textOf('plan.yaml', content)
    const { tree } = readYaml(text)
    const { problems } = readPlan([tree as MapTree])
    expect(problems.map(({ message, place }) => [message.id, place.column])).toEqual([
      ['comma-in-braces', content.indexOf(at) + 1],
    ])
  })

  test.each([
    ['a key with a value', 'consent: { voluntary: { is: true, with: reasons } }'],
    ['a key without braces', 'consent:\n  voluntary:\n    is: true\n    with reasons:\n'],
    ['the first key', 'consent: { with reasons, voluntary: true }'],
  ])('%s is not what follows a comma', (_, content) => {
    const { tree } = readYaml(textOf('plan.yaml', content))
    const { problems } = readPlan([tree as MapTree])
    expect(problems.map(({ message }) => message.id)).toEqual(['unknown-field'])
  })

  test('a key may be called like anything', () => {
    const found = read({ plan: { activities: [{ key: '__proto__' }, { key: 'constructor' }] } })
    expect(found.problems).toEqual([])
    expect(new Set(everySubject(found).map(({ key }) => key)).size).toBe(5)
  })

  test('what has no place in an object has one in a file', () => {
    const at = {
      text: {
        name: 'plan.yaml',
        content: '',
        positionAt: () => ({ line: 3, column: 5 }),
        spanInFile: (span: { start: number; end: number }) => span,
      },
      span: { start: 0, end: 1 },
    }
    const { problems } = readPlan([
      {
        kind: 'map',
        flow: false,
        entries: [
          { key: 'tittle', keyAt: at, value: { kind: 'scalar', value: 'A council' } },
          { key: 'title', value: { kind: 'scalar', value: 'A council' } },
        ],
      },
    ])
    expect(problems.map(({ place }) => place)).toMatchObject([{ file: 'plan.yaml', line: 3, column: 5 }])
  })

  test('a tree that is no mapping is no plan', () => {
    expect(
      readPlan([{ kind: 'list', items: [], flow: false }]).problems.map(({ message }) => message.id),
    ).toEqual(['plan-not-an-object'])
    expect(readPlan([{ kind: 'unreadable' }])).toEqual({ plan: undefined, problems: [], notices: [] })
  })
})

describe('inheritance', () => {
  test.each(cases.inheritance)('$field: $name', ({ plan, parts, field, reads, beside }) => {
    const subjects = everySubject(read({ plan, parts }))
    const readingOf = (key: string) => subjects.find((each) => each.key === key)?.read(fieldOf(field))
    const found = (keys: readonly string[], which: 'alternatives' | 'beside') =>
      Object.fromEntries(keys.map((key) => [key, readingOf(key)?.[which].map(({ held }) => written(held))]))
    expect(found(Object.keys(reads), 'alternatives')).toEqual(reads)
    expect(found(Object.keys(beside), 'beside')).toEqual(beside)
  })

  test('is tried at every kind of value that can be written at two levels', () => {
    const kinds = new Set(fields.filter(({ levels }) => levels.length > 1).map(({ kind }) => kind))
    expect(new Set(cases.inheritance.map(({ field }) => fieldOf(field).kind))).toEqual(kinds)
  })

  test.each(fields.filter(({ levels }) => levels.includes('plan')).map(({ path }) => path))(
    '%s at the top is read by every subject that can have it',
    (path) => {
      const field = fieldOf(path)
      const root = everySubject(
        read({ plan: { ...(planWith(path, 'TBD') as object), activities: [{}, { groups: [{}, {}] }] } }),
      )
      const [plan] = root
      expect(plan && subjectsAt(plan, field.scope).map((each) => heldOf(each.read(field)).state)).toEqual(
        {
          plan: ['unsettled'],
          activity: ['unsettled', 'unsettled'],
          group: ['unsettled', 'unsettled', 'unsettled'],
        }[field.scope],
      )
    },
  )
})

test('sentences say what is so and what would be right', () => {
  const plan = {
    tittle: 'A council',
    stage: 'finished',
    kind: 'film',
    activities: [
      { kind: 'councl', startsOn: 'soon', consent: { voluntary: { how: 'in private' }, informed: [true] } },
    ],
  }
  expect(read({ plan }).problems.map(({ message }) => message.text)).toEqual([
    'This field is not known. Did you mean `title`?',
    'Expected one of these words: idea, ready, running, ended.',
    'This field is written at another level: activity.',
    'This word is not one of those expected here. Did you mean `council`?',
    'Expected a day, such as 2026-11-25.',
    'A commitment that is written out needs `is`: yes or no.',
    'A list stands where one value was expected.',
  ])
})

test('no word of a plan is in what is said of it', () => {
  const canary = 'quetzal'
  const plan = {
    [canary]: canary,
    title: [canary],
    key: ` ${canary}`,
    stage: canary,
    activities: [canary, { kind: canary, key: canary, startsOn: canary }, { key: canary }],
    consent: {
      [canary]: true,
      voluntary: canary,
      informed: { is: canary, [canary]: canary, how: { [canary]: canary } },
    },
    compensation: { rate: { amount: canary, [canary]: 1 } },
    inclusion: { languages: [{ [canary]: canary }] },
  }
  expect(JSON.stringify(read({ plan }).problems)).not.toContain(canary)
  expect(JSON.stringify(check(plan, guidance))).not.toContain(canary)
})

test('zod has no other opinion of the cases', () => {
  const wrong = cases.values.filter(({ field, value, problems }) => {
    const isRight = planSchema.safeParse(planWith(field, value)).success
    return isRight !== (problems.length === 0)
  })
  expect(wrong.map(({ field, name }) => `${field}: ${name}`)).toEqual([])
})

function fieldOf(path: string): Field {
  const field = fieldByPath.get(path)
  if (!field) throw new Error(`A case is about a field that the model does not have: ${path}`)
  return field
}

function everySubject({ plan }: ReadPlan): readonly Subject[] {
  const below = (subject: Subject): readonly Subject[] => [subject, ...subject.below.flatMap(below)]
  return plan ? below(subjectsOf(plan)) : []
}

/** What the first subject that can have it holds of a field. */
function heldIn(found: ReadPlan, path: string): unknown {
  const [root] = everySubject(found)
  const subject = root && subjectsAt(root, fieldOf(path).scope)[0]
  return subject && written(heldOf(subject.read(fieldOf(path))))
}

function readWith(path: string, value: unknown) {
  const plan = readObject(planWith(path, value)).tree
  const found = readPlan([plan])
  return { held: heldIn(found, path), problems: found.problems.map(({ message }) => message.id) }
}
