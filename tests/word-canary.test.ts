/** No word of a Word file comes out, whether people see it there or not; what they do not see is not even read. */

import { describe, expect, test } from 'vitest'
import { assessText } from '../src/assess/assess-text.js'
import { readDocument } from '../src/document/read-document.js'
import { guidance } from '../src/guidance/shipped.js'
import { formats } from '../src/report/formats.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import {
  change,
  filesOf,
  mark,
  p,
  packed,
  r,
  relationship,
  relationshipsOf,
  row,
  style,
  styled,
  wordFile,
  xmlOf,
} from './word-file.js'
import { wordsIn } from './word-words.js'

const canary = 'Zqxwvanary'

/** What every format makes of a file, with all there is to say. */
async function everyReport(content: Uint8Array, excerpts = false): Promise<string> {
  const assessment = await assessText({ name: 'plan.docx', content }, guidance, { excerpts })
  const run = { tool: { name: 'tool', version: '0' }, guidance, asOf: '2026-11-25', all: true }
  return formats
    .map((format) => {
      const writing = format.start(run)
      return writing.begin() + writing.plan(assessment) + writing.end(countIn(emptySummary, assessment))
    })
    .join('\n')
}

const drawing = `<w:r><w:drawing><wp:inline><wp:extent cx="9000000" cy="9000000"/><wp:docPr id="1" name="${canary}" descr="${canary}" title="${canary}"/><a:graphic><pic:pic><pic:cNvPr name="${canary}"/></pic:pic></a:graphic></wp:inline></w:drawing></w:r>`

/** Where nobody who reads the page sees it. */
const unseen: readonly (readonly [name: string, content: Uint8Array])[] = [
  ['a hidden run', wordFile(p(r('We pay. ') + r(canary, '<w:vanish/>')))],
  ['a struck run', wordFile(p(r('We pay. ') + r(canary, '<w:dstrike/>')))],
  [
    'a hidden style',
    wordFile({
      body: p('We pay.') + styled('H', canary),
      styles: style('H', canary, '<w:rPr><w:vanish/></w:rPr>'),
    }),
  ],
  ['a hidden row', wordFile(`<w:tbl>${row(['a', 'b'])}${row([canary, canary], '<w:hidden/>')}</w:tbl>`)],
  [
    'a bookmark',
    wordFile(
      p(`<w:bookmarkStart w:id="1" w:name="${canary}"/>` + r('We pay.') + '<w:bookmarkEnd w:id="1"/>'),
    ),
  ],
  ['the name and description of a picture', wordFile(p(r('We pay.') + drawing))],
  [
    'what a field is told',
    wordFile(p(`<w:fldSimple w:instr="DOCPROPERTY ${canary}">${r('We pay.')}</w:fldSimple>`)),
  ],
  [
    'the name of a control',
    wordFile(
      p(
        `<w:sdt><w:sdtPr><w:alias w:val="${canary}"/><w:tag w:val="${canary}"/></w:sdtPr><w:sdtContent>${r('We pay.')}</w:sdtContent></w:sdt>`,
      ),
    ),
  ],
  [
    'lines of a list that were not chosen',
    wordFile(
      p(
        `<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${canary}" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${r('We pay.')}</w:sdtContent></w:sdt>`,
      ),
    ),
  ],
  [
    'where a link goes',
    wordFile({
      body: p(`<w:hyperlink r:id="r-hyperlink" w:tooltip="${canary}">${r('We pay.')}</w:hyperlink>`),
      relationships: relationship('hyperlink', `https://example.org/${canary}`, 'External'),
    }),
  ],
  [
    'comments',
    packed({
      ...filesOf({
        body: p(r('We pay.') + '<w:r><w:commentReference w:id="0"/></w:r>'),
        relationships: relationship('comments', 'comments.xml'),
      }),
      'word/comments.xml': xmlOf(
        'w:comments',
        `<w:comment w:id="0" w:author="${canary}">${p(canary)}</w:comment>`,
      ),
    }),
  ],
  [
    'metadata',
    packed({
      ...filesOf({ body: p('We pay.') }),
      'docProps/core.xml': `<x><creator>${canary}</creator></x>`,
      'docProps/app.xml': `<x>${canary}</x>`,
      'customXml/item1.xml': `<x>${canary}</x>`,
    }),
  ],
  [
    'headers and footers',
    packed({
      ...filesOf({ body: p('We pay.'), relationships: relationship('header', 'header1.xml') }),
      'word/header1.xml': xmlOf('w:hdr', p(canary)),
    }),
  ],
  ['who changed something', wordFile(p(r('We ') + change('ins', 'pay.')))],
  ['comments in the XML', wordFile(`<!-- ${canary} --><?${canary} ${canary}?>${p('We pay.')}`)],
  ['text outside of runs', wordFile(`${canary}<w:p>${canary}${r('We pay.')}</w:p>`)],
]

