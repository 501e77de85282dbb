/** Pages as parts: what stands in them, and where. */

import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { decodeString } from 'micromark-util-decode-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from '../src/document/blocks.js'
import { MAX_CELLS, MAX_INLINE_SIGNS, MAX_LINES, MAX_LIST_LINES } from '../src/document/limits.js'
import { readHtml } from '../src/document/markdown/html/read-html.js'
import { parseMarkdown } from '../src/document/markdown/parse-markdown.js'
import { readParts } from '../src/document/markdown/read-parts.js'
import type { Part } from '../src/document/part.js'
import { readDocument } from '../src/document/read-document.js'
import type { Words } from '../src/document/words.js'
import { textOf } from '../src/text/text.js'
import { outlineOf } from './parts-outline.js'

interface Case {
  readonly name: string
  readonly markdown: string
  readonly parts: string
  readonly problems?: readonly string[]
  readonly notices?: readonly string[]
  readonly unread?: readonly string[]
}

const folder = new URL('conformance/documents/parts/', import.meta.url)

describe.each(readdirSync(folder))('%s', (name) => {
  const { cases } = parse(readFileSync(new URL(name, folder), 'utf8')) as { cases: readonly Case[] }

  test.each(cases)('$name', async ({ markdown, parts, problems = [], notices = [], unread = [] }) => {
    const document = await readDocument({ name: 'page.md', content: markdown })
    expect(outlineOf(document.parts)).toEqual(parts.split('\n').filter((line) => line !== ''))
    expect(document.problems.map(({ message }) => message.id)).toEqual(problems)
    expect(document.notices.map(({ message }) => message.id)).toEqual(notices)
    expect(document.unread.map(({ message }) => message.id)).toEqual(unread)
  })

  test.each(cases)('$name, with line ends of Windows', async ({ markdown, parts }) => {
    const { parts: read } = await readDocument({
      name: 'page.md',
      content: markdown.replaceAll('\n', '\r\n'),
    })
    expect(outlineOf(read)).toEqual(parts.split('\n').filter((line) => line !== ''))
  })
})

const texts = fc
  .array(
    fc.constantFrom(
      'paid',
      '40 €',
      'שלום',
      'مرحبا',
      '👩‍👧',
      '𝒜b',
      'ne\u0301e',
      '&amp;',
      '&eacute;t&eacute;',
      '&#x1F41A;',
      '&nbsp;',
      '\\*',
      '\\\\',
      '\\&amp;',
      'AT&T',
      'a\tb',
      'x_y_z',
      '**bold**',
      '*slant*',
      '`c  d`',
      '``a`b``',
      '~~gone~~',
      '<b>bold</b>',
      '<!-- note -->',
      '<br>',
      '<role>',
      '<time of day>',
      '[link](x "t")',
      '![picture](x)',
      'https://example.org/a_b',
      'name@example.org',
      '☐',
      '[ ]',
      '[x]',
      '☑️',
      '[^1]',
      '<s>struck</s>',
      '<input type=checkbox checked>',
      '\\|',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((each) => each.join(' '))

/** Text over two lines, and how a container begins each of them. */
const containers = fc.constantFrom(
  (one: string, other: string) => `${one}\n${other}`,
  (one: string, other: string) => `${one}  \n${other}\\\nend`,
  (one: string, other: string) => `> ${one}\n> ${other}`,
  (one: string, other: string) => `> ${one}\n${other}`,
  (one: string, other: string) => `>${one} \n>\t${other}`,
  (one: string, other: string) => `- ${one}\n  ${other}`,
  (one: string, other: string) => `1.\t${one}\n\t${other}`,
  (one: string, other: string) => `* > - ${one}\n  > ${other}`,
  (one: string, other: string) => `- [ ] ${one}\n${other}`,
  (one: string, other: string) => `## ${one} ##\n\n${other}\n====`,
  (one: string, other: string) => `| ${one} | ${other} |\n|---|---|\n|${other}|${one}|`,
  (one: string, other: string) => `> | ${one} |\n> |---|\n> | ${other} |`,
  (one: string, other: string) => `<table><tr><td>${one}</td>\n <td>${other}\n more</td></tr></table>`,
  (one: string, other: string) => `> <div>${one}\n> ${other}</div>`,
  (one: string, other: string) => `-\t<p>${one}\n\n\t${other}\n\n\t</p>`,
  (one: string, other: string) => `<details>\n<summary>${one}</summary>\n\n${other}\n\n</details>`,
  (one: string, other: string) => `\`\`\`\n${one}\n ${other}\n\`\`\``,
  (one: string, other: string) => `:::note ${one}\n${other}\n:::`,
  (one: string, other: string) => `[^1]: ${one}\n    ${other}`,
)

const pages = fc
  .tuple(
    fc.array(fc.tuple(containers, texts, texts), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n', '\r'),
  )
  .map(([parts, lineEnd]) =>
    parts
      .map(([write, one, other]) => write(one, other))
      .join('\n\n')
      .replaceAll('\n', lineEnd),
  )

test('every piece of the words is what stands at its place', async () => {
  await fc.assert(
    fc.asyncProperty(pages, async (content) => {
      const { parts } = await readDocument({ name: 'page.md', content })
      for (const words of everyWords(parts)) {
        expect(unplacedIn(words)).toEqual([])
        for (const { span, at } of words.pieces)
          expect(meantBy(content.slice(at.span.start, at.span.end))).toContain(
            oneSpace(words.text.slice(span.start, span.end)),
          )
        const starts = words.pieces.flatMap(({ at }) => [at.span.start, at.span.end])
        expect(starts).toEqual(starts.toSorted((one, other) => one - other))
      }
    }),
    { numRuns: 500 },
  )
})

test('any text is read, and its words lie in it', async () => {
  const signs = fc
    .array(
      fc.constantFrom(
        ...'<>/="\'!-&;#`*_~[]()^:|\\ \t\r\n{%}ab1☐',
        '<table>',
        '<td',
        '</td>',
        '<p>',
        '<del>',
        ':::',
      ),
      { maxLength: 60 },
    )
    .map((all) => all.join(''))
  await fc.assert(
    fc.asyncProperty(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 40 })), async (content) => {
      const { parts, text } = await readDocument({ name: 'page.md', content })
      for (const words of everyWords(parts)) {
        expect(words.at.span.start).toBeLessThanOrEqual(words.at.span.end)
        expect(words.at.span.end).toBeLessThanOrEqual(text.content.length)
        let reached = 0
        for (const { span } of words.pieces) {
          expect(span.start).toBeGreaterThanOrEqual(reached)
          reached = span.end
        }
        expect(reached).toBeLessThanOrEqual(words.text.length)
      }
    }),
    { numRuns: 1000 },
  )
})

