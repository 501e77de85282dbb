/** Word files that another library writes. */

import {
  Bookmark,
  CheckBox,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  DeletedTextRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  PageBreak,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { readDocument } from '../src/document/read-document.js'
import { outlineOf } from './parts-outline.js'
import { wordsIn } from './word-words.js'

const by = { id: 1, author: 'someone', date: '2026-11-25T00:00:00Z' }

const file = new Document({
  title: 'Metadata',
  creator: 'someone',
  footnotes: { 1: { children: [new Paragraph('Travel too.')] } },
  numbering: {
    config: [{ reference: 'steps', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }],
  },
  sections: [
    {
      children: [
        new Paragraph({ heading: HeadingLevel.TITLE, text: 'Survivor council' }),
        new TableOfContents('Contents', { headingStyleRange: '1-3' }),
        new Paragraph({
          heading: HeadingLevel.HEADING_1,
          children: [new Bookmark({ id: 'pay', children: [new TextRun('Pay')] })],
        }),
        new Paragraph({
          children: [
            new TextRun({ text: 'Rate of pay: ', bold: true }),
            new TextRun('40 € an hour'),
            new FootnoteReferenceRun(1),
            new TextRun({ text: ' or less', strike: true }),
            new TextRun({ text: ' or nothing', vanish: true }),
          ],
        }),
        new Paragraph({ text: 'in advance', bullet: { level: 0 } }),
        new Paragraph({ text: 'by bank', bullet: { level: 1 } }),
        new Paragraph({ children: [new CheckBox({ checked: true }), new TextRun(' Psychologist')] }),
        new Paragraph({ children: [new CheckBox({ checked: false }), new TextRun(' Lawyer')] }),
        new Paragraph({
          children: [
            new TextRun('Stop: '),
            new DeletedTextRun({ ...by, text: 'never' }),
            new InsertedTextRun({ ...by, text: 'at any time' }),
            new TextRun({ children: [new Tab(), 'by telling a host', new PageBreak()] }),
          ],
        }),
        new Paragraph({
          children: [
            new TextRun('See '),
            new ExternalHyperlink({ link: 'https://example.org', children: [new TextRun('our policy')] }),
            new TextRun('.'),
          ],
        }),
        new Table({
          rows: [
            new TableRow({
              tableHeader: true,
              children: ['Risk', 'What is done'].map(
                (text) => new TableCell({ children: [new Paragraph(text)] }),
              ),
            }),
            new TableRow({
              children: [
                new TableCell({ rowSpan: 2, children: [new Paragraph('Being recognised')] }),
                new TableCell({ children: [new Paragraph('No names')] }),
              ],
            }),
            new TableRow({ children: [new TableCell({ children: [new Paragraph('No photographs')] })] }),
          ],
        }),
        new Paragraph({ text: 'Ask', numbering: { reference: 'steps', level: 0 } }),
      ],
    },
  ],
})

test('is read as people see it', async () => {
  const document = await readDocument({
    name: 'plan.docx',
    content: new Uint8Array(await Packer.toBuffer(file)),
  })
  expect(document.title).toBe('Survivor council')
  expect(document.problems).toEqual([])
  expect(document.notices.map(({ message }) => message.params)).toEqual([{ count: 2 }])
  expect(outlineOf(document.parts)).toEqual([
    'h1 Survivor council',
    'h1 Pay',
    'p *Rate of pay: *40 € an hour',
    '  note at 25: Travel too.',
    '- p in advance',
    '  - p by bank',
    'p ☒ Psychologist',
    'p ☐ Lawyer',
    'p Stop: at any time\tby telling a host',
    'p See our policy.',
    'table, headed',
    '  | Risk | What is done',
    '  | Being recognised | No names',
    '  | Being recognised | No photographs',
    '- p Ask',
  ])
  expect(wordsIn(document.parts).flatMap(({ before }) => before?.text ?? [])).toEqual([
    'Stop: never\tby telling a host',
  ])
})
