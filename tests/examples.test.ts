/**
 * The example plans, as people would check them.
 *
 * What is expected stands in `golden/examples`: the first screen in full, and
 * the whole assessment in ids, so that sentences can improve freely. After a
 * change that is meant: `npx vitest run tests/examples.test.ts --update`, then
 * read the difference.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { fails } from '../src/check/fails.js'
import { isAtLeast, severities, type Severity } from '../src/guidance/severity.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { text } from '../src/report/text.js'

const guidance = shippedGuidance()
const asOf = '2026-11-25'
const files = readdirSync(new URL('../examples/', import.meta.url)).toSorted()

const contentOf = (file: string): string =>
  readFileSync(new URL(`../examples/${file}`, import.meta.url), 'utf8')

const assess = (file: string): Promise<PlanAssessment> =>
  assessText({ name: `examples/${file}`, content: contentOf(file) }, guidance, { asOf })

describe.each(files)('%s', (file) => {
  const name = file.slice(0, file.lastIndexOf('.'))

  test('shows its author this first', async () => {
    await expect(screenOf(await assess(file))).toMatchFileSnapshot(`golden/examples/${name}.txt`)
  })

  test('comes to this', async () => {
    const found = `${JSON.stringify(inIds(await assess(file)), null, 2)}\n`
    await expect(found).toMatchFileSnapshot(`golden/examples/${name}.json`)
  })

  test('is understood', async () => {
    const { problems, notices } = await assess(file)
    expect([...problems, ...notices].map(({ message }) => message.text)).toEqual([])
  })

  test('shows nothing of what its author wrote', async () => {
    const screen = screenOf(await assess(file)).replaceAll(/\s+/g, ' ')
    const written = [
      ...contentOf(file).matchAll(/^\s*"?(?:how|who|when|title|purpose)"?: "?(.+?)"?,?$/gm),
    ].map((found) => found[1] ?? '')
    const sentences = written.filter((each) => each.split(' ').length > 3)
    expect(sentences.filter((each) => screen.includes(each))).toEqual([])
  })
})

test.each(files)('%s: what is written down is not called not found', async (file) => {
  const assessment = await assess(file)
  const screen = screenOf(assessment).replaceAll(/ {2,}[a-z-]+\n|\s+/g, ' ')
  const headlineOf = new Map(guidance.safeguards.map(({ id, headline }) => [id, headline]))
  const settled = assessment.points.filter(({ kind, safeguard }) => {
    const ofHeadline = assessment.findings.filter(({ rule }) => rule === headlineOf.get(safeguard ?? ''))
    return kind === 'gap' && ofHeadline.length > 0 && ofHeadline.every(({ outcome }) => outcome === 'met')
  })
  const wrong = settled.filter(({ question }) => screen.includes(`${question} Not found.`))
  expect(wrong.map(({ safeguard }) => safeguard)).toEqual([])
})

test.each(files)('%s: of what it says the opposite of, what harms most comes first', async (file) => {
  const assessment = await assess(file)
  const screen = screenOf(assessment).replaceAll(/ {2,}[a-z-]+\n|\s+/g, ' ')
  const titleOf = new Map(guidance.rules.map(({ id, title }) => [id, title]))
  const worst = assessment.points
    .filter(({ says }) => says === 'opposite')
    .map(({ findings }) =>
      assessment.findings.filter(({ id, outcome }) => findings.includes(id) && outcome === 'breached'),
    )
    .map((breached) => breached.toSorted((one, other) => rank(one.severity) - rank(other.severity))[0])
    .map((finding) => ({
      severity: finding?.severity ?? 'low',
      at: screen.indexOf(titleOf.get(finding?.rule ?? '') ?? ''),
    }))
    .toSorted((one, other) => one.at - other.at)
    .map(({ severity }) => severity)
  expect(worst).toEqual(worst.toSorted((one, other) => rank(one) - rank(other)))
})

test('there is a plan of each kind of file that is read', () => {
  expect(files).toEqual([
    'concept-note.yaml',
    'peer-group.json',
    'survivor-council.md',
    'survivor-trainers.yaml',
    'young-people-interviews.yaml',
  ])
})

test('the training gets through, and no other does', async () => {
  const assessments = await Promise.all(files.map(async (file) => ({ file, assessment: await assess(file) })))
  const through = assessments.filter(({ assessment }) => !fails(assessment))
  expect(through.map(({ file }) => file)).toEqual(['survivor-trainers.yaml'])
})

test('the training settles every headline that nobody should be approached without', async () => {
  const headlines = new Set(guidance.safeguards.map(({ headline }) => headline))
  const { findings } = await assess('survivor-trainers.yaml')
  const open = findings.filter(
    ({ rule, severity, outcome }) =>
      headlines.has(rule) && isAtLeast(severity, 'high') && !['met', 'not-applicable'].includes(outcome),
  )
  expect(open.map(({ rule }) => rule)).toEqual([])
})

test('the council’s film says the opposite of what the council was promised, and the council does not', async () => {
  const { findings, subjects } = await assess('survivor-council.md')
  const breached = new Set(
    findings.filter(({ outcome }) => outcome === 'breached').map(({ subject }) => subject.split('.')[0]),
  )
  expect(subjects.filter(({ key }) => breached.has(key)).map(({ kind }) => kind)).toEqual(['film'])
})

test('a group that decides and holds its money is not lectured on power, pay and recognition', async () => {
  const soft = ['compensation', 'recognition', 'participation', 'empowerment']
  const { findings } = await assess('peer-group.json')
  const loud = findings.filter(
    ({ theme, gap, severity }) => gap && soft.includes(theme) && isAtLeast(severity, 'high'),
  )
  expect(loud.map(({ rule }) => rule)).toEqual([])
})

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}

function screenOf(assessment: PlanAssessment): string {
  const writer = text.start({
    tool: { name: 'survivor-engagement-check', version: '0' },
    guidance,
    asOf,
    all: false,
  })
  return [writer.begin(), writer.plan(assessment), writer.end(countIn(emptySummary, assessment))].join('')
}

/** Everything that was found, without a sentence. */
function inIds({ verdict, stage, counts, points, safeguards, findings }: PlanAssessment): unknown {
  return {
    verdict,
    stage,
    counts,
    points: points.map(
      ({ id, says, severity, settle, subjects }) =>
        `${id}: ${says}, ${severity}, ${settle} (${subjects.join(', ')})`,
    ),
    safeguards: Object.fromEntries(safeguards.map(({ id, standing }) => [id, standing])),
    findings: Object.fromEntries(
      findings.map(({ id, outcome, reason, applies, gap }) => [
        id,
        [
          outcome,
          ...(reason === null ? [] : [reason]),
          ...(applies === 'unknown' ? ['applies unknown'] : []),
          ...(gap ? ['gap'] : []),
        ].join(', '),
      ]),
    ),
  }
}
