/**
 * Word files made by hand: the XML of their parts, packed.
 *
 * What a part has around its content is always the same and stands here once.
 */

import { strToU8, zipSync } from 'fflate'
import { readDocument } from '../src/document/read-document.js'
import type { Document } from '../src/document/document.js'

/** The content of the parts of a Word file; those left out are not in it. */
export interface WordParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** More relationships of the main part. */
  readonly relationships?: string
  /** More files, by their names in the archive. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>
}

const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
]
  .map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  .join(' ')

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A part of WordprocessingML as it stands in the archive. */
export function xmlOf(root: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<${root} ${NAMESPACES}>${content}</${root}>`
}

/** What a part refers to, by pairs of kind and target. */
export function relationshipsOf(...content: readonly string[]): string {
  return (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `${content.join('')}</Relationships>`
  )
}

/** One relationship. */
export function relationship(kind: string, target: string, mode = ''): string {
  return `<Relationship Id="r-${kind}" Type="${OFFICE}/${kind}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
}

const BESIDE = ['styles', 'numbering', 'footnotes', 'endnotes'] as const

/** The files of a Word file, before they are packed. */
export function filesOf({
  body,
  relationships = '',
  files = {},
  ...parts
}: WordParts): Record<string, string | Uint8Array> {
  const beside = BESIDE.filter((name) => parts[name] !== undefined)
  return {
    '[Content_Types].xml':
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relationshipsOf(relationship('officeDocument', 'word/document.xml')),
    'word/document.xml': xmlOf('w:document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsOf(
      ...beside.map((name) => relationship(name, `${name}.xml`)),
      relationships,
    ),
    ...Object.fromEntries(beside.map((name) => [`word/${name}.xml`, xmlOf(`w:${name}`, parts[name] ?? '')])),
    ...files,
  }
}

/** Packs files. */
export function packed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  )
}

/** A Word file. */
export function wordFile(parts: WordParts | string): Uint8Array {
  return packed(filesOf(typeof parts === 'string' ? { body: parts } : parts))
}

/** Reads a Word file. */
export function readParts(parts: WordParts | string): Promise<Document> {
  return readDocument({ name: 'plan.docx', content: wordFile(parts) })
}

/** A paragraph of runs; `properties` are its own. */
export function p(content: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content.startsWith('<') ? content : r(content)}</w:p>`
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** A paragraph in a style. */
export function styled(style: string, content: string): string {
  return p(content, `<w:pStyle w:val="${style}"/>`)
}

/** A style; `content` are its properties. */
export function style(id: string, name: string, content = '', type = 'paragraph'): string {
  return `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`
}

/** A paragraph of a list. */
export function item(text: string, level = 0, list = 1): string {
  return p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
}

/** A table of cells, each the content of a cell or a whole `<w:tc>`. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => row(cells)).join('')}</w:tbl>`
}

export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells
    .map((each) => (each.startsWith('<w:tc>') ? each : cell(each)))
    .join('')}</w:tr>`
}

export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content)}</w:tc>`
}

const BY = 'w:id="1" w:author="Zqxwvanary" w:date="2026-11-25T00:00:00Z"'

/** A tracked change around runs. */
export function change(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo', text: string): string {
  const runs = text.startsWith('<') ? text : r(text)
  const inside = kind === 'del' ? runs.replaceAll(/(<\/?w:)t\b/g, '$1delText') : runs
  return `<w:${kind} ${BY}>${inside}</w:${kind}>`
}

/** The mark of a change in properties: of a paragraph's end, of a row, of a cell. */
export function mark(kind: 'ins' | 'del' | 'moveFrom' | 'moveTo' | 'cellIns' | 'cellDel'): string {
  return `<w:${kind} ${BY}/>`
}
