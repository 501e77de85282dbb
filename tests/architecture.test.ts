/** The code's layers: imports point one way, and what should be pure is. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path/posix'
import { expect, test } from 'vitest'

const layers = [
  'text',
  'logic',
  'messages',
  'problem',
  'document',
  'plan',
  'condition',
  'guidance',
  'reading',
  'check',
  'assess',
  'authoring',
  'report',
  'adapters',
  'node',
  'cli',
]

/** Layers after this one belong to the outside world. */
const lastPure = layers.indexOf('report')

/** The command says its own version. */
const allowed = ['cli/version.ts → ../package.json']

const folders = readdirSync('src', { withFileTypes: true }).flatMap((each) =>
  each.isDirectory() ? [each.name] : [],
)

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts') && !path.endsWith('.generated.ts'))
  .map((path) => ({ path, code: withoutComments(readFileSync(`src/${path}`, 'utf8')) }))

const inFolders = files.filter(({ path }) => path.includes('/'))

/** Every import of one file in `src` from another, and of what else is imported by a relative path. */
const imports = inFolders.flatMap(({ path, code }) =>
  importsOf(code)
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from: path, to: join(dirname(path), name) })),
)

test('every folder is a layer', () => {
  expect(layers).toEqual(expect.arrayContaining(folders))
})

test('files outside of folders are entries', () => {
  const outside = files.flatMap(({ path }) => (path.includes('/') ? [] : [path]))
  expect(outside.toSorted()).toEqual(['cli.ts', 'index.ts', 'node.ts', 'shipped.ts', 'zod.ts'])
})

test('nothing imports the public names', () => {
  const wrong = files.filter(({ path, code }) =>
    importsOf(code).some((name) => join(dirname(path), name) === 'index.js'),
  )
  expect(wrong.map(({ path }) => path)).toEqual([])
})

test('a layer imports only from itself and those before it', () => {
  const wrong = imports
    .filter(({ from, to }) => !layers.slice(0, layerOf(from) + 1).includes(folderOf(to)))
    .map(shown)
  expect(wrong.filter((each) => !allowed.includes(each))).toEqual([])
})

test('reading and check do not know each other', () => {
  const wrong = imports.filter(({ from, to }) => folderOf(from) === 'check' && folderOf(to) === 'reading')
  expect(wrong.map(shown)).toEqual([])
})

test.each([
  ['files, network or process', /\bfrom 'node:|\bprocess\.|\bfetch\(/],
  ['clock or chance', /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b/],
  ['console or globals', /\bconsole\.|\bglobalThis\b/],
  ['code made at run time', /\beval\(|\bnew Function\b/],
])('everything up to reports is free of %s', (_, impure) => {
  const wrong = inFolders.filter(({ path, code }) => layerOf(path) <= lastPure && impure.test(code))
  expect(wrong.map(({ path }) => path)).toEqual([])
})

function layerOf(path: string): number {
  return layers.indexOf(folderOf(path))
}

/** The folder right under `src`; of a file that stands there, the file. */
function folderOf(path: string): string {
  return path.split('/')[0] ?? ''
}

function shown({ from, to }: { readonly from: string; readonly to: string }): string {
  return `${from} → ${to}`
}

function importsOf(code: string): readonly string[] {
  const found = /(?:\bfrom\s*|\bimport\s*\(?\s*|\brequire\(\s*)(['"])([^'"]+)\1/g
  return [...code.matchAll(found)].map((match) => match[2] ?? '')
}

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
}
