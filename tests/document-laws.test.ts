import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../src/document/document.js'
import { readDocument, readPlanFile } from '../src/document/read-document.js'
import { readObject } from '../src/document/read-object.js'
import type { Tree } from '../src/document/tree.js'
import { parseAllDocuments, stringify, type Document as YamlDocument } from 'yaml'

const CANARY = 'canaryzq'
const lineEnds = fc.constantFrom('\n', '\r\n', '\r')
const words = fc.constantFrom('paid', 'שלום', '👩‍👧 member', 'é', 'a b', '40 €', 'x\u2028y', '')

/** Pieces of files, whole and broken, with the canary wherever a word of the plan can stand. */
const pieces = fc.constantFrom(
  `${CANARY}: 1\n`,
  `a: ${CANARY}\n`,
  `a: *${CANARY}\n`,
  `a: &${CANARY} x\n`,
  `a: !${CANARY} x\n`,
  `a: "${CANARY}\n`,
  `a: '${CANARY}' ${CANARY}\n`,
  `a: [${CANARY}\n`,
  `a: {${CANARY}:${CANARY}}\n`,
  `${CANARY}: ${CANARY}: ${CANARY}\n`,
  `${CANARY}:${CANARY}\n`,
  `a: x # ${CANARY}\n`,
  `# ${CANARY}\n`,
  `- ${CANARY}\n`,
  `\t${CANARY}: 1\n`,
  `\u00a0${CANARY}: 1\n`,
  `a: "\\${CANARY}"\n`,
  `a: > ${CANARY}\n`,
  `a: @${CANARY}\n`,
  `%${CANARY}\n`,
  `? [${CANARY}]\n`,
  `  <<: ${CANARY}\n`,
  `---\n`,
  `engagement:\n`,
  '```yaml engagement\n',
  '```json engagement\n',
  '```\n',
  `{"${CANARY}": "${CANARY}",\n`,
  `"a": ${CANARY}}\n`,
  `> ${CANARY}\n`,
  `| ${CANARY} |\n`,
  `[${CANARY}]: ${CANARY}\n`,
  `<${CANARY}>\n`,
  '  ',
  '\n',
)
const files = fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join(''))
const names = fc.constantFrom('plan.yaml', 'plan.json', 'plan.md', '-', 'plan.docx')

test('no word of a file appears in what is said about it', async () => {
  await fc.assert(
    fc.asyncProperty(names, files, async (name, content) => {
      const { problems, notices, unread } = await readDocument({ name, content })
      expect(JSON.stringify({ problems, notices, unread })).not.toContain(CANARY)
    }),
    { numRuns: 300 },
  )
})

test('any text is read, and every place lies in it', async () => {
  const texts = fc.oneof(files, fc.string({ unit: 'binary', maxLength: 60 }), signs)
  await fc.assert(
    fc.asyncProperty(names, texts, async (name, content) => {
      const document = await readDocument({ name, content })
      for (const at of document.trees.flatMap(placesIn)) {
        expect(at.start).toBeLessThanOrEqual(at.end)
        expect(at.end).toBeLessThanOrEqual(document.text.content.length)
      }
      for (const { place } of document.problems)
        expect(place.line ?? 1).toBeLessThanOrEqual(linesOf(document))
    }),
    { numRuns: 300 },
  )
})

test('what was not understood is a problem', () => {
  fc.assert(
    fc.property(fc.constantFrom('plan.yaml', 'plan.json'), fc.oneof(files, signs), (name, content) => {
      const { trees = [], problems = [] } = readPlanFile({ name, content }) ?? {}
      fc.pre(trees.length === 0 || JSON.stringify(trees.map(bare)).includes('"unreadable":true'))
      expect(problems).not.toEqual([])
    }),
    { numRuns: 300 },
  )
})

test('without a problem, YAML says what it says to everybody else', () => {
  fc.assert(
    fc.property(fc.oneof(files, signs), (content) => {
      const { trees = [], problems = [] } = readPlanFile({ name: 'plan.yaml', content }) ?? {}
      fc.pre(problems.length === 0)
      const lines = content.replace(/\r(?!\n)/g, '\n')
      const documents = parseAllDocuments(lines, { merge: true, logLevel: 'silent' }) as YamlDocument.Parsed[]
      // An empty document before or after the plan is none.
      expect(trees.map(plain)).toEqual(
        documents.map((each) => each.toJS() as unknown).filter((each) => each !== null),
      )
    }),
    { numRuns: 300 },
  )
})

const signs = fc
  .array(fc.constantFrom(...'[]{}:,-?&*!|>\'"%@`#~ \t\r\n\u00a0ab<'), { maxLength: 40 })
  .map((characters) => characters.join(''))

