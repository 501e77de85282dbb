/**
 * A folder of plans, as people would check them, and what holds for any of them.
 *
 * What each plan comes to stands in golden files: the first screen in full, and
 * the whole assessment in ids, so that sentences can improve freely. After a
 * change that is meant, run the test with `--update`, then read the difference.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { blocksOf } from '../src/document/blocks.js'
import { readDocument } from '../src/document/read-document.js'
import type { Tree } from '../src/document/tree.js'
import { severities, type Severity } from '../src/guidance/severity.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { text } from '../src/report/text.js'

export const guidance = shippedGuidance()

const asOf = '2026-11-25'

export interface PlansInFolder {
  /** Names of the plan files, in order. */
  readonly files: readonly string[]
  readonly assess: (file: string) => Promise<PlanAssessment>
  readonly contentOf: (file: string) => string
}

/** The plans of a folder; `folder` is seen from the root of the project and ends in a slash. */
export function plansIn(folder: string): PlansInFolder {
  const from = new URL(`../${folder}`, import.meta.url)
  const contentOf = (file: string): string => readFileSync(new URL(file, from), 'utf8')
  return {
    files: readdirSync(from).toSorted(),
    contentOf,
    assess: (file) => assessText({ name: `${folder}${file}`, content: contentOf(file) }, guidance, { asOf }),
  }
}

/** Tries each plan of a folder; what is expected stands in `golden/<golden>`. */
export function tryEachPlan({ files, assess, contentOf }: PlansInFolder, golden: string): void {
  describe.each(files)('%s', (file) => {
    const name = file.slice(0, file.lastIndexOf('.'))

    test('shows its author this first', async () => {
      await expect(screenOf(await assess(file))).toMatchFileSnapshot(`golden/${golden}/${name}.txt`)
    })

    test('comes to this', async () => {
      const found = `${JSON.stringify(inIds(await assess(file)), null, 2)}\n`
      await expect(found).toMatchFileSnapshot(`golden/${golden}/${name}.json`)
    })

    test('shows nothing of what its author wrote', async () => {
      const screen = onOneLine(screenOf(await assess(file)))
      const sentences = await sentencesIn(file, contentOf(file))
      expect(sentences.length).toBeGreaterThan(0)
      expect(sentences.filter((each) => screen.includes(each))).toEqual([])
    })

    test('what is written down is not called not found', async () => {
      const assessment = await assess(file)
      const screen = onOneLine(screenOf(assessment))
      const headlineOf = new Map(guidance.safeguards.map(({ id, headline }) => [id, headline]))
      const settled = assessment.points.filter(({ kind, safeguard }) => {
        const ofHeadline = assessment.findings.filter(({ rule }) => rule === headlineOf.get(safeguard ?? ''))
        return kind === 'gap' && ofHeadline.length > 0 && ofHeadline.every(({ outcome }) => outcome === 'met')
      })
      const wrong = settled.filter(({ question }) => screen.includes(`${question} Not found.`))
      expect(wrong.map(({ safeguard }) => safeguard)).toEqual([])
    })

    test('of what it says the opposite of, what harms most comes first', async () => {
      const assessment = await assess(file)
      const screen = onOneLine(screenOf(assessment))
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
  })
}

/** What the reader did not understand of a plan, or wants its author to look at. */
export function notUnderstood({ problems, notices }: PlanAssessment): readonly string[] {
  return [...problems, ...notices].map(({ message }) => message.text)
}

/** The first screen, as the command prints it. */
export function screenOf(assessment: PlanAssessment): string {
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

/** A screen without its line breaks and without the ids in its right margin. */
function onOneLine(screen: string): string {
  return screen.replaceAll(/ {2,}[a-z-]+\n\s*|\s+/g, ' ')
}

/** What stands in a plan's values and in the text around them, where it is more than a few words. */
async function sentencesIn(name: string, content: string): Promise<readonly string[]> {
  const { trees, parts } = await readDocument({ name, content })
  const written = [...trees.flatMap(stringsIn), ...blocksOf(parts).map(({ words }) => words.text)]
  return written.map((each) => each.replaceAll(/\s+/g, ' ')).filter((each) => each.split(' ').length > 3)
}

function stringsIn(tree: Tree): readonly string[] {
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => stringsIn(value))
  if (tree.kind === 'list') return tree.items.flatMap(stringsIn)
  return tree.kind === 'scalar' && typeof tree.value === 'string' ? [tree.value] : []
}

function rank(severity: Severity): number {
  return severities.indexOf(severity)
}
