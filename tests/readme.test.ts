/**
 * What the documents say is so. Everything in the README that can run is run, and what it shows is what comes out.
 *
 * `vitest -u` writes outputs and counts anew.
 */

import { existsSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { publishedSchemas } from '../scripts/schemas/index.js'
import { operators } from '../src/condition/operators/index.js'
import { quantifiers } from '../src/condition/quantifier.js'
import { loadGuidance } from '../src/guidance/load-guidance.js'
import { themes } from '../src/plan/theme.js'
import { fields } from '../src/plan/field-index.js'
import { runDocument } from './run-document.js'
import { guidance, rules } from './shipped-rules.js'

const readme = readFileSync('README.md', 'utf8')
const document = runDocument(readme)

beforeAll(() => document.run())

afterAll(() => document.end())

test('every block is run, or is a file that others use', () => {
  expect(document.idle).toEqual([])
})

test('every block of output belongs to one that runs', () => {
  expect(document.lostOutputs).toEqual([])
})

describe('what can run', () => {
  test.each(document.runnable)('$name', (block) => {
    const { err, codes } = document.ranBy(block)
    expect(err).toBe('')
    // Open points are what the command is for. That the work could not be done is shown on purpose in one place, where
    // what comes out is compared.
    expect([0, 1]).toEqual(expect.arrayContaining([...codes]))
  })
})

test('outputs and counts are those that come out', async () => {
  await expect(rewritten()).toMatchFileSnapshot('../README.md')
})

describe('every word of an assessment has its meaning in a table', () => {
  test.each(['outcome', 'reason', 'standing', 'verdict'])('%s', (name) => {
    const words = wordsOf(name)
    expect(words.length).toBeGreaterThan(3)
    expect(words.filter((word) => !readme.includes(`\n| \`${word}\` `))).toEqual([])
  })

  test.each(['severity', 'settle', 'theme'])('%s, in a sentence', (name) => {
    const words = wordsOf(name)
    expect(words.length).toBeGreaterThan(2)
    expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([])
  })
})

test('every word of the rule language is named', () => {
  const words = [...operators.map(({ name }) => name), ...quantifiers]
  expect(words.filter((word) => !readme.includes(`\`${word}\``))).toEqual([])
})

test('every dependency has its reason, and no other', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly dependencies: object
    readonly devDependencies: object
  }
  const [, section = ''] = readFileSync('CONTRIBUTING.md', 'utf8').split('## Why each dependency')
  const firstCells = [...section.matchAll(/^\| ([^|]*`)/gm)].map((match) => match[1] ?? '')
  const explained = firstCells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]))
  expect(explained.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).toSorted())
})

test('a contested and reviewed rule is entered as GOVERNANCE shows it', () => {
  const [, shown = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('GOVERNANCE.md', 'utf8')) ?? []
  const [rule] = rules
  const id = `${rule?.id}-own`
  const entered = { ...rule, id, ...(parse(shown) as object) }
  const loaded = loadGuidance([{ name: 'own.yaml', content: JSON.stringify({ rules: [entered] }) }], guidance)
  const own = loaded.ok ? loaded.guidance.rules.find((each) => each.id === id) : undefined
  expect(own).toMatchObject({ disputed: expect.any(String), reviews: [{ survivorLed: true }] })
})

test.each(['README.md', 'CONTRIBUTING.md', 'GOVERNANCE.md', 'CHANGELOG.md'])(
  'links in %s lead to something',
  (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\(([^):]+)\)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(link))).toEqual([])
  },
)

/** The README with every output and count as it is now. */
function rewritten(): string {
  return document
    .rewritten()
    .replace(/(<!-- counted -->\n)[\s\S]*(<!-- \/counted -->)/, (_, begin: string, end: string) =>
      [begin, counted(), end].join('\n'),
    )
}

/** What the shipped guidance holds, in numbers. */
function counted(): string {
  const { sources, safeguards } = guidance
  const provisions = sources.flatMap(({ provisions: all }) => all)
  const ofSafeguards = (theme: string) => safeguards.filter((each) => each.theme === theme).length
  const ofRules = (theme: string) => rules.filter(({ id }) => id.startsWith(`${theme}/`)).length
  const citing = (source: string) =>
    rules.filter(({ cites }) => cites.some((each) => each.startsWith(`${source}/`))).length
  const mostCited = sources
    .map((source) => ({ ...source, rules: citing(source.source) }))
    .toSorted((one, other) => other.rules - one.rules || (one.source < other.source ? -1 : 1))
    .slice(0, 8)
  const icat = sources.find(({ source }) => source === 'icat-2021')?.provisions ?? []
  return `${rules.length} rules on ${safeguards.length} safeguards, with ${rules.flatMap(({ examples }) => examples).length} examples that are run as tests. Rules that survivors have reviewed: ${rules.filter(({ reviews }) => reviews.length > 0).length}.

They draw on ${provisions.length} provisions of ${sources.length} sources. ICAT’s statement has ${icat.length} of them, and is covered whole: each has a rule, or a reason why none holds a plan to it (${icat.filter(({ unchecked }) => unchecked !== undefined).length}). ${sources.filter(({ survivorLed }) => survivorLed).length} of the sources were written by survivors or survivor-led groups, and ${sources.filter(({ read }) => read === 'full').length} were read in full. Of the others an excerpt was read. A plan has ${fields.length} fields.

${themes.map((theme) => `- \`${theme}\`: ${ofRules(theme)} rules, safeguards: ${ofSafeguards(theme)}`).join('\n')}

The sources that most rules cite:

${mostCited.map(({ title, publisher, date, rules: count }) => `- ${title}. ${[publisher, ...(date ? [date.slice(0, 4)] : [])].join(', ')}: ${count} rules`).join('\n')}
`
}

/** Every word that a key of an assessment may have. */
function wordsOf(name: string): readonly string[] {
  const found: string[] = []
  const visit = (part: unknown): void => {
    if (typeof part !== 'object' || part === null) return
    for (const [key, value] of Object.entries(part)) {
      if (key === name) found.push(...enumsIn(value))
      visit(value)
    }
  }
  visit(publishedSchemas()['assessment.schema.json'])
  return [...new Set(found)]
}

function enumsIn(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  if ('enum' in part) return (part.enum as readonly unknown[]).map(String)
  return Object.values(part).flatMap(enumsIn)
}