test('any bytes are read', async () => {
  await fc.assert(
    fc.asyncProperty(names, fc.uint8Array({ maxLength: 40 }), async (name, content) => {
      expect((await readDocument({ name, content })).text.name).toBe(name)
    }),
  )
})

/** A value as it is written, and what it means. */
const scalars = words.chain((word) =>
  fc.constantFrom(
    { source: JSON.stringify(word), value: word },
    { source: `'${word}'`, value: word },
    ...(word === '' || word.includes('\u2028') ? [] : [{ source: word, value: word }]),
  ),
)
const gaps = fc.constantFrom(' ', '\t', ' \t ', '   ')

test('what lies at the place of a value is its source', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(scalars, gaps, lineEnds), { minLength: 1 }),
      fc.constantFrom('', '\ufeff'),
      (lines, mark) => {
        const content = lines
          .map(([{ source }, gap, lineEnd], index) => `k${index}:${gap}${source}${lineEnd}`)
          .join('')
        const document = readPlanFile({ name: 'plan.yaml', content: mark + content })
        const found = document?.trees.flatMap(leaves) ?? []
        expect(found).toEqual(lines.map(([{ source, value }]) => ({ source, value })))
        expect(document?.problems).toEqual([])
      },
    ),
  )
})

test('what lies at the place of a value in a fenced block is its source', async () => {
  const before = fc.constantFrom('', '> ', '  ', '> > ')
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(scalars, gaps), { minLength: 1 }),
      before,
      lineEnds,
      async (lines, prefix, lineEnd) => {
        const body = lines.map(([{ source }, gap], index) => `k${index}:${gap}${source}`)
        const start = prefix === '  ' ? ['- item', ''] : ['# Head', '']
        const block = ['```yaml engagement', ...body, '```'].map((line) => prefix + line)
        const content = [...start, ...block, ''].join(lineEnd)
        const { trees } = await readDocument({ name: 'plan.md', content })
        const found = trees.flatMap(leaves)
        expect(found).toEqual(lines.map(([{ source, value }]) => ({ source, value })))
      },
    ),
  )
})

const keys = fc.stringMatching(/^[a-z]{1,6}$/)
const plans = fc.dictionary(
  keys,
  fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(keys, tie('value'), { maxKeys: 3 }),
    ),
  })).value,
)

test('YAML, JSON and an object of one plan give one tree, places aside', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const asObject = bare(readObject(plan).tree)
      const fromJson = readPlanFile({ name: 'plan.json', content: JSON.stringify(plan) })?.trees.map(bare)
      const fromYaml = readPlanFile({ name: 'plan.yaml', content: stringify(plan) })?.trees.map(bare)
      expect(fromJson).toEqual([asObject])
      expect(fromYaml).toEqual([asObject])
    }),
  )
})

test('reading an object changes nothing', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const before = structuredClone(plan)
      expect(readObject(frozen(plan)).problems).toEqual([])
      expect(plan).toEqual(before)
    }),
  )
})

function placesIn(tree: Tree): readonly { start: number; end: number }[] {
  const own = tree.at ? [tree.at.text.spanInFile(tree.at.span)] : []
  if (tree.kind === 'map') {
    return [
      ...own,
      ...tree.entries.flatMap(({ keyAt, value }) => [
        ...(keyAt ? [keyAt.text.spanInFile(keyAt.span)] : []),
        ...placesIn(value),
      ]),
    ]
  }
  return tree.kind === 'list' ? [...own, ...tree.items.flatMap(placesIn)] : own
}

function linesOf({ text }: Document): number {
  return text.content.split(/\r\n?|\n/).length
}

/** Each value with what lies at its place in the text it was read from. */
function leaves(tree: Tree): readonly { source: string | undefined; value: unknown }[] {
  if (tree.kind === 'map') return tree.entries.flatMap(({ value }) => leaves(value))
  if (tree.kind === 'list') return tree.items.flatMap(leaves)
  const value = tree.kind === 'scalar' ? tree.value : tree.kind
  return [{ source: tree.at && tree.at.text.content.slice(tree.at.span.start, tree.at.span.end), value }]
}

function plain(tree: Tree): unknown {
  if (tree.kind === 'map')
    return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plain(value)]))
  if (tree.kind === 'list') return tree.items.map(plain)
  return tree.kind === 'scalar' ? tree.value : tree
}

function bare(tree: Tree): unknown {
  switch (tree.kind) {
    case 'map':
      return { entries: tree.entries.map(({ key, value }) => [key, bare(value)]) }
    case 'list':
      return tree.items.map(bare)
    case 'scalar':
      return tree.value
    case 'unreadable':
      return { unreadable: true }
  }
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
