/** Word files that are not read: bounds, damage, other kinds, and that nothing outside is followed. */

import { randomBytes } from 'node:crypto'
import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { readDocument } from '../src/document/read-document.js'
import { bombOf, withClaimedSize } from './word-bombs.js'
import {
  MAX_COLUMNS,
  MAX_ELEMENT_DEPTH,
  MAX_ELEMENTS,
  MAX_ENTRIES,
  MAX_LETTERS,
} from '../src/document/word/limits.js'
import {
  cell,
  filesOf,
  item,
  p,
  packed,
  r,
  relationship,
  relationshipsOf,
  row,
  table,
  wordFile,
  xmlOf,
  mark,
  type WordParts,
  style,
  styled,
} from './word-file.js'
import { outlineOf } from './parts-outline.js'

interface Verdict {
  readonly format: string
  readonly problems: readonly string[]
  readonly unread: readonly string[]
}

async function verdictOn(content: Uint8Array, name = 'plan.docx'): Promise<Verdict> {
  const { format, problems, unread, parts } = await readDocument({ name, content })
  expect(parts).toEqual([])
  return {
    format,
    problems: problems.map(({ message }) => message.id),
    unread: unread.map(({ message }) => message.id),
  }
}

const broken = (id: string): Verdict => ({ format: 'word', problems: [id], unread: [] })
const ofKind = (id: string): Verdict => ({ format: 'unsupported', problems: [], unread: [id] })

const whole = wordFile(p('We pay.'))

