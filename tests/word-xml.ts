/** Word files, made of the XML that is in them. */

import { strToU8, zipSync, type Zippable } from 'fflate'

/** What a file is made of; the body is all it needs. */
export interface WordXml {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  /** Other files in the archive, by name. */
  readonly others?: Readonly<Record<string, string | Uint8Array>>
  /** More of what the main part refers to. */
  readonly relationships?: string
  /** What the main part is called. */
  readonly main?: string
  /** The strict edition of the standard has other namespaces. */
  readonly isStrict?: boolean
  /** What stands before the root of the main part. */
  readonly prolog?: string
}

/** A file as a word processor saves it. */
export function wordFile(parts: WordXml): Uint8Array {
  return zipSync(wordEntries(parts))
}

/** The files in its archive. */
export function wordEntries(parts: WordXml): Zippable {
  const { body, main = 'word/document.xml', isStrict = false, prolog = '', relationships = '' } = parts
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const kind = isStrict ? STRICT : TRANSITIONAL
  const xml = (root: string, content: string): Uint8Array =>
    strToU8(`${DECLARATION}<w:${root} ${namespaces(isStrict)}>${content}</w:${root}>`)
  const beside = (['styles', 'numbering', 'footnotes', 'endnotes'] as const).flatMap((name) => {
    const content = parts[name]
    return content === undefined ? [] : [{ name, content }]
  })
  const references = beside.map(({ name }) => relationship(name, `${kind}/${name}`, `${name}.xml`)).join('')
  return {
    '[Content_Types].xml': strToU8(CONTENT_TYPES),
    '_rels/.rels': strToU8(relationshipsOf(relationship('m', `${kind}/officeDocument`, `/${main}`))),
    [main]: strToU8(
      `${DECLARATION}${prolog}<w:document ${namespaces(isStrict)}><w:body>${body}</w:body></w:document>`,
    ),
    [`${folder}_rels/${main.slice(folder.length)}.rels`]: strToU8(
      relationshipsOf(references + relationships),
    ),
    ...Object.fromEntries(
      beside.map(({ name, content }) => [`${folder}${name}.xml`, xml(name, content)] as const),
    ),
    ...Object.fromEntries(
      Object.entries(parts.others ?? {}).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  }
}

/** A relationship to another part, or to somewhere else. */
export function relationship(id: string, type: string, target: string, mode = ''): string {
  return `<Relationship Id="${id}" Type="${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`
}

/** A paragraph of runs and the like. */
export function p(...content: readonly string[]): string {
  return `<w:p>${content.join('')}</w:p>`
}

/** A paragraph with properties. */
export function pWith(properties: string, ...content: readonly string[]): string {
  return p(`<w:pPr>${properties}</w:pPr>`, ...content)
}

/** A paragraph in a style. */
export function styled(id: string, ...content: readonly string[]): string {
  return pWith(`<w:pStyle w:val="${id}"/>`, ...content)
}

/** A paragraph in a list. */
export function listed(level: number, text: string, list = '1'): string {
  return pWith(`<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`, r(text))
}

/** A run of text. */
export function r(text: string, properties = ''): string {
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** Text that was put in, and is not accepted yet. */
export function ins(text: string, tag = 'w:ins'): string {
  return `<${tag} ${BY}>${r(text)}</${tag}>`
}

/** Text that was taken out, and still stands in the file. */
export function del(text: string, tag = 'w:del'): string {
  return `<${tag} ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></${tag}>`
}

/** The sign of a change in properties: of a paragraph's end, of a row, of a cell. */
export function sign(tag: string): string {
  return `<${tag} ${BY}/>`
}

/** A table of rows of cells; each cell is XML. */
export function table(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => row(cells)).join('')}</w:tbl>`
}

/** A row of cells, with properties. */
export function row(cells: readonly string[], properties = ''): string {
  return `<w:tr>${properties && `<w:trPr>${properties}</w:trPr>`}${cells.join('')}</w:tr>`
}

/** A cell, with properties. */
export function cell(content: string, properties = ''): string {
  return `<w:tc>${properties && `<w:tcPr>${properties}</w:tcPr>`}${content}</w:tc>`
}

/** A cell with one paragraph. */
export function td(text: string, properties = ''): string {
  return cell(p(r(text)), properties)
}

/** A style. */
export function style(
  id: string,
  name: string,
  { type = 'paragraph', basedOn = '', pPr = '', rPr = '', attributes = '' } = {},
): string {
  const base = basedOn && `<w:basedOn w:val="${basedOn}"/>`
  return `<w:style w:type="${type}" w:styleId="${id}"${attributes}><w:name w:val="${name}"/>${base}<w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:style>`
}

/** Styles for headings, a title and a quote, by the names that every edition gives them. */
export const STYLES = [
  style('Normal', 'Normal', { attributes: ' w:default="1"' }),
  style('Title', 'Title'),
  style('Heading1', 'heading 1', { pPr: '<w:outlineLvl w:val="0"/>', rPr: '<w:b/>' }),
  style('Heading2', 'heading 2', { pPr: '<w:outlineLvl w:val="1"/>', rPr: '<w:b/>' }),
  style('Quote', 'Quote'),
  style('ListParagraph', 'List Paragraph'),
].join('')

const LISTS = [
  ['bullet', '•', ''],
  ['decimal', '%1.', ''],
  ['bullet', '\uf0a8', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'],
  ['none', '', ''],
] as const

/** List 1 has bullets, list 2 numbers, list 3 empty boxes, list 4 nothing. */
export const NUMBERING =
  LISTS.map(([form, text, font], index) => {
    const levels = [0, 1, 2].map(
      (level) =>
        `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${form}"/><w:lvlText w:val="${text}"/><w:rPr>${font}</w:rPr></w:lvl>`,
    )
    return `<w:abstractNum w:abstractNumId="${index + 10}">${levels.join('')}</w:abstractNum>`
  }).join('') +
  LISTS.map(
    (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index + 10}"/></w:num>`,
  ).join('')

const BY = 'w:id="1" w:author="canaryzq" w:date="2026-01-01T00:00:00Z"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const CONTENT_TYPES = `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

function relationshipsOf(content: string): string {
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`
}

function namespaces(isStrict: boolean): string {
  const word = isStrict
    ? 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    : 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
  return [
    `xmlns:w="${word}"`,
    `xmlns:r="${isStrict ? STRICT : TRANSITIONAL}"`,
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
    'xmlns:w16se="http://schemas.microsoft.com/office/word/2015/wordml/symex"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
    'xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram"',
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
    'xmlns:v="urn:schemas-microsoft-com:vml"',
    'xmlns:o="urn:schemas-microsoft-com:office:office"',
  ].join(' ')
}