test('a page says what it says to everybody else who reads GitHub’s Markdown', () => {
  fc.assert(
    fc.property(pages, (page) => {
      // What looks like an address is a link to others, and may have other signs at its end.
      const content = page.replaceAll(/https:\S+|\S+@\S+/g, 'here')
      const root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).parse(content)
      const text = textOf('page.md', content)
      const [ours, theirs] = [parseMarkdown(content), root].map(
        (each) => readParts(each, text, readHtml).parts,
      )
      expect(shapesOf(ours ?? [])).toEqual(shapesOf(theirs ?? []))
    }),
  )
})

describe('more than is read', () => {
  test.each([
    ['lines', 'a\n'.repeat(MAX_LINES), 'too-many-lines'],
    ['members', '- a\n'.repeat(MAX_LIST_LINES + 1), 'too-many-list-members'],
    ['quotes', '> a\n\n'.repeat(MAX_LIST_LINES / 2 + 1), 'too-many-list-members'],
    ['cells', '| a | b |\n'.repeat(MAX_CELLS / 3 + 1), 'too-many-cells'],
    ['signs in a paragraph', '*a '.repeat(MAX_INLINE_SIGNS + 1), 'too-many-inline-signs'],
    ['signs in a list', `- a\n    ${'*a '.repeat(MAX_INLINE_SIGNS + 1)}`, 'too-many-inline-signs'],
    ['signs in all', `${'*a '.repeat(1000)}\n\n`.repeat(201), 'too-many-marks'],
    ['elements in elements', `${'<div>'.repeat(101)}a`, 'too-deep'],
    ['elements in elements, with Markdown between', `${'<div>\n\na\n\n'.repeat(101)}`, 'too-deep'],
  ])('%s are refused', async (_, content, id) => {
    const { problems } = await readDocument({ name: 'page.md', content })
    expect(problems.map(({ message }) => message.id)).toEqual([id])
  })

  test('a long table, a long list and long HTML are read', async () => {
    const rows = '| **Pay** | `40` |\n'.repeat(10_000)
    const members = '- **Pay**: `40`\n'.repeat(1_500)
    const html = `<table>\n${'<tr><td>Pay</td><td>40</td></tr>\n'.repeat(2_000)}</table>`
    const content = `| a | b |\n|---|---|\n${rows}\n${members}\n${html}\n`
    const { problems, parts } = await readDocument({ name: 'page.md', content })
    expect(problems).toEqual([])
    expect(parts.map(sizeOf)).toEqual([10_001, 1_500, 2_000])
  })

  test('a hundred elements in one another are read', async () => {
    const content = `${'<div>'.repeat(100)}a${'</div>'.repeat(100)}`
    const { problems, parts } = await readDocument({ name: 'page.md', content })
    expect([problems, outlineOf(parts)]).toEqual([[], ['p a']])
  })

  test('a cell cannot be repeated without end', async () => {
    const row = '<tr><td colspan=1000 rowspan=9999>a</td></tr>\n'
    const { parts } = await readDocument({ name: 'page.md', content: `<table>${row.repeat(3000)}</table>` })
    const cells = parts.flatMap((part) =>
      part.kind === 'table' ? part.rows.map((each) => each.cells.length) : [],
    )
    expect(cells.reduce((sum, each) => sum + each, 0)).toBeLessThan(2 * MAX_CELLS)
  })
})

