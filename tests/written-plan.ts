/**
 * One plan's content, written in every form that is read: key lines and tables,
 * in Markdown and in Word.
 */

import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type FileChild,
} from 'docx'
import { detailNames, type Detail } from '../src/plan/value.js'

/** What stands under one heading. */
export interface Section {
  readonly title?: string
  readonly heading?: string
  readonly lines?: readonly Line[]
  /** A table with one thing a row, its heads first; there is no other way to write it. */
  readonly items?: readonly (readonly string[])[]
  readonly sections?: readonly Section[]
}

/** A field's name as people write it, its value, and what stands beside it. */
export type Line = { readonly key: string; readonly value: string } & Readonly<
  Partial<Record<Detail, string>>
>

/** What a language calls the columns of a table, and the lines below a value. */
export interface Heads extends Readonly<Record<Detail, string>> {
  readonly field: string
  readonly value: string
}

/** Markdown with a key line for each field. */
export function keyLines(sections: readonly Section[], heads: Heads, depth = 1): string {
  return markdown(sections, depth, (lines) =>
    lines.some(hasDetails)
      ? lines
          .map((line) => [memberOf(line), ...detailsOf(line, heads).map((each) => `  - ${each}`)].join('\n'))
          .join('\n')
      : lines.map(({ key, value }) => `**${key}:** ${value}`).join('\n\n'),
  )
}

/** Markdown with a table for each heading. */
export function tables(sections: readonly Section[], heads: Heads, depth = 1): string {
  return markdown(sections, depth, (lines) => markdownTable(rowsOf(lines, heads)))
}

/** A Word file with a key line for each field. */
export function wordKeyLines(
  sections: readonly Section[],
  heads: Heads,
  language: string,
): Promise<Uint8Array> {
  return word(sections, language, (lines) =>
    lines.flatMap((line) => [
      new Paragraph({
        children: [new TextRun({ text: `${line.key}: `, bold: true }), new TextRun(line.value)],
        ...(hasDetails(line) && { bullet: { level: 0 } }),
      }),
      ...detailsOf(line, heads).map((text) => new Paragraph({ text, bullet: { level: 1 } })),
    ]),
  )
}

/** A Word file with a table for each heading. */
export function wordTables(
  sections: readonly Section[],
  heads: Heads,
  language: string,
): Promise<Uint8Array> {
  return word(sections, language, (lines) => [wordTable(rowsOf(lines, heads))])
}

function markdown(
  sections: readonly Section[],
  depth: number,
  write: (lines: readonly Line[]) => string,
): string {
  return sections
    .map(({ title, heading, lines = [], items, sections: inner = [] }) =>
      [
        `${'#'.repeat(title === undefined ? depth + 1 : depth)} ${title ?? heading}`,
        ...(lines.length > 0 ? [write(lines)] : []),
        ...(items ? [markdownTable(items)] : []),
        ...(inner.length > 0 ? [markdown(inner, depth + 1, write)] : []),
      ].join('\n\n'),
    )
    .join('\n\n')
}

function markdownTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')
}

const headings = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const

async function word(
  sections: readonly Section[],
  language: string,
  write: (lines: readonly Line[]) => readonly FileChild[],
): Promise<Uint8Array> {
  const children = (all: readonly Section[], depth: number): readonly FileChild[] =>
    all.flatMap(({ title, heading, lines = [], items, sections: inner = [] }) => [
      new Paragraph({
        text: title ?? heading ?? '',
        heading: headings[title === undefined ? depth + 1 : depth] ?? HeadingLevel.HEADING_5,
      }),
      ...(lines.length > 0 ? write(lines) : []),
      ...(items ? [wordTable(items)] : []),
      ...children(inner, depth + 1),
    ])
  const document = new Document({
    styles: { default: { document: { run: { language: { value: language } } } } },
    sections: [{ children: [...children(sections, 0)] }],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

function wordTable(rows: readonly (readonly string[])[]): Table {
  return new Table({
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          tableHeader: index === 0,
          children: cells.map((text) => new TableCell({ children: [new Paragraph({ text })] })),
        }),
    ),
  })
}

/** The lines as rows, with a column for each detail that one of them has. */
function rowsOf(lines: readonly Line[], heads: Heads): readonly (readonly string[])[] {
  const details = detailNames.filter((name) => lines.some((line) => line[name] !== undefined))
  return [
    [heads.field, heads.value, ...details.map((name) => heads[name])],
    ...lines.map((line) => [line.key, line.value, ...details.map((name) => line[name] ?? '')]),
  ]
}

function memberOf({ key, value }: Line): string {
  return `- **${key}**: ${value}`
}

function hasDetails(line: Line): boolean {
  return detailNames.some((name) => line[name] !== undefined)
}

function detailsOf(line: Line, heads: Heads): readonly string[] {
  return detailNames.flatMap((name) => (line[name] === undefined ? [] : [`${heads[name]}: ${line[name]}`]))
}
