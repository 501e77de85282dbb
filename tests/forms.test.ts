import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { guidance } from '../src/guidance/shipped.js'
import { plans } from './generated-plans.js'

const asOf = '2026-11-25'

/** What was found, without where it stands and what file it stood in. */
function placesAside({ files: _files, notices: _notices, ...rest }: PlanAssessment): unknown {
  return JSON.parse(JSON.stringify(rest, (key, value: unknown) => (key === 'places' ? undefined : value)))
}

/** The object, indented as a fenced block of Markdown. */
const inMarkdown = (object: unknown): string =>
  `# Plan\n\n\`\`\`yaml engagement\n${stringify(object)}\`\`\`\n`

const inFrontMatter = (object: unknown): string => `---\n${stringify({ engagement: object })}---\n`

describe('one plan, whatever it is written as', () => {
  test('is found the same as YAML, JSON, Markdown and an object', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(plans, async ({ object }) => {
        const found = placesAside(check(object, guidance, { asOf }))
        const texts = [
          { name: 'plan.yaml', content: stringify(object) },
          { name: 'plan.json', content: JSON.stringify(object) },
          { name: 'plan.json', content: JSON.stringify(object, null, 2).replaceAll('\n', '\r\n') },
          { name: 'plan.yaml', content: `\uFEFF${stringify(object)}` },
          { name: 'plan.md', content: inMarkdown(object) },
          { name: 'plan.md', content: inFrontMatter(object) },
        ]
        for (const text of texts)
          expect(placesAside(await assessText(text, guidance, { asOf }))).toEqual(found)
      }),
      { numRuns: 25 },
    )
  })
})