describe('what nobody sees is not read', () => {
  test.each(unseen)('%s', async (_, content) => {
    const { text, title, parts, problems } = await readDocument({ name: 'plan.docx', content })
    expect(text.content).not.toContain(canary)
    expect(title ?? '').not.toContain(canary)
    expect(JSON.stringify(wordsIn(parts).map((words) => [words.text, words.before?.text]))).not.toContain(
      canary,
    )
    expect(problems).toEqual([])
  })

  test('what was taken out stands only in the words before', async () => {
    const content = wordFile(
      p(r('We pay') + change('del', canary)) + p(change('del', canary), `<w:rPr>${mark('del')}</w:rPr>`),
    )
    const { text, parts } = await readDocument({ name: 'plan.docx', content })
    expect(text.content).not.toContain(canary)
    expect(wordsIn(parts).map((words) => [words.text, words.before?.text])).toEqual([
      ['We pay', `We pay${canary}`],
      ['', canary],
    ])
  })
})

const damaged: readonly (readonly [name: string, content: Uint8Array])[] = [
  ['names of files in the archive', packed({ [`${canary}/${canary}.md`]: canary })],
  [
    'the name of a main part that is not there',
    packed({ '_rels/.rels': relationshipsOf(relationship('officeDocument', `${canary}.xml`)) }),
  ],
  [
    'the name of a main part that is damaged',
    packed({
      '_rels/.rels': relationshipsOf(relationship('officeDocument', `${canary}.xml`)),
      [`${canary}.xml`]: `<${canary}`,
    }),
  ],
  ['XML that breaks off', wordFile(`<w:p ${canary}="${canary}"><${canary}>`)],
  ['an entity', wordFile(p(r(`&${canary};`)))],
  [
    'a document type',
    packed({ ...filesOf({ body: '' }), 'word/document.xml': `<!DOCTYPE ${canary} SYSTEM "${canary}"><x/>` }),
  ],
  [
    'a root of another kind',
    packed({ ...filesOf({ body: '' }), 'word/document.xml': `<${canary} xmlns="${canary}"/>` }),
  ],
  [
    'a kind of OpenDocument',
    packed({ mimetype: `application/vnd.oasis.opendocument.${canary.toLowerCase()}` }),
  ],
]

describe('no word comes out', () => {
  test.each([...unseen, ...damaged])('%s', async (_, content) => {
    expect((await everyReport(content)).toLowerCase()).not.toContain(canary.toLowerCase())
  })

  test.each([
    [
      'a title',
      wordFile({
        body: styled('Title', canary) + p(`${canary}: ${canary}`),
        styles: style('Title', 'Title'),
      }),
    ],
    [
      'a heading, a key and a value',
      wordFile({ body: styled('Heading1', canary) + p(`Pay: ${canary}`) + p(`${canary}: yes`) }),
    ],
    ['a table', wordFile(`<w:tbl>${row([canary, 'Pay'])}${row(['Rate of pay', canary])}</w:tbl>`)],
    [
      'what was put in and taken out',
      wordFile(p(r('Rate of pay: ') + change('del', canary) + change('ins', `40 € ${canary}`))),
    ],
    [
      'a note',
      wordFile({
        body: p(r('Rate of pay: none') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes: `<w:footnote w:id="2">${p(canary)}</w:footnote>`,
      }),
    ],
    ['a language', wordFile(p(r('Rate of pay: 40 €', `<w:lang w:val="${canary}"/>`)))],
  ])('%s', async (_, content) => {
    expect((await everyReport(content)).toLowerCase()).not.toContain(canary.toLowerCase())
  })

  test('excerpts, for those who ask, show nothing that people do not see', async () => {
    const body =
      p(r('Rate of pay: ') + change('del', canary) + r('40 €') + r(canary, '<w:vanish/>')) +
      p(`Right to withdraw: ${'yes'}`)
    const report = await everyReport(wordFile(body), true)
    expect(report).toContain('40 €')
    expect(report).not.toContain(canary)
  })
})