describe('bounds', () => {
  const withDocument = (document: string): Uint8Array =>
    packed({ ...filesOf({ body: '' }), 'word/document.xml': document })

  test('a part that unpacks to more than is read', async () => {
    const started = process.memoryUsage().arrayBuffers
    expect(await verdictOn(bombOf('word/document.xml'))).toEqual(broken('word-unpacks-too-large'))
    expect(process.memoryUsage().arrayBuffers - started).toBeLessThan(100 * 1024 * 1024)
  })

  test.each(['word/styles.xml', 'word/footnotes.xml', '_rels/.rels', 'word/_rels/document.xml.rels'])(
    'the same in %s',
    async (name) => {
      expect(await verdictOn(bombOf(name))).toEqual(broken('word-unpacks-too-large'))
    },
  )

  test('a part that is not needed is not unpacked, however large', async () => {
    const { parts, problems } = await readDocument({
      name: 'plan.docx',
      content: bombOf('word/media/image1.png'),
    })
    expect(outlineOf(parts)).toEqual(['p We pay.'])
    expect(problems).toEqual([])
  })

  test.each([
    ['small', 100],
    ['large', 30 * 1024 * 1024],
  ])('a part that claims to be %s and is not', async (_, size) => {
    expect(await verdictOn(withClaimedSize(bombOf('word/document.xml'), 'word/document.xml', size))).toEqual(
      broken('word-damaged'),
    )
  })

  test('parts that are too large only together', async () => {
    const large = new Uint8Array(30 * 1024 * 1024).fill(0x20)
    const part = (root: string): Uint8Array => {
      const xml = strToU8(xmlOf(root, ''))
      const bytes = new Uint8Array(xml.length + large.length)
      bytes.set(xml)
      bytes.set(large, xml.length)
      return bytes
    }
    const files = filesOf({ body: p('x'), styles: '', numbering: '', footnotes: '', endnotes: '' })
    const names = ['styles', 'numbering', 'footnotes', 'endnotes']
    const content = packed({
      ...files,
      ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, part(`w:${name}`)])),
    })
    expect(content.length).toBeLessThan(5 * 1024 * 1024)
    expect(await verdictOn(content)).toEqual(broken('word-unpacks-too-large'))
  })

  test('more files than are counted', async () => {
    const many = Object.fromEntries(Array.from({ length: MAX_ENTRIES }, (_, n) => [`x${n}`, '']))
    expect(await verdictOn(packed({ ...filesOf({ body: p('x') }), ...many }))).toEqual(
      broken('word-too-many-files'),
    )
  })

  test.each([
    ['elements', `<w:x>`.repeat(10_000)],
    ['closed elements', '<w:x>'.repeat(10_000) + '</w:x>'.repeat(10_000)],
    [
      'tables',
      '<w:tbl><w:tr><w:tc>'.repeat(MAX_ELEMENT_DEPTH / 3) +
        '</w:tc></w:tr></w:tbl>'.repeat(MAX_ELEMENT_DEPTH / 3),
    ],
  ])('%s nested deeper than is read', async (_, body) => {
    expect(await verdictOn(wordFile(body))).toEqual(broken('word-too-deep'))
  })

  test('some levels less are read', async () => {
    const levels = Math.floor(MAX_ELEMENT_DEPTH / 3) - 3
    const body = '<w:tbl><w:tr><w:tc>'.repeat(levels) + p('deep') + '</w:tc></w:tr></w:tbl>'.repeat(levels)
    const { parts } = await readDocument({ name: 'plan.docx', content: wordFile(body) })
    expect(outlineOf(parts)).toEqual(['p deep'])
  })

  test('more elements than are read', async () => {
    expect(await verdictOn(wordFile('<w:p/>'.repeat(MAX_ELEMENTS)))).toEqual(broken('word-too-many-elements'))
  })

  test('more letters than are read', async () => {
    expect(await verdictOn(wordFile(p(r('a'.repeat(MAX_LETTERS + 1)))))).toEqual(
      broken('word-too-many-letters'),
    )
  })

  test('more cells than are read', async () => {
    const wide = row([cell('x', `<w:gridSpan w:val="${MAX_COLUMNS}"/>`)])
    expect(await verdictOn(wordFile(`<w:tbl>${wide.repeat(301)}</w:tbl>`))).toEqual(
      broken('word-too-many-cells'),
    )
  })

  test('a cell that spans the earth is as wide as the table, and one more', async () => {
    const body = table([cell('x', '<w:gridSpan w:val="999999999"/>')], ['a', 'b'])
    const { parts } = await readDocument({ name: 'plan.docx', content: wordFile(body) })
    expect(outlineOf(parts)).toEqual(['table', '  | x | x | x', '  | a | b'])
  })

  test('one note that many places refer to is read once', async () => {
    const note = p(r('x'.repeat(50_000)))
    const references = '<w:r><w:footnoteReference w:id="2"/></w:r>'.repeat(1_000)
    const { text, problems } = await readDocument({
      name: 'plan.docx',
      content: wordFile({
        body: p(r('a') + references),
        footnotes: `<w:footnote w:id="2">${note}</w:footnote>`,
      }),
    })
    expect(problems).toEqual([])
    expect(text.content.length).toBeLessThan(60_000)
  })

  test('a file that is larger than is read', async () => {
    const content = packed({
      ...filesOf({ body: p('x') }),
      'word/media/a.png': new Uint8Array(randomBytes(6 * 1024 * 1024)),
    })
    expect((await verdictOn(content)).problems).toEqual(['file-too-large'])
  })

  test.each([
    [
      'entities that grow',
      '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>',
      '&b;',
    ],
    ['an entity from a file', '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///etc/passwd">]>', '&a;'],
    ['an entity from the net', '<!DOCTYPE w:document [<!ENTITY a SYSTEM "http://example.org/x">]>', '&a;'],
    ['a document type', '<!DOCTYPE w:document SYSTEM "http://example.org/x.dtd">', 'x'],
    ['an entity that nobody declared', '', '&nbsp;'],
  ])('%s', async (_, type, text) => {
    const document = xmlOf('w:document', `<w:body>${p(r(text))}</w:body>`).replace('?>\r\n', `?>\r\n${type}`)
    expect(await verdictOn(withDocument(document))).toEqual(broken('word-damaged'))
  })
})

describe('nothing outside is followed', () => {
  afterEach(() => vi.restoreAllMocks())

  test('not a relationship to the net', async () => {
    const fetching = vi.spyOn(globalThis, 'fetch')
    const relationships =
      relationship('styles', 'http://example.org/styles.xml', 'External') +
      relationship('footnotes', 'https://example.org/footnotes.xml') +
      relationship('attachedTemplate', 'file:///c:/x.dotx', 'External')
    const content = wordFile({ body: p('We pay.'), relationships })
    const { parts, problems } = await readDocument({ name: 'plan.docx', content })
    expect(outlineOf(parts)).toEqual(['p We pay.'])
    expect(problems).toEqual([])
    expect(fetching).not.toHaveBeenCalled()
  })

  test('not a part that is said to lie outside, although one of that name lies inside', async () => {
    const styles = xmlOf('w:styles', style('X', 'heading 1'))
    const relationships = relationship('styles', 'styles.xml', 'External')
    const content = wordFile({
      body: styled('X', 'Pay'),
      relationships,
      files: { 'word/styles.xml': styles },
    })
    const { parts } = await readDocument({ name: 'plan.docx', content })
    expect(outlineOf(parts)).toEqual(['p Pay'])
  })

  test('not a main part that lies elsewhere', async () => {
    const files = {
      ...filesOf({ body: p('x') }),
      '_rels/.rels': relationshipsOf(
        relationship('officeDocument', 'http://example.org/word/document.xml', 'External'),
      ),
    }
    expect(await verdictOn(packed(files))).toEqual(ofKind('archive-unread'))
  })

  test.each(['../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', '..\\..\\etc\\passwd'])(
    'not a main part at %s',
    async (target) => {
      const files = {
        ...filesOf({ body: p('x') }),
        '_rels/.rels': relationshipsOf(relationship('officeDocument', target)),
      }
      expect(await verdictOn(packed(files))).toEqual(ofKind('archive-unread'))
    },
  )
})

