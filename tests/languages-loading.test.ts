/** Languages in guidance: what files add, what they change, and when they are made ready. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { parse } from 'yaml'
import { guidanceFiles } from '../scripts/shipped-guidance.js'
import { compiled, type Guidance } from '../src/guidance/guidance.js'
import { loadGuidance, type GuidanceFile } from '../src/guidance/load-guidance.js'
import { guidance as shipped } from '../src/guidance/shipped.js'

const field =
  'fields:\n  - { path: x-buddy, kind: commitment, scope: group, label: Buddy, question: Who is there? }\n'
const declares: GuidanceFile = { name: 'fields.yaml', content: field }

function file(content: string, name = 'words.yaml'): GuidanceFile {
  return { name, content }
}

function loaded(files: readonly GuidanceFile[], base?: Guidance): Guidance {
  const result = loadGuidance(files, base)
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message.text).join('\n'))
  return result.guidance
}

function ids(files: readonly GuidanceFile[], base?: Guidance): readonly string[] {
  const result = loadGuidance(files, base)
  return result.ok ? [] : result.problems.map(({ message }) => message.id)
}

describe('the shipped languages', () => {
  test('are those of the files', () => {
    expect(shipped.languages).toEqual(loaded(guidanceFiles()).languages)
  })

  test('look like plain data, and cannot be changed', () => {
    const written = JSON.parse(JSON.stringify(shipped)) as Guidance
    expect(written.languages).toEqual(shipped.languages)
    expect(Object.keys(shipped)).toContain('languages')
    expect(Object.isFrozen(shipped.languages[0]?.reading.hedges)).toBe(true)
  })

  test('are the same list each time, and compiled once', () => {
    expect(shipped.languages).toBe(shipped.languages)
    expect(shipped[compiled].languageOf('en')).toBe(shipped[compiled].languageOf('en-GB'))
  })

  test('are not parsed before somebody looks', async () => {
    vi.resetModules()
    const parsed = vi.spyOn(JSON, 'parse')
    const { guidance } = await import('../src/guidance/shipped.js')
    const { check } = await import('../src/check/check.js')
    check({ compensation: { paid: true } }, guidance)
    const { languagesText } = await import('../src/guidance/shipped-languages.generated.js')
    expect(parsed.mock.calls.filter(([text]) => text === languagesText())).toHaveLength(0)
    expect(guidance.languages.length).toBeGreaterThan(0)
    expect(guidance[compiled].languageOf('en')?.language.name).toBe('English')
    expect(parsed.mock.calls.filter(([text]) => text === languagesText())).toHaveLength(1)
    parsed.mockRestore()
  })

  test('count in the digest', () => {
    const without = loaded(guidanceFiles().filter(({ name }) => !name.includes('/languages/')))
    expect(without.languages).toEqual([])
    expect(without.digest).not.toBe(loaded(guidanceFiles()).digest)
  })
})

describe('names of one’s own', () => {
  const own = file('language: en\nfields: { x-buddy: { called: [A friend beside you], broadly: [Friend] } }')

  test('are given to fields of one’s own, beside the shipped names', () => {
    const language = loaded([declares, own], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('3. A friend beside you:')).toMatchObject({
      field: { path: 'x-buddy' },
      how: 'exact',
    })
    expect(language?.fieldNamed('Friend')).toMatchObject({ field: { path: 'x-buddy' }, how: 'broad' })
    expect(language?.fieldNamed('Payment')).toMatchObject({ field: { path: 'compensation.paid' } })
  })

  test('a field without any is found by its label, and by its question', () => {
    const language = loaded([declares], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Buddy')).toMatchObject({ field: { path: 'x-buddy' }, how: 'exact' })
    expect(language?.fieldNamed('Who is there?')).toMatchObject({ field: { path: 'x-buddy' }, how: 'broad' })
  })

  test('a label that is the name of another field stays that field’s name', () => {
    const twin = file(field.replace('label: Buddy', 'label: Payment'), 'fields.yaml')
    const language = loaded([twin], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Payment')?.field.path).toBe('compensation.paid')
  })

  test('a label that two fields share names neither', () => {
    const two = file(`${field}${field.replace('fields:\n', '').replace('x-buddy', 'x-other')}`, 'fields.yaml')
    const language = loaded([two], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Buddy')).toBeUndefined()
  })

  test('under a heading that could mean two fields, a name means neither', () => {
    const two = file(
      'language: en\nfields: { compensation.rate: { within: [Buddy] }, compensation.expenses.covered: { within: [Buddy] } }',
    )
    const language = loaded([declares, two], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Buddy', ['compensation'])?.field.path).toBe('compensation.rate')
    expect(language?.fieldNamed('Buddy', ['expenses'])?.field.path).toBe('compensation.expenses.covered')
    const more = file('language: en\nfields: { compensation.otherWay: { within: [Buddy] } }', 'more.yaml')
    const apart = file('language: en\nfields: { compensation.expenses.covered: { within: [Buddy] } }')
    const other = loaded([declares, apart, more], shipped)[compiled].languageOf('en')
    expect(other?.fieldNamed('Buddy', ['compensation'])).toBeUndefined()
    expect(other?.fieldNamed('Buddy', ['safety'])?.field.path).toBe('x-buddy')
  })

  test('a question asks more than its field, unless it is said to be as exact', () => {
    const asked = file(
      'language: en\nfields: { x-buddy: { label: Company, question: Who goes along?, called: [Who comes along?] } }',
    )
    const language = loaded([declares, asked], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Who goes along')?.how).toBe('broad')
    expect(language?.fieldNamed('Who comes along')?.how).toBe('exact')
    expect(language?.fieldNamed('Company')?.how).toBe('exact')
    expect(language?.fieldNamed('Buddy')).toBeUndefined()
  })

  test('a label that is called wide is no exact name', () => {
    const wide = file('language: en\nfields: { x-buddy: { label: Company, broadly: [company] } }')
    const language = loaded([declares, wide], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('Company')?.how).toBe('broad')
  })

  test('a language’s word counts before a word of the model that looks the same', () => {
    const content = 'language: xx\nname: X\nwords: { activity.kind: { council: [Film], film: [Kino] } }'
    const language = loaded([file(content)], shipped)
    const kind = language[compiled].fields.byPath.get('activity.kind')
    const { wordNamed } = language[compiled].languageOf('xx') ?? {}
    expect(kind && ['film', 'Kino', 'survey'].map((word) => wordNamed?.(kind, word))).toEqual([
      'council',
      'film',
      'survey',
    ])
  })

  test('are given to shipped fields too', () => {
    const more = file('language: en\nfields: { compensation.paid: { called: [What members earn] } }')
    const language = loaded([more], shipped)[compiled].languageOf('en')
    expect(language?.fieldNamed('What members earn')?.field.path).toBe('compensation.paid')
    expect(language?.fieldNamed('Honorarium')?.field.path).toBe('compensation.paid')
  })

  test('cannot take a shipped name for another field', () => {
    const taken = file('language: en\nfields: { compensation.rate: { called: [honorarium] } }')
    expect(ids([taken], shipped)).toEqual(['language-name-twice'])
  })

  test('need no name of the language where it has one', () => {
    expect(ids([file('language: en\nreading: { hedges: [weather permitting] }')], shipped)).toEqual([])
    expect(ids([file('language: xx\nreading: { hedges: [weather permitting] }')], shipped)).toEqual([
      'language-unnamed',
    ])
  })

  test('change the digest, and leave the other guidance as it was', () => {
    const before = JSON.stringify(shipped)
    expect(loaded([declares, own], shipped).digest).not.toBe(loaded([declares], shipped).digest)
    expect(loaded([declares, own], shipped).sets[1]?.digest).not.toBe(
      loaded([declares], shipped).sets[1]?.digest,
    )
    expect(JSON.stringify(shipped)).toBe(before)
  })

  test('a language of one’s own is added', () => {
    const language = loaded(
      [file('language: pt\nname: português\nsections: { consent: [Consentimento] }')],
      shipped,
    )
    expect(language.languages.map(({ language: code }) => code)).toContain('pt')
    expect(language[compiled].languageOf('pt-BR')?.sectionNamed('Consentimento')).toEqual(['consent'])
  })
})

test('the order of files, and of what is in them, changes nothing', () => {
  const files = [...guidanceFiles()]
  const languages = files.filter(({ name }) => name.includes('/languages/'))
  const rest = files.filter(({ name }) => !name.includes('/languages/'))
  const { digest, languages: expected } = loaded(files)
  fc.assert(
    fc.property(fc.shuffledSubarray(languages, { minLength: languages.length }), (shuffled) => {
      const turned = shuffled.map(({ name, content }) => ({
        name,
        content: JSON.stringify(reversed(parse(content))),
      }))
      const again = loaded([...turned.map((each) => ({ ...each, name: `${each.name}.json` })), ...rest])
      expect(again.languages).toEqual(expected)
      expect(again.digest).toBe(digest)
    }),
    { numRuns: 3 },
  )
})

test('the case file tries every refusal of languages', () => {
  const sentences = readFileSync('src/messages/en/guidance.ts', 'utf8').match(/language-[a-z-]+/g) ?? []
  const cases = readFileSync('tests/conformance/guidance/languages.yaml', 'utf8')
  expect(sentences.filter((id) => !cases.includes(`id: ${id}`))).toEqual([])
})

/** The same with its keys, and its lists of names, turned round; months stay in their order. */
function reversed(value: unknown, key?: string): unknown {
  if (Array.isArray(value)) return key === 'months' ? value : value.toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, inner]) => [name, reversed(inner, name)]),
  )
}
