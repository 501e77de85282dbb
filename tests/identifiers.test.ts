/** Likely identifiers, found by kind and place. */

import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Part } from '../src/document/part.js'
import { readPlanFile } from '../src/document/read-document.js'
import type { Words } from '../src/document/words.js'
import { guidance } from '../src/guidance/shipped.js'
import type { Language } from '../src/guidance/language.js'
import { mergeLanguages } from '../src/guidance/merge-languages.js'
import { cuePattern, flatten } from '../src/reading/identifiers/cue-pattern.js'
import {
  findIdentifiers,
  findIdentifiersIn,
  findIdentifiersInTrees,
} from '../src/reading/identifiers/find-identifiers.js'
import { fold } from '../src/text/fold.js'
import { identifierKinds, type Identifier } from '../src/text/identifier.js'
import { textOf } from '../src/text/text.js'

const suite = z.strictObject({
  kind: z.enum(identifierKinds),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      /** The language whose words are known: English unless given. */
      language: z.enum(['en', 'es', 'fr', 'none']).default('en'),
      labels: z.array(z.string()).default([]),
      text: z.string(),
      /** What is found, in order; nothing of another kind is. */
      finds: z.array(z.string()),
    }),
  ),
})

/** A few words of each language, so that these tests hold whatever the shipped ones say. */
const languages = mergeLanguages([
  {
    language: 'en',
    reading: {
      months: months('January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'),
      survivors: ['survivor', 'survivors', 'victim', 'survivor leader'],
      identifiers: {
        phone: ['phone', 'tel', 'WhatsApp', 'mobile', 'call'],
        document: ['passport', 'identity card', 'passport number'],
        case: ['case number', 'case no', 'case file', 'docket', 'case'],
        birth: ['born', 'date of birth', 'DOB'],
        address: ['shelter', 'safe house'],
      },
    },
  },
  {
    language: 'es',
    reading: {
      months: months('enero', 'febrero', 'marzo'),
      survivors: ['sobreviviente', 'sobrevivientes'],
      identifiers: {
        phone: ['teléfono', 'móvil'],
        document: ['cédula de identidad', 'pasaporte'],
        case: ['expediente'],
        birth: ['fecha de nacimiento'],
        address: ['refugio'],
      },
    },
  },
  {
    language: 'fr',
    reading: {
      months: months('janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août'),
      survivors: ['survivante', 'survivant'],
      identifiers: {
        phone: ['téléphone'],
        document: ["carte d'identité"],
        case: ['numéro de dossier'],
        birth: ['né le', 'née le'],
        address: ['foyer'],
      },
    },
  },
])

const folder = new URL('conformance/identifiers/', import.meta.url)
const suites = readdirSync(folder).map((name) =>
  suite.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
)

test('every kind has its cases', () => {
  expect(suites.map(({ kind }) => kind).toSorted()).toEqual(identifierKinds.toSorted())
})

describe.each(suites)('$kind', ({ kind, cases }) => {
  test.each(cases)('$name', ({ language, labels, text, finds }) => {
    const found = findIdentifiersIn(tableOf(labels, text), languageOf(language))
    expect(found.map(shown)).toEqual(finds.map((words) => `${kind}: ${words}`))
  })
})

describe('identifiers in a page', () => {
  const en = languageOf('en')

  test('are found in every part of it, once', () => {
    const cell = wordsOf('maria@haven.ngo')
    const parts: readonly Part[] = [
      { kind: 'heading', depth: 1, words: wordsOf('one@haven.ngo') },
      { kind: 'list', members: [{ parts: [paragraph('two@haven.ngo')], at: cell.at }] },
      { kind: 'quote', isCallout: true, parts: [paragraph('three@haven.ngo')], at: cell.at },
      { kind: 'code', words: wordsOf('four@haven.ngo') },
      {
        kind: 'table',
        headed: false,
        rows: [
          {
            cells: [
              { parts: [], words: cell },
              { parts: [], words: cell },
            ],
            at: cell.at,
          },
        ],
        at: cell.at,
      },
    ]
    const all = ['one', 'two', 'three', 'four', 'maria'].map((name) => `e-mail: ${name}@haven.ngo`)
    expect(findIdentifiersIn(parts, en).map(shown)).toEqual(all)
  })

  test('are found in footnotes, and in what a pending change takes away', () => {
    const words: Words = {
      ...wordsOf('Ask us.'),
      notes: [{ offset: 3, words: wordsOf('note@haven.ngo') }],
      before: wordsOf('Ask maria@haven.ngo.'),
    }
    expect(findIdentifiers([words], en).map(shown)).toEqual([
      'e-mail: maria@haven.ngo',
      'e-mail: note@haven.ngo',
    ])
  })

  test('are told by the line before', () => {
    expect(findIdentifiers([wordsOf('Date of birth'), wordsOf('05/03/1998')], en).map(shown)).toEqual([
      'birth-date: 05/03/1998',
    ])
    expect(findIdentifiersIn([paragraph('Case no:'), paragraph('4521')], en).map(shown)).toEqual([
      'case-number: 4521',
    ])
  })

  test('are told by the head of their column', () => {
    const rows = [
      ['Survivor', 'Date of birth', 'Phone'],
      ['Maria Lopez', '05/03/1998', '98765432'],
    ]
    expect(findIdentifiersIn(tableIn(rows), en).map(shown)).toEqual([
      'name: Maria Lopez',
      'birth-date: 05/03/1998',
      'phone: 98765432',
    ])
  })

  test('are not told by a sentence that stands before', () => {
    const before = `Everyone was born somewhere, ${'and there are many places to be, '.repeat(3)}we know.`
    expect(findIdentifiers([wordsOf(before), wordsOf('05/03/2026')], en)).toEqual([])
  })

  test('are found by the words that are shipped', () => {
    const shipped = guidance.languages.find(({ language }) => language === 'en')
    const text = `Tel: 98765432. Passport no. AB1234567. Born 5 March 1998. Case number: 4521.
      The shelter is at 12 High Street. survivor Maria Lopez`
    expect(findIdentifiers([wordsOf(text)], shipped).map(({ kind }) => kind)).toEqual([
      'phone',
      'document-number',
      'birth-date',
      'case-number',
      'shelter-address',
      'name',
    ])
  })
})

