import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { guidance } from '../src/guidance/shipped.js'
import { formats } from '../src/report/formats.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { plans } from './generated-plans.js'

/** A word that stands in no catalogue and no guidance. */
const canary = 'Zqxwvanary'

/** Everything a reader of any format gets to see of an assessment. */
function everyReport(assessment: PlanAssessment): string {
  const run = { tool: { name: 'tool', version: '0' }, guidance, asOf: '2026-11-25' }
  return [false, true]
    .flatMap((all) =>
      formats.map((format) => {
        const writing = format.start({ ...run, all })
        return writing.begin() + writing.plan(assessment) + writing.end(countIn(emptySummary, assessment))
      }),
    )
    .join('\n')
}

/** Plants the canary as one more key and value at some mapping of a plan, or in place of some value. */
function planted(value: unknown, place: number): unknown {
  let count = 0
  const visit = (each: unknown): unknown => {
    count += 1
    if (Array.isArray(each)) return count === place ? [...each.map(visit), canary] : each.map(visit)
    if (typeof each !== 'object' || each === null) return count === place ? canary : each
    const entries = Object.entries(each).map(([key, inner]) => [key, visit(inner)])
    return Object.fromEntries([...entries, [count % 2 === 0 ? canary : `x-${canary}`, { [canary]: canary }]])
  }
  return visit(value)
}

const seeds = fc.integer({ min: 1, max: 40 })

describe('no word of a plan comes out', () => {
  test('whatever it stands in for, in an object', () => {
    fc.assert(
      fc.property(plans, seeds, ({ object }, place) => {
        const report = everyReport(check(planted({ ...object, title: canary, key: canary }, place), guidance))
        expect(report).not.toContain(canary)
      }),
      { numRuns: 30 },
    )
  })

  test('whatever it stands in for, in a file of any form', async () => {
    await fc.assert(
      fc.asyncProperty(plans, seeds, async ({ object }, place) => {
        const text = stringify(planted({ ...object, purpose: canary }, place))
        const files = [
          { name: 'plan.yaml', content: `# ${canary}\n${text}stage: idea # ${canary}\n` },
          { name: 'plan.json', content: JSON.stringify(planted(object, place)) },
          {
            name: 'plan.md',
            content: `---\ntitle: ${canary}\n---\n# ${canary}\n\n${canary}.\n\n\`\`\`yaml engagement\n${text}\`\`\`\n`,
          },
        ]
        for (const file of files) expect(everyReport(await assessText(file, guidance))).not.toContain(canary)
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    ['YAML that breaks off', 'plan.yaml', `title: "${canary}\nconsent: [${canary}`],
    ['YAML with a tab', 'plan.yaml', `consent:\n\t${canary}: ${canary}\n`],
    ['YAML with a key twice', 'plan.yaml', `${canary}: 1\n${canary}: 2\n`],
    ['an anchor that is not there', 'plan.yaml', `title: *${canary}\n`],
    ['a tag', 'plan.yaml', `title: !${canary} x\n`],
    ['JSON that breaks off', 'plan.json', `{"${canary}": "${canary}`],
    ['JSON with a key twice', 'plan.json', `{"${canary}": 1, "${canary}": 2}`],
    ['a list', 'plan.yaml', `- ${canary}\n`],
    ['one word', 'plan.yaml', canary],
    ['front matter that does not end', 'plan.md', `---\nengagement:\n  title: ${canary}\n`],
    ['another language of fence', 'plan.md', `\`\`\`json engagement\n{"${canary}"\n\`\`\`\n`],
    ['a file of another kind', 'plan.pdf', `%PDF-1.7 ${canary}`],
    ['no text', 'plan.yaml', new Uint8Array([0xff, 0xfe, ...new TextEncoder().encode(canary)])],
    [
      'bytes that are not UTF-8',
      'plan.yaml',
      new Uint8Array([...new TextEncoder().encode(`title: ${canary} `), 0xc3, 0x28]),
    ],
  ])('%s', async (_, name, content) => {
    expect(everyReport(await assessText({ name, content }, guidance))).not.toContain(canary)
  })
})
