import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Document } from '../src/document/document.js'
import { MAX_BYTES, MAX_MARKDOWN_BYTES, MAX_VALUES } from '../src/document/limits.js'
import { readDocument, readPlanFile } from '../src/document/read-document.js'
import { readObject } from '../src/document/read-object.js'
import type { Tree } from '../src/document/tree.js'
import type { Problem, Unread } from '../src/problem/problem.js'

interface Expected {
  readonly id: string
  readonly at?: string
  readonly line?: number | null
  readonly column?: number | null
  readonly params?: Readonly<Record<string, unknown>>
}

interface Case {
  readonly name: string
  readonly file?: string
  readonly content?: string
  readonly bytes?: string
  readonly format?: string
  readonly problems?: readonly Expected[]
  readonly notices?: readonly Expected[]
  readonly unread?: readonly Expected[]
  readonly plan?: unknown
  readonly plans?: readonly unknown[]
  readonly title?: string
  readonly language?: string
}

const folder = new URL('conformance/documents/', import.meta.url)

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const suite = parse(readFileSync(new URL(name, folder), 'utf8')) as {
    file?: string
    cases: readonly Case[]
  }

  test.each(suite.cases)('$name', async (given) => {
    const document = await readDocument({ name: given.file ?? suite.file ?? '', content: contentOf(given) })
    const { problems = [], notices = [], unread = [] } = given
    expect({
      problems: asExpected(document.problems, problems, document),
      notices: asExpected(document.notices, notices, document),
      unread: asExpected(document.unread, unread, document),
    }).toEqual({ problems, notices, unread })
    const plans = given.plans ?? (given.plan === undefined ? [] : [given.plan])
    expect(document.trees.map(plain)).toEqual(plans)
    const { format, title, language } = document
    const known = { format: given.format ?? format, title: given.title, language: given.language }
    expect({ format, title, language }).toEqual(known)
  })
})

describe('a file that is too large', () => {
  test.each(['plan.yaml', 'plan.json', 'plan.md'])('%s is refused without being read', async (name) => {
    const content = new Uint8Array(50 * 1024 * 1024).fill(0x61)
    const { problems, trees } = await readDocument({ name, content })
    expect(problems.map(({ message }) => message.id)).toEqual(['file-too-large'])
    expect(trees).toEqual([])
  })

  test('Markdown is read up to a smaller size', async () => {
    const { problems } = await readDocument({ name: 'plan.md', content: 'a'.repeat(MAX_MARKDOWN_BYTES + 1) })
    expect(problems.map(({ message }) => [message.id, message.params])).toEqual([
      ['file-too-large', { limit: 2 }],
    ])
  })

  test('is larger than what is read', () => {
    const content = `a: ${'b'.repeat(MAX_BYTES - 3)}`
    expect(readPlanFile({ name: 'plan.yaml', content })?.problems).toEqual([])
    expect(idsOf('plan.yaml', `${content}b`)).toEqual(['file-too-large'])
  })
})

