/** Corners of Word files that come up seldom, and where a wrong reading would be firm. */

import { expect, test } from 'vitest'
import type { Words } from '../src/document/words.js'
import { outlineOf } from './parts-outline.js'
import {
  change,
  filesOf,
  mark,
  p,
  packed,
  r,
  readParts,
  relationship,
  row,
  cell,
  style,
  styled,
} from './word-file.js'
import { readDocument } from '../src/document/read-document.js'

test('edges that missed each other by a hair are one', async () => {
  const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="40"/><w:gridCol w:w="3000"/></w:tblGrid>'
  const wide = '<w:gridSpan w:val="2"/>'
  const rows = row([cell('Pay'), cell('40', wide)]) + row([cell('Stop', wide), cell('any time')])
  const { parts } = await readParts(`<w:tbl>${grid}${rows}</w:tbl>`)
  expect(outlineOf(parts)).toEqual(['table', '  | Pay | 40', '  | Stop | any time'])
})

test('a cell as narrow as a hair is one', async () => {
  const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="40"/><w:gridCol w:w="3000"/></w:tblGrid>'
  const { parts } = await readParts(
    `<w:tbl>${grid}${row([cell('a'), cell('b'), cell('c')])}${row([cell('d'), cell('e'), cell('f')])}</w:tbl>`,
  )
  expect(outlineOf(parts)).toEqual(['table', '  | a | b | c', '  | d | e | f'])
})

test('a note that is changed has both readings', async () => {
  const { parts } = await readParts({
    body: p(r('Paid') + '<w:r><w:footnoteReference w:id="1"/></w:r>' + change('ins', ' now')),
    footnotes: `<w:footnote w:id="1">${p(r('€ ') + change('del', '40') + change('ins', '20'))}</w:footnote>`,
  })
  const words = wordsOf(parts[0])
  expect([words?.notes[0]?.words.text, words?.before?.notes[0]?.words.text]).toEqual(['€ 20', '€ 40'])
})

test('a box that a change would tick is taken off neither reading', async () => {
  const inList = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
  const { parts } = await readParts({
    body: p(change('del', '☐') + change('ins', '☒') + r(' Paid'), inList),
    numbering:
      '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
  })
  expect(outlineOf(parts)).toEqual(['- p ☒ Paid'])
  const [list] = parts
  expect(wordsOf(list?.kind === 'list' ? list.members[0]?.parts[0] : undefined)?.before?.text).toBe('☐ Paid')
})

test('text that is marked as taken out is so wherever it stands', async () => {
  const { parts, text } = await readParts(p(r('Paid') + '<w:r><w:delText>canaryzq</w:delText></w:r>'))
  expect([wordsOf(parts[0])?.text, wordsOf(parts[0])?.before?.text]).toEqual(['Paid', 'Paidcanaryzq'])
  expect(text.content).toBe('Paid')
})

test('styles that lie outside of the file are left there', async () => {
  const files = filesOf({ body: styled('A', 'Pay'), styles: style('A', 'heading 1') })
  const outside = relationship('styles', 'http://canaryzq.example/styles.xml', 'External')
  const name = 'word/_rels/document.xml.rels'
  const both = String(files[name]).replace('<Relationship ', `${outside}<Relationship `)
  const { parts } = await readDocument({ name: 'plan.docx', content: packed({ ...files, [name]: both }) })
  expect(outlineOf(parts)).toEqual(['h1 Pay'])
})

test('a text box within a field’s instruction is a text of its own', async () => {
  const sign = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
  const box = `<w:r><w:pict><v:textbox><w:txbxContent>${p('Inside')}</w:txbxContent></v:textbox></w:pict></w:r>`
  const { parts } = await readParts(p(r('Before ') + sign('begin') + box + sign('end') + r('after')))
  expect(outlineOf(parts)).toEqual(['p Before after', 'p Inside'])
})

test('two thousand paragraphs that a change would make one are read as one', async () => {
  const { parts } = await readParts(p('a', `<w:rPr>${mark('del')}</w:rPr>`).repeat(2_000))
  expect(parts).toHaveLength(1)
  expect(wordsOf(parts[0])?.text).toBe('a'.repeat(2_000))
})

function wordsOf(
  part: Awaited<ReturnType<typeof readParts>>['parts'][number] | undefined,
): Words | undefined {
  return part?.kind === 'paragraph' ? part.words : undefined
}
