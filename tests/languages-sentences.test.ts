/** Sentences of every kind of doubt, and firm ones, in each language as it is shipped. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { compiled } from '../src/guidance/guidance.js'
import { fieldByPath } from '../src/plan/field-index.js'
import { compileValues } from '../src/reading/values/compile-values.js'
import { holdsOf } from './statements.js'

const kindsOfDoubt = [
  'refused',
  'excepted',
  'conditional',
  'partial',
  'over',
  'unknown',
  'hedged',
  'intended',
  'undecided',
  'asked',
] as const

const suite = z.strictObject({
  language: z.string(),
  firm: z.array(z.strictObject({ field: z.string(), text: z.string() })).min(20),
  open: z.record(z.enum(kindsOfDoubt), z.array(z.string()).min(3)),
  /** What leaves open one field, and no other. */
  'open for a field': z.array(z.strictObject({ field: z.string(), text: z.string() })).default([]),
  silent: z.array(z.string()),
  'silent under': z.array(z.tuple([z.string(), z.string()])),
  /** A firm sentence with a gap, and what takes it back there: each the only thing that does. */
  frame: z.string().includes('…, '),
  'open in it': z.array(z.string()).min(200),
  /** The same, by field: what takes it back there and nowhere else. */
  'open in it for a field': z.record(z.string(), z.array(z.string())),
})

const folder = new URL('conformance/languages/', import.meta.url)
const suites = readdirSync(folder).map((name) =>
  suite.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
)
const { languageOf } = shippedGuidance()[compiled]

/** No word of its own leaves it open, so that what does is the language's. */
const plain = 'closing.whatStays'

test('every language that is shipped has its sentences', () => {
  expect(suites.map(({ language }) => language).toSorted()).toEqual(
    readdirSync('guidance/languages').toSorted(),
  )
})

describe.each(suites)('$language', ({ language: code, firm, open, silent, frame, ...rest }) => {
  const { 'open in it': phrases, 'open in it for a field': own, 'silent under': silentUnder } = rest
  const openFor = rest['open for a field']
  const compiledLanguage = languageOf(code)
  if (!compiledLanguage) throw new Error(`No language ${code}.`)
  const { language, fieldNamed } = compiledLanguage
  const read = compileValues(language)

  function holds(path: string, text: string): string {
    const field = fieldByPath.get(path)
    if (field?.kind !== 'commitment') throw new Error(`${path} is no commitment.`)
    const written = read(text, field, { exact: true })
    return written ? holdsOf(written.held) : 'nothing'
  }

  test('nothing but the language leaves open what is read here', () => {
    expect(language.fields[plain]?.doubts).toBeUndefined()
  })

  test.each(firm)('firm: $text', ({ field, text }) => {
    expect(holds(field, text)).toBe('yes how')
  })

  test.each(openFor)('open for $field: $text', ({ field, text }) => {
    expect(holds(field, text)).toBe('unsettled')
    expect(holds(plain, text)).not.toBe('unsettled')
  })

  test('a firm sentence is left open by each phrase that takes it back', () => {
    expect(holds(plain, frame.replace('…, ', ''))).toBe('yes how')
    const stillFirm = phrases.filter((phrase) => holds(plain, frame.replace('…', phrase)) !== 'unsettled')
    expect(stillFirm).toEqual([])
  })

  test.each(Object.entries(own))('and for %s by each of its own', (path, ownPhrases) => {
    expect(holds(path, frame.replace('…, ', ''))).toBe('yes how')
    const stillFirm = ownPhrases.filter((phrase) => holds(path, frame.replace('…', phrase)) !== 'unsettled')
    expect(stillFirm).toEqual([])
  })

  test('a name that a yes or a no says nothing about is no name', () => {
    expect(silent.filter((name) => fieldNamed(name)?.field.kind === 'commitment')).toEqual([])
  })

  test('nor is one under a heading, if a description after it may say anything', () => {
    const named = silentUnder.filter(([name, id]) => fieldNamed(name, [id])?.field.kind === 'commitment')
    expect(named).toEqual([])
  })

  describe.each(kindsOfDoubt)('%s', (kind) => {
    test.each(open[kind])('%s', (text) => {
      expect(holds(plain, text)).toBe('unsettled')
    })
  })
})