const container = (...streams: readonly string[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(1024),
      ...streams.map((name) => Buffer.from(`${name}\0`, 'utf16le')),
    ]),
  )

const openDocument = (kind: string): Uint8Array =>
  zipSync({
    mimetype: [strToU8(`application/vnd.oasis.opendocument.${kind}`), { level: 0 }],
    'content.xml': strToU8('<x/>'),
  })

const office = (root: string, uri: string): Uint8Array =>
  packed({
    '_rels/.rels': relationshipsOf(relationship('officeDocument', 'xl/main.xml')),
    'xl/main.xml': `<${root} xmlns="${uri}"/>`,
  })

describe('what is no Word file is told by what it holds', () => {
  test.each<readonly [name: string, file: string, content: Uint8Array, id: string]>([
    ['a PDF file', 'plan.docx', strToU8('%PDF-1.7'), 'pdf-unread'],
    ['a text', 'plan.docx', strToU8('We pay.'), 'word-by-name-only'],
    ['a web page', 'plan.doc', strToU8('<html><body>We pay.'), 'page-unread'],
    ['a Rich Text file', 'plan.doc', strToU8('{\\rtf1 We pay.}'), 'rtf-unread'],
    ['a picture', 'plan.docx', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), 'picture-unread'],
    [
      'a file under a password',
      'plan.docx',
      container('EncryptionInfo', 'EncryptedPackage'),
      'word-protected',
    ],
    ['an old Word file', 'plan.docx', container('WordDocument'), 'doc-unread'],
    ['an old spreadsheet', 'plan.docx', container('Workbook'), 'spreadsheet-unread'],
    ['an OpenDocument text', 'plan.docx', openDocument('text'), 'odt-unread'],
    ['an OpenDocument spreadsheet', 'plan', openDocument('spreadsheet'), 'spreadsheet-unread'],
    ['OpenDocument slides', 'plan', openDocument('presentation'), 'slides-unread'],
    [
      'a spreadsheet',
      'plan.docx',
      office('workbook', 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'),
      'spreadsheet-unread',
    ],
    [
      'slides',
      'plan.docx',
      office('presentation', 'http://schemas.openxmlformats.org/presentationml/2006/main'),
      'slides-unread',
    ],
    ['an archive', 'plan.docx', packed({ 'plan.md': 'We pay.' }), 'archive-unread'],
    ['an archive without a name', 'plan', packed({ 'plan.md': 'We pay.' }), 'archive-unread'],
    [
      'a Word file without a body',
      'plan.docx',
      packed({ ...filesOf({ body: '' }), 'word/document.xml': xmlOf('w:document', '') }),
      'archive-unread',
    ],
  ])('%s', async (_, name, content, id) => {
    expect(await verdictOn(content, name)).toEqual(ofKind(id))
  })

  test('a part under a password', async () => {
    const content = whole.slice()
    const view = new DataView(content.buffer)
    for (let at = 0; at < content.length - 4; at += 1)
      if (view.getUint32(at, true) === 0x02014b50) content[at + 8] = 1
    expect(await verdictOn(content)).toEqual(ofKind('word-protected'))
  })

  test('pages that were scanned', async () => {
    const scan =
      '<w:r><w:drawing><wp:inline><wp:extent cx="7000000" cy="9000000"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>'
    expect(await verdictOn(wordFile(p(scan) + p(scan)))).toEqual({
      format: 'word',
      problems: [],
      unread: ['word-only-pictures', 'word-picture-unread'],
    })
  })

  test('nothing', async () => {
    expect(await verdictOn(wordFile(''))).toEqual(broken('word-empty'))
    expect(await verdictOn(wordFile({ body: item(' '), numbering: '' }))).toEqual(broken('word-empty'))
  })
})

