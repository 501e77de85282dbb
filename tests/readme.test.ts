/**
 * What the documents say is so. Everything in the README that can run is run, and what it shows is what comes out.
 *
 * A block whose first line names a file is put there; blocks run in the order of the README, all in one folder that has
 * the package installed. A `text` block right after one that runs is its output. `vitest -u` writes outputs and counts anew.
 */

import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Code, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { publishedSchemas } from '../scripts/schemas/index.js'
import { operators } from '../src/condition/operators/index.js'
import { quantifiers } from '../src/condition/quantifier.js'
import { loadGuidance } from '../src/guidance/load-guidance.js'
import { themes } from '../src/plan/theme.js'
import { fields } from '../src/plan/field-index.js'
import { guidance, rules } from './shipped-rules.js'

const readme = readFileSync('README.md', 'utf8')
const nodes = unified().use(remarkParse).parse(readme).children

/** A fenced block, and the block of its output if there is one. */
interface Block {
  readonly name: string
  readonly lang: string
  readonly value: string
  readonly output?: Code
}

const blocks: readonly Block[] = nodes.flatMap((node, index) => {
  if (node.type !== 'code' || node.lang === 'text') return []
  const next = nodes[index + 1]
  const output = isOutput(next) ? next : undefined
  const name = `line ${node.position?.start.line}: ${node.value.split('\n')[0]}`
  return [{ name, lang: node.lang ?? '', value: node.value, ...(output && { output }) }]
})

const runnable = blocks.filter((block) => commandsIn(block).length > 0)

const folder = mkdtempSync(join(tmpdir(), 'readme-'))

interface Ran {
  readonly out: string
  readonly err: string
  readonly codes: readonly (number | null)[]
}

const ranByBlock = new Map<Block, Ran>()

beforeAll(() => {
  install()
  for (const block of blocks) {
    const file = fileOf(block)
    if (file !== undefined) write(file, `${block.value}\n`)
    const commands = commandsIn(block)
    if (commands.length > 0) ranByBlock.set(block, runAll(commands))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('every block is run, or is a file that others use', () => {
  const idle = blocks.filter((block) => !runnable.includes(block) && !isUsed(fileOf(block)))
  expect(idle.map(({ name }) => name)).toEqual([])
})

test('every block of output belongs to one that runs', () => {
  const outputs = nodes.filter(isOutput)
  expect(runnable.flatMap(({ output }) => output ?? [])).toEqual(outputs)
})

describe('what can run', () => {
  test.each(runnable)('$name', (block) => {
    const { err, codes } = ranByBlock.get(block) ?? { err: '', codes: [null] }
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

function isOutput(node: RootContent | undefined): node is Code {
  return node?.type === 'code' && node.lang === 'text'
}

/** The file that a block's first line names in a comment. */
function fileOf({ value }: Block): string | undefined {
  return /^(?:# |\/\/ |<!-- )([\w./-]+\.[a-z]+)(?: -->)?\n/.exec(value)?.[1]
}

function isUsed(file: string | undefined): boolean {
  return file !== undefined && readme.split(file).length > 2
}

function commandsIn(block: Block): readonly (readonly string[])[] {
  const file = fileOf(block)
  if (block.lang === 'sh') return [['bash', '-c', block.value]]
  if (block.lang === 'js') return file === undefined ? [] : [[process.execPath, file]]
  return file?.startsWith('.github/') ? stepsIn(block.value).map((step) => ['bash', '-c', step]) : []
}

/** What the steps of a workflow run. */
function stepsIn(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
  }
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
}

/** The package as a host has it, the examples, and an `npm` that does nothing: installing needs a registry, and `npm test` is this. */
function install(): void {
  const root = process.cwd()
  write('package.json', JSON.stringify({ name: 'host', private: true, type: 'module' }))
  write('node_modules/.bin/npm', '#!/bin/sh\nexit 0\n', 0o755)
  symlinkSync(root, join(folder, 'node_modules/survivor-engagement-check'))
  symlinkSync('../survivor-engagement-check/dist/cli.cjs', join(folder, 'node_modules/.bin/engagement-check'))
  cpSync('examples', join(folder, 'examples'), { recursive: true })
}

function write(file: string, content: string, mode = 0o644): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { mode })
}

function runAll(commands: readonly (readonly string[])[]): Ran {
  const runs = commands.map(([command = '', ...args]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env: environment() }),
  )
  return {
    out: runs.map(({ stdout }) => stdout).join(''),
    err: runs.map(({ stderr }) => stderr).join(''),
    codes: runs.map(({ status }) => status),
  }
}

function environment(): NodeJS.ProcessEnv {
  const bin = join(folder, 'node_modules/.bin')
  return { ...process.env, NODE_ENV: undefined, PATH: `${bin}${delimiter}${process.env['PATH']}` }
}

/** The README with every output and count as it is now. */
function rewritten(): string {
  const outputs = runnable.flatMap((block) => {
    const { start, end } = block.output?.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return []
    return [
      {
        start: start.offset,
        end: end.offset,
        text: `\`\`\`text\n${ranByBlock.get(block)?.out.trim()}\n\`\`\``,
      },
    ]
  })
  // From the last to the first, so that places stay right.
  const withOutputs = outputs
    .toReversed()
    .reduce((text, each) => text.slice(0, each.start) + each.text + text.slice(each.end), readme)
  return withOutputs.replace(
    /(<!-- counted -->\n)[\s\S]*(<!-- \/counted -->)/,
    (_, begin: string, end: string) => [begin, counted(), end].join('\n'),
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
