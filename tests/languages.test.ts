/** The languages that are shipped: complete, unambiguous, and looked up as people write. */

import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiled } from '../src/guidance/guidance.js'
import { namedFields } from '../src/guidance/language-names.js'
import { guidance } from '../src/guidance/shipped.js'
import type { Field } from '../src/plan/field-index.js'
import { pers } from '../src/plan/money.js'
import { themes } from '../src/plan/theme.js'
import { fold } from '../src/text/fold.js'

const { fields, languageOf, rules } = guidance[compiled]

const codes = readdirSync('guidance/languages')
const themeOf = new Map(guidance.safeguards.map(({ id, theme }) => [id, theme]))

test('every folder of a language is loaded, under its code', () => {
  expect(guidance.languages.map(({ language }) => language)).toEqual(codes.toSorted())
})

describe.each(codes)('%s', (code) => {
  const compiledLanguage = languageOf(code)
  if (!compiledLanguage) throw new Error(`No language ${code}.`)
  const {
    language,
    fieldNamed,
    innerNamed,
    sectionNamed,
    wordNamed,
    headingNamed,
    columnNamed,
    detailNamed,
  } = compiledLanguage
  const { reading } = language

  const readByRules = new Set(
    rules.flatMap(({ expect: asked, when }) =>
      [...asked.fields, ...(when?.condition.fields ?? [])].map(({ path }) => path),
    ),
  )
  const named = fields.all.map((field) => ({ field, path: field.path, names: language.fields[field.path] }))
  // The model is written in English.
  const labelOf = (field: Field): string | undefined =>
    language.fields[field.path]?.label ?? (code === 'en' ? field.label : undefined)

  test('has a label and a name for every field that a rule reads', () => {
    const without = [...readByRules].filter((path) => {
      const field = fields.byPath.get(path)
      return !field || labelOf(field) === undefined || !language.fields[path]?.called?.length
    })
    expect(without).toEqual([])
  })

  test('has a label for every field, which names that field and no other', () => {
    const wrong = fields.all.filter((field) => fieldNamed(labelOf(field) ?? '')?.field !== field)
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test('has a question for every field, which names that field and no other', () => {
    const questionOf = (field: Field) =>
      language.fields[field.path]?.question ?? (code === 'en' ? field.question : '')
    const wrong = fields.all.filter((field) => fieldNamed(questionOf(field))?.field !== field)
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  test.each(named)('$path is found by each of its names', ({ field, names }) => {
    for (const name of names?.called ?? []) {
      const how = names?.broadly?.includes(name) ? 'broad' : 'exact'
      expect({ name, found: fieldNamed(name) }).toEqual({ name, found: { field, how } })
    }
    for (const name of names?.broadly ?? [])
      expect({ name, found: fieldNamed(name) }).toEqual({ name, found: { field, how: 'broad' } })
    for (const name of names?.within ?? [])
      expect({ name, found: fieldNamed(name, [field.safeguard ?? '']) }).toEqual({
        name,
        found: { field, how: 'exact' },
      })
  })

  test('has names for the fields of the things in lists', () => {
    for (const list of fields.all) {
      for (const inner of list.items ?? []) {
        const { label, called = [] } = language.fields[`${list.path}.${inner.path}`] ?? {}
        const names = [label ?? (code === 'en' ? inner.label : ''), ...called]
        expect(names.map((name) => innerNamed(list, name)?.path)).toEqual(names.map(() => inner.path))
      }
    }
  })

  test('has a name for every word of every field, and finds the word by it', () => {
    for (const [path, field] of namedFields(fields)) {
      for (const word of field.words ?? []) {
        const names = language.words[path]?.[word] ?? []
        expect({ path, word, names: names.length > 0 }).toEqual({ path, word, names: true })
        expect(names.map((name) => wordNamed(field, name))).toEqual(names.map(() => word))
        expect(wordNamed(field, word)).toBe(word)
      }
    }
  })

  test('has headings for every theme and safeguard', () => {
    for (const id of new Set([...themes, ...themeOf.keys()])) {
      const names = language.sections[id] ?? []
      expect({ id, has: names.length > 0 }).toEqual({ id, has: true })
      for (const name of names) expect(sectionNamed(name)).toContain(id)
    }
  })

  test('has every kind of word that reading leans on', () => {
    const { months, details, columns, headings, units, identifiers, pers: ways, numbers, ...lists } = reading
    const empty = Object.entries(lists).filter(([key, words]) => words.length === 0 && key !== 'currencies')
    expect(empty.map(([key]) => key)).toEqual([])
    expect(months).toHaveLength(12)
    expect(Object.keys(details).toSorted()).toEqual(['how', 'when', 'who'])
    expect(Object.keys(columns)).toHaveLength(8)
    expect(Object.keys(headings)).toHaveLength(8)
    expect(Object.keys(units)).toHaveLength(5)
    expect(Object.keys(identifiers)).toHaveLength(5)
    expect(Object.keys(ways).toSorted()).toEqual(pers.toSorted())
    expect(new Set(Object.values(numbers))).toEqual(
      new Set([...Array(101).keys(), ...Object.values(numbers)]),
    )
  })

  test('no word for yes is one for no, or for none', () => {
    const no = new Set([...reading.no, ...reading.none].map(fold))
    expect(reading.yes.map(fold).filter((word) => no.has(word))).toEqual([])
  })

  test('no word stands for two columns, details, units, months, headings or ways to be paid', () => {
    for (const group of [reading.columns, reading.details, reading.units, reading.headings, reading.pers])
      expect(shared(Object.values(group))).toEqual([])
    expect(shared(reading.months)).toEqual([])
  })

  test('headings, columns and details are found by each of their names', () => {
    for (const [word, names] of Object.entries(reading.headings))
      expect(names.map((name) => headingNamed(name)?.word)).toEqual(names.map(() => word))
    for (const [word, names] of Object.entries(reading.columns))
      expect(names.map(columnNamed)).toEqual(names.map(() => word))
    for (const [word, names] of Object.entries(reading.details))
      expect(names.map(detailNamed)).toEqual(names.map(() => word))
  })

  test('a doubt of a field is not in its own names, which would leave it open for ever', () => {
    for (const { names, path } of named) {
      const all = [...(names?.called ?? []), ...(names?.broadly ?? [])].map(fold)
      const within = (names?.doubts ?? []).filter((doubt) => all.includes(fold(doubt)))
      expect({ path, within }).toEqual({ path, within: [] })
    }
  })

  const anyName = fc.constantFrom(
    ...named.flatMap(({ field, names }) => (names?.called ?? []).map((name) => ({ field, name }))),
  )
  const before = fc.constantFrom('', '3.2 ', '12) ', '(a) ', 'iv. ', 'Q4. ', '§ 7 ', '**', '✅ ', '1️⃣ ', '• ')
  const behind = fc.constantFrom('', ':', ' :', '?', '**', ' *', '…')
  const dress = fc.constantFrom<(text: string) => string>(
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll('’', "'"),
    (text) => text.replaceAll(' ', '\u00a0 '),
    (text) => text.replaceAll('-', '\u2011'),
  )

  test('numbering, decoration, case, accents and kinds of apostrophe change nothing', () => {
    fc.assert(
      fc.property(anyName, before, behind, dress, ({ field, name }, start, end, wear) => {
        expect(fieldNamed(start + wear(name) + end)?.field).toBe(field)
      }),
      { numRuns: 300 },
    )
  })
})

describe('en', () => {
  const en = languageOf('en')
  if (!en) throw new Error('No English.')

  test.each(['en', 'en-GB', 'EN_us'])('is found as %s', (code) => {
    expect(languageOf(code)).toBe(en)
  })

  test.each(['', 'e', 'english', 'xx', 'e-n'])('is not found as %j', (code) => {
    expect(languageOf(code)).toBeUndefined()
  })

  test.each([
    ['Payment', 'compensation.paid'],
    ['Consent', 'consent.informed'],
    ['Confidentiality', 'confidentiality.promised'],
    ['Support', 'support.available'],
    ['Safety', 'safety.measures'],
    ['Complaints', 'accountability.complaints.route'],
    ['Recognition', 'recognition.credit'],
    ['Data protection', 'confidentiality.data.limited'],
    ['How data are kept', 'confidentiality.data.limited'],
    ['What goes to authorities, and on whose word', 'confidentiality.sharing.onlyOnTheirWord'],
    [
      'What may go to police, prosecution, migration or other authorities, and on whose word?',
      'confidentiality.sharing.onlyOnTheirWord',
    ],
    [
      'Which data are kept, who can open them, until when, and how are they erased?',
      'confidentiality.data.limited',
    ],
    ['Decision-making power', 'participation.decidesOn'],
    ['Ethics review', 'accountability.oversight.independent'],
    ['Survivor review', 'participation.review.done'],
  ])('after “%s” only a plain yes is one', (name, path) => {
    expect(en.fieldNamed(name)).toEqual({ field: fields.byPath.get(path), how: 'broad' })
  })

  test.each([
    ['Amount', [], undefined],
    ['Amount', ['compensation'], 'compensation.rate'],
    ['In advance', ['expenses'], 'compensation.expenses.inAdvance'],
    ['In advance', ['choice-and-control'], 'revictimization.topicsSentAhead'],
    ['In advance', ['compensation'], 'compensation.expenses.inAdvance'],
    ['In advance', ['revictimization'], 'revictimization.topicsSentAhead'],
    ['In advance', ['consent'], undefined],
    ['Independent', ['complaints'], 'accountability.complaints.outside'],
    ['Independent', ['accountability'], undefined],
    ['Within', ['complaints'], 'accountability.complaints.answeredWithin'],
    ['Within', ['feedback-loop'], 'participation.feedbackWithin'],
    ['Costs', ['expenses'], undefined],
    ['Honorarium', ['safety'], 'compensation.paid'],
  ])('“%s” under %j is %s', (name, within, path) => {
    expect(en.fieldNamed(name, within)?.field.path).toBe(path)
  })

  test.each([
    ['Payment plan for the office', undefined],
    ['Not paid', undefined],
    ['12', undefined],
    ['', undefined],
    ['(a)', undefined],
    ['A stage', undefined],
  ])('%j names no field', (name, path) => {
    expect(en.fieldNamed(name)).toBe(path)
  })

  test.each([
    ['Activity 2: Advisory council', 'activity', 'Advisory council'],
    ['3.1 Activity B – Film', 'activity', 'Film'],
    ['Activity 2.1 Interviews', 'activity', 'Interviews'],
    ['**Activities**', 'activity', ''],
    ['Group A (adults)', 'group', 'adults)'],
    ['All activities: safeguards', 'all-activities', 'safeguards'],
    ['What is out of scope for this phase', 'out-of-scope', ''],
    ['Activity 3 (out of scope)', 'out-of-scope', ''],
    ['Payment: nice to have', 'nice-to-have', ''],
    ['Optional: a film', 'nice-to-have', ''],
    ['Payment (example)', 'example', ''],
    ['Examples of good answers', 'example', ''],
    ['How to use this template', 'instructions', ''],
    ['4. Glossary', 'instructions', ''],
  ])('the heading “%s” sets apart: %s', (heading, word, rest) => {
    expect(en.headingNamed(heading)).toEqual({ word, rest })
  })

  test.each([
    'Activity plan',
    'Activities of the council',
    'Group-based work',
    'Leading by example at work',
    'Payment',
    '',
  ])('the heading “%s” sets nothing apart', (heading) => {
    expect(en.headingNamed(heading)).toBeUndefined()
  })

  test.each([
    ['Confidentiality and data protection', ['confidentiality', 'data-protection']],
    ['5. Payment & expenses', ['compensation', 'expenses']],
    ['Consent, confidentiality, data', ['consent', 'confidentiality', 'data-protection']],
    ['Article 5 – Pay', ['compensation']],
    ['Stopping at any time', ['consent-withdrawal']],
    ['Consent and cookies', []],
    ['Cookies', []],
  ])('the heading “%s” stands over %j', (heading, ids) => {
    expect(en.sectionNamed(heading)).toEqual(ids)
  })
})

/** Names that stand in two of the lists. */
function shared(lists: readonly (readonly string[])[]): readonly string[] {
  const all = lists.flatMap((names) => [...new Set(names.map(fold))])
  return all.filter((name, index) => name !== '' && all.indexOf(name) !== index)
}