describe('what is damaged is never read in part', () => {
  test('a file that breaks off, wherever it does', async () => {
    for (let length = 4; length < whole.length; length += 1)
      expect(await verdictOn(whole.subarray(0, length))).toEqual(broken('word-damaged'))
  })

  test('a bit that is turned round, wherever it is', async () => {
    for (let at = 0; at < whole.length; at += 1) {
      const content = whole.slice()
      content[at] = (content[at] ?? 0) ^ 0x10
      const { parts, problems, unread } = await readDocument({ name: 'plan.docx', content })
      // Where it does no harm, as in a date, the text is what it was.
      const isRead = problems.length + unread.length === 0
      expect(outlineOf(parts)).toEqual(isRead ? ['p We pay.'] : [])
    }
  })

  test.each([
    ['XML that breaks off', '<w:p><w:r>'],
    ['tags that cross', '<w:p><w:r></w:p></w:r>'],
    ['a prefix that nothing declares', '<z:p/>'],
    ['an attribute twice', '<w:p w:a="1" w:a="2"/>'],
    ['a bare ampersand', p(r('R & D'))],
  ])('%s', async (_, body) => {
    expect(await verdictOn(wordFile(body))).toEqual(broken('word-damaged'))
  })

  test('bytes that are no text', async () => {
    const xml = strToU8(xmlOf('w:document', `<w:body>${p('We p\u00e9y.')}</w:body>`))
    xml[xml.indexOf(0xc3)] = 0xff
    expect(await verdictOn(packed({ ...filesOf({ body: '' }), 'word/document.xml': xml }))).toEqual(
      broken('word-damaged'),
    )
  })

  test('styles that are damaged', async () => {
    const files = filesOf({ body: p('x'), styles: '' })
    expect(await verdictOn(packed({ ...files, 'word/styles.xml': '<w:styles' }))).toEqual(
      broken('word-damaged'),
    )
  })

  test('two parts of one name, of which programs would show one or the other', async () => {
    const files = {
      ...filesOf({ body: p('We pay.') }),
      'word/Document.xml': xmlOf('w:document', `<w:body>${p('We do not.')}</w:body>`),
    }
    expect(await verdictOn(packed(files))).toEqual(broken('word-damaged'))
  })

  test('what stands behind the end', async () => {
    const junk = strToU8('PK\x03\x04 We do not pay. ')
    const content = new Uint8Array(whole.length + junk.length)
    content.set(whole)
    content.set(junk, whole.length)
    expect(await verdictOn(content)).toEqual(broken('word-damaged'))
  })
})

describe('what would take for ever, or more than a stack', () => {
  test.each<readonly [name: string, parts: WordParts]>([
    [
      'fields that nobody ends',
      {
        body: p(
          '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(
            30_000,
          ) + r('x').repeat(30_000),
        ),
      },
    ],
    [
      'notes in notes',
      {
        body: p('<w:r><w:t>x</w:t><w:footnoteReference w:id="0"/></w:r>'),
        footnotes: Array.from(
          { length: 5_000 },
          (_, n) =>
            `<w:footnote w:id="${n}">${p(`<w:r><w:t>x</w:t><w:footnoteReference w:id="${n + 1}"/></w:r>`)}</w:footnote>`,
        ).join(''),
      },
    ],
    ['space in a run', { body: `<w:p><w:r><w:t>x${' '.repeat(1_000_000)}x</w:t></w:r></w:p>` }],
    [
      'ends of paragraphs that are taken out',
      { body: p('x', `<w:rPr>${mark('del')}</w:rPr>`).repeat(40_000) },
    ],
    [
      'a list with many exceptions',
      {
        body: item('x').repeat(20_000),
        numbering: `<w:num w:numId="1">${'<w:lvlOverride w:ilvl="5"/>'.repeat(40_000)}</w:num>`,
      },
    ],
  ])(
    '%s',
    async (_, parts) => {
      const { text, problems } = await readDocument({ name: 'plan.docx', content: wordFile(parts) })
      expect(problems).toEqual([])
      expect(text.content).toContain('x')
    },
    20_000,
  )
})
