/**
 * Every field that a rule reads can be filled in a document: its name in the
 * language, and a value as that language writes it, in a key line and in a
 * table's row.
 */

import { describe, expect, test } from 'vitest'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { readDocument } from '../src/document/read-document.js'
import { compiled } from '../src/guidance/guidance.js'
import type { Language } from '../src/guidance/language.js'
import type { Field } from '../src/plan/field-index.js'
import { readDocumentPlan } from '../src/reading/read-document-plan.js'
import { statementsOf } from './statements.js'

const guidance = shippedGuidance()
const { fields, languageOf, rules } = guidance[compiled]

const readByRules = new Set(
  rules.flatMap(({ expect: asked, when }) =>
    [...asked.fields, ...(when?.condition.fields ?? [])].map(({ path }) => path),
  ),
)
const asked = fields.all.filter(({ path }) => readByRules.has(path))

/** What a page has to be about, and a day as people write it. */
const inLanguage: Readonly<Record<string, { readonly about: string; readonly day: string }>> = {
  en: { about: 'Plan with survivors of trafficking', day: '5 March 2027' },
  es: { about: 'Plan con sobrevivientes de trata de personas', day: '5 de marzo de 2027' },
  fr: { about: 'Plan avec des survivantes de la traite', day: '5 mars 2027' },
}

describe.each(Object.keys(inLanguage))('in %s', (code) => {
  const { about = '', day = '' } = inLanguage[code] ?? {}
  const language = languageOf(code)?.language
  const page = (content: string): string => `---\nlang: ${code}\n---\n\n# ${about}\n\n${content}\n`

  test('every field that a rule reads is filled by a key line', async () => {
    const lined = asked.filter(({ kind }) => kind !== 'items')
    const wrong = await notFilled(lined, (field) => page(`**${labelOf(field)}:** ${valueOf(field)}`))
    expect(wrong).toEqual([])
  })

  test("every field that a rule reads is filled by a table's row, or a table of its things", async () => {
    const wrong = await notFilled(asked, (field) =>
      page(field.kind === 'items' ? thingsOf(field) : table(rowsOf(field))),
    )
    expect(wrong).toEqual([])
  })

  test('all of them are filled by one table', async () => {
    const rows = asked.filter(({ kind }) => kind !== 'items').map((field) => [labelOf(field), valueOf(field)])
    const found = await readIn(page(table([headsOf(), ...rows])))
    const expected = asked
      .filter(({ kind }) => kind !== 'items')
      .map((field) => [field.path, heldOf(field)].join(': '))
    expect(found.toSorted()).toEqual(expected.toSorted())
  })

  function labelOf(field: Field): string {
    return language?.fields[field.path]?.label ?? field.label
  }

  function headsOf(): readonly string[] {
    const { columns } = reading()
    return [columns.field?.[0] ?? '', columns.value?.[0] ?? '']
  }

  function rowsOf(field: Field): readonly (readonly string[])[] {
    return [headsOf(), [labelOf(field), valueOf(field)]]
  }

  function thingsOf({ path, items = [] }: Field): string {
    const label = (inner: Field): string => language?.fields[`${path}.${inner.path}`]?.label ?? inner.label
    return table([items.map(label), items.map((inner) => valueOf(inner, `${path}.${inner.path}`))])
  }

  /** A value of the field's kind, as the language writes it. */
  function valueOf({ kind, path, words = [] }: Field, wordsPath = path): string {
    const { yes, pers, units } = reading()
    const named = (word: string): string => language?.words[wordsPath]?.[word]?.[0] ?? word
    switch (kind) {
      case 'commitment':
        return yes[0] ?? ''
      case 'word':
      case 'orderedWord':
        return named(words[0] ?? '')
      case 'words':
        return words.map(named).join(', ')
      case 'texts':
        return 'Kinyarwanda'
      case 'text':
        return 'Kigali'
      case 'number':
        return '12'
      case 'money':
        return `EUR 40 ${pers.hour?.[0] ?? ''}`
      case 'duration':
        return `3 ${units.week?.[0] ?? ''}`
      case 'date':
        return day
      case 'items':
        return ''
    }
  }

  function reading(): Language['reading'] {
    if (!language) throw new Error(`There is no data for ${code}.`)
    return language.reading
  }
})

async function notFilled(all: readonly Field[], write: (field: Field) => string): Promise<readonly string[]> {
  const wrong = []
  for (const field of all) {
    const found = await readIn(write(field))
    if (!found.includes(`${field.path}: ${heldOf(field)}`)) wrong.push(`${field.path}: ${found.join('; ')}`)
  }
  return wrong
}

/** What the value that is written for a field comes to. */
function heldOf({ kind, words = [] }: Field): string {
  switch (kind) {
    case 'commitment':
      return 'yes'
    case 'word':
    case 'orderedWord':
      return words[0] ?? ''
    case 'words':
      return words.join(', ')
    case 'texts':
      return 'Kinyarwanda'
    case 'text':
      return 'text'
    case 'number':
      return '12'
    case 'money':
      return '40 EUR hour'
    case 'duration':
      return '3 week'
    case 'date':
      return '2027-03-05'
    case 'items':
      return '1 things'
  }
}

async function readIn(content: string): Promise<readonly string[]> {
  const document = await readDocument({ name: 'plan.md', content })
  const { plan } = readDocumentPlan([document], { fields, languageOf, languages: () => ['en', 'es', 'fr'] })
  return statementsOf(plan).map(({ field, holds }) => `${field}: ${holds}`)
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}
