/**
 * Every place points at the words that say it, whatever stands around them:
 * cutting the source there gives them back.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { shippedGuidance } from '../scripts/shipped-guidance.js'
import { readDocument } from '../src/document/read-document.js'
import { compiled } from '../src/guidance/guidance.js'
import type { Level } from '../src/plan/levels.js'
import { readDocumentPlan } from '../src/reading/read-document-plan.js'
import { textAt } from './statements.js'

const { fields, languageOf } = shippedGuidance()[compiled]

/** Text as its author types it: other scripts, signs beyond the first plane, entities, escapes, tabs. */
const words = fc
  .array(
    fc.constantFrom(
      'naïve',
      'ne\u0301e',
      'שלום עולם',
      'مرحبا بكم',
      '𝒜𝓈𝓉𝓇𝒶𝓁',
      '👩🏽‍🚀',
      'caf&eacute;',
      '&#x1F41A;',
      'bread &amp; salt',
      '\\*stars\\*',
      'a\tb',
      'x_y_z',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((each) => each.join(' '))

/** What is written, and the source that is to be found again. */
const line = fc.oneof(
  fc.record({ key: fc.constant('Purpose'), path: fc.constant('purpose'), value: words }),
  fc.record({
    key: fc.constant('Paid within'),
    path: fc.constant('compensation.paidWithin'),
    value: fc.constantFrom('14 days', 'two weeks', '3&nbsp;months'),
  }),
  fc.record({
    key: fc.constant('They choose the words for themselves'),
    path: fc.constant('recognition.describesThemselves'),
    value: fc.constantFrom('Yes', 'No', 'TBD', '[who decides]'),
  }),
  fc.record({
    key: fc.constant('Complaints procedure'),
    path: fc.constant('accountability.complaints.route'),
    value: words.map((each) => `Write to the ${each} desk`),
  }),
)

/** Ways to write a key and its value. */
const form = fc.constantFrom(
  (key: string, value: string) => `**${key}:** ${value}`,
  (key: string, value: string) => `- **${key}**: ${value}`,
  (key: string, value: string) => `-\t${key}: ${value}`,
  (key: string, value: string) => `1. group\n   - ${key}: ${value}`,
  (key: string, value: string) => `> ${key}: ${value}`,
  (key: string, value: string) => `| Topic | Answer |\n| --- | --- |\n| ${key} | ${value} |`,
  (key: string, value: string) => `|${key}|${value}|\n|:-|-:|\n|Other|&nbsp;|`,
  (key: string, value: string) =>
    `<table>\n<tr><th>${key}</th>\n\t<td>${value.replaceAll('\\*', '*')}</td></tr>\n</table>`,
)

test('a place gives back the words that were written there', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ line, form, before: words }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\ufeff'),
      async (entries, lineEnd, mark) => {
        const used = entries.filter(
          ({ line: one }, index) => entries.findIndex(({ line: other }) => other.path === one.path) === index,
        )
        const source = [
          '---\nlang: en\n---\n\n# With survivors of trafficking',
          ...used.map(({ line: { key, value }, form: write, before }) => `${before}\n\n${write(key, value)}`),
        ].join('\n\n')
        const content = mark + source.replaceAll('\n', lineEnd)
        const document = await readDocument({ name: 'plan.md', content })
        const { plan } = readDocumentPlan([document], {
          fields,
          languageOf,
          languages: () => ['en', 'es', 'fr'],
        })
        for (const {
          line: { key, path, value },
          form: write,
        } of used) {
          const written = write(key, value).includes('<table>') ? value.replaceAll('\\*', '*') : value
          expect({ path, at: placesOf(plan, path) }).toEqual({ path, at: [written] })
        }
      },
    ),
    { numRuns: 300 },
  )
})

function placesOf(plan: Level | undefined, path: string): readonly string[] {
  return plan?.statements.get(path)?.map(({ at }) => textAt(at)) ?? []
}