test('a cell that stands in several places is the same in each', async () => {
  const content = '<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>'
  const { parts } = await readDocument({ name: 'page.md', content })
  const [table] = parts
  const rows = table?.kind === 'table' ? table.rows : []
  expect(rows[0]?.cells[0]).toBe(rows[1]?.cells[0])
})

test('a plan in a fenced block is no part of the page, and other code is', async () => {
  const content = '# Council\n\n```yaml engagement\na: 1\n```\n\n```yaml\nb: 1\n```\n'
  const { parts } = await readDocument({ name: 'page.md', content })
  expect(outlineOf(parts)).toEqual(['h1 Council', 'code b: 1'])
})

describe('the blocks of a page', () => {
  test('stand under their headings, and cut from the file give their source', async () => {
    const content =
      '# Council\n\nMembers *are* paid.\n\n## Pay\n\n- [ ] by the hour\n- by the day\n\n| a |\n|---|\n| b |\n\n> said\n\n## Stop\n\n    code\n'
    expect(await blocksIn(content)).toEqual([
      ['heading', 'Council', 'Council', ''],
      ['paragraph', 'Members are paid.', 'Members *are* paid.', 'Council'],
      ['heading', 'Pay', 'Pay', 'Council'],
      ['list-item', 'by the hour', '- [ ] by the hour', 'Council / Pay'],
      ['list-item', 'by the day', '- by the day', 'Council / Pay'],
      ['table-cell', 'a', 'a', 'Council / Pay'],
      ['table-cell', 'b', 'b', 'Council / Pay'],
      ['quote', 'said', 'said', 'Council / Pay'],
      ['heading', 'Stop', 'Stop', 'Council'],
      ['code', 'code', 'code', 'Council / Stop'],
    ])
  })

  test('a call-out, a footnote, a cell over several columns, and what stands behind a details', async () => {
    const content =
      '# Pay\n\n> [!TIP]\n> - in[^1]\n\n<details><summary>More</summary>a[^1]</details>\n\nb[^1] c[^1]\n\n<table><tr><td colspan=2>d</td></tr></table>\n\n[^1]: note\n'
    expect(await blocksIn(content)).toEqual([
      ['heading', 'Pay', 'Pay', ''],
      ['callout', '[!TIP]', '[!TIP]', 'Pay'],
      ['callout', 'in', '- in', 'Pay'],
      ['footnote', 'note', 'note', 'Pay'],
      ['heading', 'More', 'More', 'Pay'],
      ['paragraph', 'a[^1]', 'a[^1]', 'Pay / More'],
      ['paragraph', 'b c', 'b[^1] c', 'Pay'],
      ['table-cell', 'd', 'd', 'Pay'],
    ])
  })
})

async function blocksIn(content: string): Promise<readonly (readonly string[])[]> {
  const { parts } = await readDocument({ name: 'page.md', content })
  const cut = ({ span }: { span: { start: number; end: number } }): string =>
    content.slice(span.start, span.end)
  return blocksOf(parts).map(({ kind, words, at, under }) => [
    kind,
    words.text,
    cut(at),
    under.map(cut).join(' / '),
  ])
}

function sizeOf(part: Part): number {
  if (part.kind === 'table') return part.rows.length
  return part.kind === 'list' ? part.members.length : 1
}

/** Words that stand in one place each: those of a cell are put together from its parts. */
function everyWords(parts: readonly Part[]): readonly Words[] {
  return parts.flatMap((part): readonly Words[] => {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
      case 'code':
        return [part.words, ...part.words.notes.map((note) => note.words)]
      case 'list':
        return part.members.flatMap(({ parts: inner }) => everyWords(inner))
      case 'quote':
        return everyWords(part.parts)
      case 'table':
        return part.rows.flatMap(({ cells }) => cells.flatMap((cell) => everyWords(cell.parts)))
    }
  })
}

/** Letters that no piece has. */
function unplacedIn({ text, pieces }: Words): readonly string[] {
  const left: string[] = []
  let reached = 0
  for (const { span } of [...pieces, { span: { start: text.length, end: text.length } }]) {
    // A line break between two parts of a footnote or two lines of code stands nowhere.
    if (!/^[\n ]*(?:[☐☒] )?$/.test(text.slice(reached, span.start)))
      left.push(text.slice(reached, span.start))
    reached = span.end
  }
  return left
}

/** What a stretch of a file can stand for. */
function meantBy(source: string): readonly string[] {
  const boxes: Readonly<Record<string, string>> = { '[ ]': '☐', '[x]': '☒', '☑️': '☒', '☑': '☒' }
  return [
    source,
    decodeString(source),
    boxes[source] ?? source,
    ...(source.startsWith('<br') || /^\\[\r\n]/.test(source) ? [' '] : []),
    ...(source.startsWith('<input') ? ['☒'] : []),
  ].map(oneSpace)
}

/** Line ends and space in HTML are space of another kind. */
function oneSpace(text: string): string {
  return text.replaceAll(/[ \t\r\n]+/g, ' ')
}

/** Parts without their places. */
function shapesOf(parts: readonly Part[]): readonly string[] {
  return outlineOf(parts).map((line) => line.replaceAll(/[*`{}]/g, ''))
}