test('identifiers in the texts of a plan file are told by its keys', () => {
  const content = 'title: Ask maria@haven.ngo\nx-phone: [98765432a, "98765432"]\nx-born:\n  how: 05/03/1998\n'
  const document = readPlanFile({ name: 'plan.yaml', content })
  expect(findIdentifiersInTrees(document?.trees ?? [], languageOf('en')).map(shown)).toEqual([
    'e-mail: maria@haven.ngo',
    'phone: "98765432"',
  ])
})

describe('words of a language as a pattern', () => {
  const letters = fc.constantFrom(..."aeiouncAEÉéèÈñÑüÜçşŠ'’ -1.")
  const words = fc.string({ unit: letters, minLength: 1, maxLength: 6 }).filter((word) => fold(word) !== '')
  const find = (cues: readonly string[], text: string): string | undefined => {
    const flat = flatten(text)
    const pattern = cuePattern(cues)
    return pattern && flat.match(pattern(flat))?.[0]
  }

  test('find nothing but what folding finds equal', () => {
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (cues, word) => {
        const found = find(cues, `( ${word} )`)
        expect(found === undefined || cues.map(fold).includes(fold(found))).toBe(true)
      }),
    )
  })

  test.each([
    ['as it is written', (word: string) => word],
    ['in capitals', (word: string) => word.toUpperCase()],
    ['with accents apart', (word: string) => word.normalize('NFD')],
    ['without accents', (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '')],
    ['with other apostrophes', (word: string) => word.replaceAll("'", '’')],
    ['without apostrophes', (word: string) => word.replaceAll(/['’]/g, '')],
  ])('find a word %s', (_, write) => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 3 }), words, (cues, word) => {
        expect(find([...cues, word], `( ${write(word)} )`)).toBeDefined()
      }),
    )
  })

  test('are looked for in a text that stays as long as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(flatten(text)).toHaveLength(text.length)
      }),
    )
    expect(flatten('İÉÀ ẞß Ǆ')).toHaveLength(8)
  })
})

test.each([
  ['digits', '1 '],
  ['leading zeros', '06 12 34 56 '],
  ['numbers', '+44 20 7946 0958 '],
  ['addresses', 'a@b.ngo '],
  ['signs', '@'],
  ['one long word', 'a'],
  ['dots and signs of a name', '.a@'],
  ['words for survivors', 'survivor, '],
  ['names', 'Maria Lopez, '],
  ['words for streets', '12 rue de la '],
  ['capitals', 'Aa Bb '],
  ['words for phones', 'phone '],
  ['pages', 'https://'],
  ['days', '5 March '],
  ['brackets', '('],
])('a long text of %s is searched in the time a test has', (_, piece) => {
  // In quadratic time most of these would take minutes.
  const words = wordsOf(piece.repeat(Math.ceil(1_000_000 / piece.length)))
  expect(Array.isArray(findIdentifiers([words], languageOf('en')))).toBe(true)
})

test('a paragraph of many lines is searched in the time a test has, and each place is right', () => {
  const lines = 'a@b.ngo and\n'.repeat(100_000)
  const words = wordsOf(lines)
  const pieces = Array.from(lines.matchAll(/.+/g), ({ 0: { length }, index }) => {
    const span = { start: index, end: index + length }
    return { span, at: { text: words.at.text, span } }
  })
  const found = findIdentifiers([{ ...words, pieces }], undefined)
  expect(found).toHaveLength(100_000)
  expect(
    found.every(({ at: { span } }, index) => span.start === index * 12 && span.end === index * 12 + 7),
  ).toBe(true)
})

function months(...names: readonly string[]): readonly (readonly string[])[] {
  return names.map((name) => [name, name.slice(0, 3)])
}

function languageOf(code: string): Language | undefined {
  return languages.find(({ language }) => language === code)
}

function wordsOf(content: string): Words {
  const span = { start: 0, end: content.length }
  const at = { text: textOf('plan.md', content), span }
  return { text: content, pieces: [{ span, at }], notes: [], at }
}

function paragraph(content: string): Part {
  return { kind: 'paragraph', words: wordsOf(content) }
}

/** Cells of one row. */
function tableOf(labels: readonly string[], text: string): readonly Part[] {
  return labels.length === 0 ? [paragraph(text)] : tableIn([[...labels, text]])
}

/** A table whose cells stand one after another in a text, so that each has a place of its own. */
function tableIn(rows: readonly (readonly string[])[]): readonly Part[] {
  const text = textOf('plan.md', rows.flat().join('\n'))
  let start = 0
  const cellOf = (content: string) => {
    const at = { text, span: { start, end: start + content.length } }
    start += content.length + 1
    const words = {
      text: content,
      pieces: [{ span: { start: 0, end: content.length }, at: at }],
      notes: [],
      at,
    }
    return { parts: [], words }
  }
  const at = { text, span: { start: 0, end: text.content.length } }
  return [{ kind: 'table', headed: true, rows: rows.map((cells) => ({ cells: cells.map(cellOf), at })), at }]
}

function shown({ kind, at }: Identifier): string {
  return `${kind}: ${at.text.content.slice(at.span.start, at.span.end)}`
}