// Two documents nested so deep make the YAML parser abort the whole process.
const deep: readonly (readonly [name: string, content: string])[] = [
  ['brackets', twice('['.repeat(1000))],
  ['closed brackets', twice('['.repeat(1000) + ']'.repeat(1000))],
  ['braces', twice('{a: '.repeat(1000))],
  ['brackets in quotes and after them', twice(`["[[", '[[', `.repeat(1000))],
  ['brackets over lines', twice('[\n # [[[\n'.repeat(1000))],
  [
    'mappings in blocks',
    twice(Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')),
  ],
  ['lists in blocks', twice(Array.from({ length: 1000 }, (_, level) => `${' '.repeat(level)}-`).join('\n'))],
  ['hyphens on one line', twice(`${'- '.repeat(1000)}x`)],
  ['question marks on one line', twice(`${'? '.repeat(1000)}x\n`)],
  ['tags', twice('!!seq ['.repeat(1000))],
  ['anchors', twice('&a ['.repeat(1000))],
]

describe('values nested deeper than is read', () => {
  test.each(deep)('%s in YAML', (_, content) => {
    expect(idsOf('plan.yaml', content)).toEqual(['too-deep'])
  })

  test('brackets in JSON', () => {
    expect(idsOf('plan.json', '{"a":'.repeat(1000))).toEqual(['too-deep'])
  })

  test('what lies in quotes and comments is not nested', () => {
    const signs = '[{'.repeat(200)
    expect(
      idsOf('plan.yaml', `a: "${signs}"\nb: '${signs}'\nc: x${signs}\n# ${signs}\nd: |\n  ${signs}\n`),
    ).toEqual([])
    expect(idsOf('plan.json', JSON.stringify({ a: `${signs}"` }))).toEqual([])
  })

  test.each([
    ['quotes', '> '.repeat(101)],
    ['lists', Array.from({ length: 102 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['brackets', '['.repeat(101)],
  ])('%s in Markdown', async (_, content) => {
    const { problems } = await readDocument({ name: 'plan.md', content })
    expect(problems.map(({ message }) => message.id)).toEqual(['too-deep'])
  })

  test('a hundred levels are read', () => {
    expect(idsOf('plan.json', `${'{"a":'.repeat(100)}1${'}'.repeat(100)}`)).toEqual([])
    expect(idsOf('plan.yaml', `${'{a: '.repeat(99)}1${'}'.repeat(99)}`)).toEqual([])
  })
})

describe('references', () => {
  test('a year of activities that refer to one small part is read', () => {
    const months = Array.from(
      { length: 120 },
      (_, month) => `  - { title: month ${month}, consent: *consent }`,
    )
    const content = `consent: &consent { withdrawal: { anyTime: true } }\nactivities:\n${months.join('\n')}\n`
    expect(idsOf('plan.yaml', content)).toEqual([])
  })

  test('references to references are counted', () => {
    const lines = Array.from({ length: 60 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}]`)
    expect(idsOf('plan.yaml', `a0: &a0 [x]\n${lines.join('\n')}\n`)).toEqual(['too-many-values'])
  })

  test('what they bring in counts as depth', () => {
    const lines = Array.from({ length: 120 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}]`)
    expect(idsOf('plan.yaml', `a0: &a0 [x]\n${lines.join('\n')}\n`)).toContain('too-deep')
  })

  test('what they bring in stands where its words stand', () => {
    const content = 'pay: &pay\n  rate: 40\nfilm:\n  <<: *pay\nvisit: *pay\n'
    const document = readPlanFile({ name: 'plan.yaml', content })
    expect(document?.trees.flatMap(scalars).map(({ at }) => at?.span.start)).toEqual([18, 18, 18])
  })
})

test('more values than are read are refused in every form', () => {
  const many = Array.from({ length: MAX_VALUES }, () => 1)
  expect(idsOf('plan.json', JSON.stringify({ many }))).toEqual(['too-many-values'])
  expect(idsOf('plan.yaml', `many:\n${many.map(() => '- 1').join('\n')}`)).toEqual(['too-many-values'])
  expect(readObject({ many }).problems.map(({ message }) => message.id)).toEqual(['too-many-values'])
})

describe('a value from code', () => {
  const circular: Record<string, unknown> = { title: 'x' }
  circular['self'] = circular
  const revoked = Proxy.revocable({}, {})
  revoked.revoke()
  const endless = (): unknown => ({
    get one() {
      return endless()
    },
    get other() {
      return endless()
    },
  })
  const nested = Array.from({ length: 200 }).reduce((inner) => ({ inner }), {})

  test.each<readonly [name: string, value: unknown, ids: readonly string[]]>([
    ['null', null, ['plan-is-empty']],
    ['undefined', undefined, ['plan-is-empty']],
    ['a text', 'canary', ['plan-is-value']],
    ['a list', [{ title: 'x' }], ['plan-is-list']],
    ['a function', () => 'canary', ['object-not-data']],
    ['a symbol', { a: Symbol('canary') }, ['object-not-data']],
    ['an object that holds itself', circular, ['object-circular']],
    [
      'a getter that throws',
      {
        get a() {
          throw new Error('canary')
        },
      },
      ['object-throws'],
    ],
    ['a getter without end', endless(), ['too-many-values']],
    ['a date', { a: new Date() }, ['object-not-plain']],
    ['a map', new Map([['a', 1]]), ['object-not-plain']],
    [
      'an instance of a class',
      new (class Canary {
        a = 1
      })(),
      ['object-not-plain'],
    ],
    ['what is inherited', Object.create({ a: 1 }), ['object-not-plain']],
    ['a proxy that is gone', { a: revoked.proxy }, ['object-throws']],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw 'canary'
          },
        },
      ),
      ['object-throws'],
    ],
    [
      'a number that is none',
      { a: NaN, b: -Infinity, c: 10n ** 40n },
      ['number-too-large', 'number-too-large', 'number-too-large'],
    ],
    ['a list that claims to be long', { a: Object.assign([], { length: 4e9 }) }, ['too-many-values']],
    ['values nested too deep', nested, ['too-deep']],
  ])('%s is a problem', (_, value, ids) => {
    const { problems, tree } = readObject(value)
    expect(problems.map(({ message }) => message.id)).toEqual(ids)
    expect(JSON.stringify([problems, tree])).not.toMatch(/canary/i)
  })

  test('undefined is silence, and a hole in a list is null', () => {
    const holed = Object.assign([], { 0: 1, 2: 2 })
    expect(plain(readObject({ a: undefined, b: holed, c: 10n }).tree)).toEqual({ b: [1, null, 2], c: 10 })
  })

  test('keys that JavaScript has a meaning for are keys, and `toJSON` is not called', () => {
    const value = JSON.parse('{"__proto__": {"a": 1}}') as unknown
    const { tree } = readObject({ value, toJSON: () => 'canary' })
    expect(tree).toMatchObject({
      entries: [{ key: 'value', value: { entries: [{ key: '__proto__' }] } }, { key: 'toJSON' }],
    })
  })

  test('a problem names a field only where the caller knows one', () => {
    const value = { consent: { canary: [() => 1] } }
    expect(readObject(value).problems[0]?.place.field).toBeNull()
    const fieldAt = (path: readonly string[]): string | undefined =>
      path[0] === 'consent' ? 'consent' : undefined
    expect(readObject(value, fieldAt).problems[0]?.place.field).toBe('consent')
  })
})

