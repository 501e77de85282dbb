/**
 * The same plan, however it is written down, comes to the same.
 *
 * Each plan stands in a fixture twice: as data, and as an organisation writes
 * it. The latter is written as key lines and as tables, in Markdown and in
 * Word, and each of these is held against the data.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { compiled } from '../src/guidance/guidance.js'
import { keyLines, tables, wordKeyLines, wordTables, type Heads, type Section } from './written-plan.js'

interface Pair {
  readonly language: string
  readonly plan: unknown
  readonly document: readonly Section[]
}

const guidance = shippedGuidance()
const { languageOf } = guidance[compiled]
const folder = new URL('fixtures/documents/pairs/', import.meta.url)
const files = readdirSync(folder).toSorted()

describe.each(files)('%s', (file) => {
  const { language, plan, document } = parse(readFileSync(new URL(file, folder), 'utf8')) as Pair
  const heads = headsIn(language)
  const asKeyLines = (): string => `${frontMatter(language)}${keyLines(document, heads)}\n`
  const asTables = (): string => `${frontMatter(language)}${tables(document, heads)}\n`

  test('as data is understood', async () => {
    const { problems, notices } = await assess('plan.yaml', stringify(plan))
    expect([...problems, ...notices]).toEqual([])
  })

  test.each([
    ['key lines', asKeyLines],
    ['tables', asTables],
  ])('as %s in Markdown comes to the same', async (_, written) => {
    expect(await comesTo('plan.md', written())).toEqual(await comesTo('plan.yaml', stringify(plan)))
  })

  test.each([
    ['key lines', wordKeyLines],
    ['tables', wordTables],
  ])('as %s in Word comes to the same', async (_, write) => {
    expect(await comesTo('plan.docx', await write(document, heads, language))).toEqual(
      await comesTo('plan.yaml', stringify(plan)),
    )
  })

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
    ['composed accents', (text: string) => text.normalize('NFC')],
    ['accents apart', (text: string) => text.normalize('NFD')],
    ['straight apostrophes', (text: string) => text.replaceAll('’', "'")],
    ['curly apostrophes', (text: string) => text.replaceAll("'", '’')],
  ])('with %s comes to the same', async (_, rewrite) => {
    const expected = await comesTo('plan.yaml', stringify(plan))
    expect(await comesTo('plan.md', rewrite(asKeyLines()))).toEqual(expected)
    expect(await comesTo('plan.md', rewrite(asTables()))).toEqual(expected)
    expect(await comesTo('plan.yaml', rewrite(stringify(plan)))).toEqual(expected)
  })
})

test('there are six, of one activity and of two, in three languages', () => {
  expect(files).toEqual([
    'consultation.yaml',
    'council.fr.yaml',
    'film.yaml',
    'interviews.es.yaml',
    'peer-group.yaml',
    'training-and-panel.yaml',
  ])
})

async function assess(name: string, content: string | Uint8Array): Promise<PlanAssessment> {
  return assessText({ name, content }, guidance, { asOf: '2026-11-25' })
}

/** Each rule's answer for each subject, without places. */
async function comesTo(name: string, content: string | Uint8Array): Promise<readonly string[]> {
  const { findings } = await assess(name, content)
  return findings
    .map(({ rule, subject, outcome, reason, applies }) =>
      [subject, rule, outcome, reason ?? '', `applies: ${applies}`].join(' '),
    )
    .toSorted()
}

function frontMatter(language: string): string {
  return `---\nlang: ${language}\n---\n\n`
}

/** The first name that a language has for each column and detail. */
function headsIn(code: string): Heads {
  const { columns, details } = languageOf(code)?.language.reading ?? {}
  const first = (names: readonly string[] | undefined): string => names?.[0] ?? ''
  return {
    field: first(columns?.field),
    value: first(columns?.value),
    how: first(details?.how),
    who: first(details?.who),
    when: first(details?.when),
  }
}
