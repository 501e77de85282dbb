/**
 * Documents as they really are, with what is to be read from them.
 *
 * Beside each document stands all that its structure says, and nothing else:
 * `says`. What a careful person would read there and the reader does not yet
 * stands under `missed`, and has to be taken off that list when it is read.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { readDocument } from '../src/document/read-document.js'
import { compiled } from '../src/guidance/guidance.js'
import { readDocumentPlan } from '../src/reading/read-document-plan.js'
import { isMeant, statementsOf, writtenHolds, type WrittenStatement } from './statements.js'

interface Expected {
  readonly verdict: string
  readonly counts?: Readonly<Record<string, number>>
  readonly says: readonly ExpectedStatement[]
  readonly missed?: readonly ExpectedStatement[]
}

type ExpectedStatement = Omit<WrittenStatement, 'holds'> & { readonly holds: unknown }

const guidance = shippedGuidance()
const { fields, languageOf } = guidance[compiled]
const layouts = new URL('fixtures/documents/layouts/', import.meta.url)
const offSubject = new URL('fixtures/documents/off-subject/', import.meta.url)

describe.each(documentsIn(layouts))('%s', (file) => {
  const content = readFileSync(new URL(file, layouts), 'utf8')
  const beside = new URL(file.replace(/md$/, 'expect.yaml'), layouts)
  const expected = parse(readFileSync(beside, 'utf8')) as Expected

  test('is read as it stands there, every place with its words', async () => {
    const found = await statementsIn(file, content)
    expect(found.map((each) => lineOf(each, expected.says)).toSorted()).toEqual(
      expected.says.map((each) => lineOf(each)).toSorted(),
    )
  })

  test('is not read where its list of what is missed says so', async () => {
    const found = (await statementsIn(file, content)).map((each) => lineOf(each, expected.missed ?? []))
    expect(found.filter((line) => (expected.missed ?? []).some((each) => lineOf(each) === line))).toEqual([])
  })

  test('comes to what is expected', async () => {
    const { verdict, counts } = await assess(file, content)
    expect({ verdict, counts }).toMatchObject({ verdict: expected.verdict, counts: expected.counts ?? {} })
  })

  test('is read the same with CRLF, a byte-order mark, and accents composed or apart', async () => {
    const plain = (await statementsIn(file, content)).map(saidIn)
    for (const written of twinsOf(content))
      expect((await statementsIn(file, written)).map(saidIn)).toEqual(plain)
  })
})

test('three of the layouts are Spanish and three French', () => {
  const countIn = (code: string): number =>
    documentsIn(layouts).filter((file) => file.endsWith(`.${code}.md`)).length
  expect({ es: countIn('es'), fr: countIn('fr') }).toEqual({ es: 3, fr: 3 })
})

describe.each(documentsIn(offSubject))('%s, which is about something else', (file) => {
  const content = readFileSync(new URL(file, offSubject), 'utf8')

  test('is no engagement plan: nothing of it is met or breached', async () => {
    const { verdict, findings, safeguards, points } = await assess(file, content)
    expect({ verdict, findings, safeguards, points }).toEqual({
      verdict: 'not-assessed',
      findings: [],
      safeguards: [],
      points: [],
    })
  })

  test('is said to hold no plan', async () => {
    const { problems } = await assess(file, content)
    expect(problems.map(({ message }) => message.id)).toEqual(['no-plan-in-document'])
  })
})

function documentsIn(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .toSorted()
}

async function statementsIn(name: string, content: string): Promise<readonly WrittenStatement[]> {
  const document = await readDocument({ name, content })
  return statementsOf(
    readDocumentPlan([document], { fields, languageOf, languages: () => ['en', 'es', 'fr'] }).plan,
  )
}

async function assess(name: string, content: string): Promise<PlanAssessment> {
  return assessText({ name, content }, guidance, { asOf: '2026-11-25' })
}

/** On one line; the place as `meant` writes it, where it lies there. */
function lineOf(
  { field, subject, holds, at }: ExpectedStatement,
  meant: readonly ExpectedStatement[] = [],
): string {
  const same = meant.find((each) => each.field === field && each.subject === subject && isMeant(at, each.at))
  return `${subject} ${field}: ${writtenHolds(holds)} <- ${same?.at ?? at}`
}

/** Without the place, whose words differ where accents do. */
function saidIn({ field, subject, holds }: WrittenStatement): string {
  return `${subject} ${field}: ${holds.normalize('NFC')}`
}

function twinsOf(content: string): readonly string[] {
  return [
    content.replaceAll('\n', '\r\n'),
    `\ufeff${content}`,
    content.normalize('NFD'),
    content.replaceAll('’', "'"),
    content.replaceAll("'", '’'),
  ]
}
