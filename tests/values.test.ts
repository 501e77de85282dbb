/** A value as people write it, in each language, and what is held of its field. */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { fieldByPath } from '../src/plan/field-index.js'
import { kinds } from '../src/plan/kinds.js'
import { detailNames } from '../src/plan/value.js'
import { compileValues } from '../src/reading/values/compile-values.js'
import { holdsOf } from './statements.js'
import { languageForValues } from './values-languages.js'

const suite = z.strictObject({
  kind: z.enum(kinds),
  /** The field that is read, unless a case names another of the same kind. */
  field: z.string(),
  cases: z.array(
    z.strictObject({
      name: z.string(),
      language: z.enum(['en', 'es', 'fr']).default('en'),
      field: z.string().optional(),
      text: z.string(),
      exact: z.boolean().default(true),
      details: z.array(z.enum(detailNames)).default([]),
      /** `yes how`, `40 EUR hour`, a list with `…` where it may go on, `unsettled`, `nothing`. */
      holds: z.string(),
      /** What the same words say of the amount or list that belongs to a commitment. */
      beside: z.string().optional(),
      /** The words that say so; all of them unless given. */
      at: z.string().optional(),
    }),
  ),
})

const folder = new URL('conformance/values/', import.meta.url)
const suites = readdirSync(folder).map((name) =>
  suite.parse(parse(readFileSync(new URL(name, folder), 'utf8'))),
)
const read = {
  en: compileValues(languageForValues('en')),
  es: compileValues(languageForValues('es')),
  fr: compileValues(languageForValues('fr')),
}

test('every kind has its cases', () => {
  expect(suites.map(({ kind }) => kind).toSorted()).toEqual([...kinds].toSorted())
})

describe.each(suites)('$kind', ({ kind, cases, ...rest }) => {
  test('is tried in every language, and can be settled and unsettled in them', () => {
    expect(new Set(cases.map(({ language }) => language))).toEqual(new Set(['en', 'es', 'fr']))
    expect(cases.some(({ holds }) => holds === 'unsettled')).toBe(true)
    expect(cases.some(({ holds }) => holds !== 'unsettled' && holds !== 'nothing')).toBe(true)
  })

  test.each(cases)('$name: $text', ({ language, text, exact, details, holds, beside, at, field: path }) => {
    const field = fieldByPath.get(path ?? rest.field)
    if (field?.kind !== kind) throw new Error(`${path ?? rest.field} is no ${kind}.`)
    const written = read[language](text, field, { exact, details })
    expect(written ? holdsOf(written.held) : 'nothing').toBe(holds)
    expect(written?.companion && holdsOf(written.companion.held)).toBe(beside)
    const { start, end } = written?.span ?? { start: 0, end: 0 }
    expect(text.slice(start, end)).toBe(at ?? text.trim().replace(/^[\p{Pd}\s]+$/u, ''))
  })
})

test('the words of things in a list are those of the list', () => {
  const medium = fieldByPath.get('consent.media.uses')?.items?.find(({ path }) => path === 'medium')
  if (!medium) throw new Error('Uses have no medium.')
  const written = read.en('Blog post', medium, { exact: true })
  expect(written?.held).toEqual({ state: 'stated', value: { kind: 'word', word: 'written-story' } })
})