function contentOf({ content, bytes }: Case): string | Uint8Array {
  if (bytes === undefined) return content ?? ''
  return Uint8Array.from(bytes.split(' ').filter(Boolean), (byte) => parseInt(byte, 16))
}

/** What was found, in as much detail as the case goes into. */
function asExpected(
  found: readonly (Problem | Unread)[],
  expected: readonly Expected[],
  { text }: Document,
): readonly Expected[] {
  return found.map(({ message, place }, index): Expected => {
    const { at, line, column, params } = expected[index] ?? {}
    const start = offsetOf(text.content, place.line ?? 1, place.column ?? 1)
    return {
      id: message.id,
      ...(at !== undefined && { at: text.content.slice(start, start + at.length) }),
      ...(line !== undefined && { line: place.line }),
      ...(column !== undefined && { column: place.column }),
      ...(params && { params: message.params }),
    }
  })
}

function offsetOf(content: string, line: number, column: number): number {
  const lines = content.match(/[^\r\n]*(?:\r\n?|\n|$)/g) ?? []
  return lines.slice(0, line - 1).join('').length + column - 1
}

/** A tree as plain values; `<?>` is what was not understood. */
function plain(tree: Tree): unknown {
  switch (tree.kind) {
    case 'map': {
      const valuesByKey = new Map<string, unknown[]>()
      for (const { key, value } of tree.entries)
        valuesByKey.set(key, [...(valuesByKey.get(key) ?? []), plain(value)])
      return Object.fromEntries(
        Array.from(valuesByKey, ([key, values]) => [
          key,
          values.length === 1 ? values[0] : { 'written more than once': values },
        ]),
      )
    }
    case 'list':
      return tree.items.map(plain)
    case 'scalar':
      return tree.value
    case 'unreadable':
      return '<?>'
  }
}

function scalars(tree: Tree): readonly Tree[] {
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => scalars(value))
  return tree.kind === 'list' ? tree.items.flatMap(scalars) : [tree]
}

function idsOf(name: string, content: string): readonly string[] | undefined {
  return readPlanFile({ name, content })?.problems.map(({ message }) => message.id)
}

function twice(content: string): string {
  return `${content}\n---\n${content}\n`
}
