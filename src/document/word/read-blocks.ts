/** Paragraphs, tables and what stands around them → drafts. */

import { say } from '../../messages/message.js'
import { changed, changesIn, insideChange, type Around, type BodyReading } from './body-reading.js'
import { readControl } from './control.js'
import type { Draft, ListPlace, ParagraphDraft, Readings } from './draft.js'
import { child, valueOf, type XmlElement } from './element.js'
import { mergeParagraphs } from './merge-paragraphs.js'
import { readInline, type Line } from './read-inline.js'
import { depthOfOutline, readListReference, type ParagraphStyle, type Role } from './read-styles.js'
import { readTable } from './read-table.js'

/** Reads what stands in the body, in a cell, a text box or a note. */
export function readBlocks(
  elements: readonly XmlElement[],
  around: Around,
  reading: BodyReading,
): readonly Draft[] {
  const drafts: Draft[] = []
  for (const element of elements) readBlock(element, around, reading, drafts)
  return mergeParagraphs(drafts)
}

function readBlock(element: XmlElement, around: Around, reading: BodyReading, drafts: Draft[]): void {
  switch (element.name) {
    case 'w:p':
      return readParagraph(element, around, reading, drafts)
    case 'w:tbl':
      drafts.push(readTable(element, around, reading))
      return
    case 'w:sdt': {
      const inside = insideControl(element, around)
      for (const each of inside?.elements ?? []) readBlock(each, inside?.around ?? around, reading, drafts)
      return
    }
    case 'w:altChunk':
    case 'w:subDoc':
      drafts.push({ kind: 'unread', message: say('word-object-unread') })
      return
    default:
      for (const each of element.children)
        readBlock(each, insideChange(element.name, around), reading, drafts)
  }
}

/** What stands in a content control around paragraphs, rows or cells; nothing in a list of contents. */
export function insideControl(
  element: XmlElement,
  around: Around,
): { readonly elements: readonly XmlElement[]; readonly around: Around } | undefined {
  const { box, isPlaceholder, isContents } = readControl(element)
  if (isContents) return undefined
  return {
    elements: child(element, 'w:sdtContent')?.children ?? [],
    around: {
      ...around,
      isPlaceholder: around.isPlaceholder || (isPlaceholder && box === undefined),
      ...(box !== undefined && { box: { drawn: box, isDrawn: false } }),
    },
  }
}

function readParagraph(element: XmlElement, around: Around, reading: BodyReading, drafts: Draft[]): void {
  const { styles, changes } = reading
  const properties = child(element, 'w:pPr')
  const style = styles.paragraph(valueOf(properties, 'w:pStyle'))
  const old = child(child(properties, 'w:pPrChange'), 'w:pPr')
  const line: Line = {
    items: [],
    beside: [],
    format: {
      after: style.format,
      before: old ? styles.paragraph(valueOf(old, 'w:pStyle')).format : style.format,
    },
    reading,
  }
  readInline(element.children, around, line)
  const ofMark = changesIn(child(properties, 'w:rPr'))
  const { in: mark, change } = ofMark.reduce(changed, around)
  if (ofMark.length > 0) changes.note(change)
  const role = roleOf(properties, style)
  if (role.kind !== 'contents') drafts.push(draftOf(line, { properties, style, role, mark, reading }))
  drafts.push(...line.beside)
}

interface ParagraphRead {
  readonly properties: XmlElement | undefined
  readonly style: ParagraphStyle
  readonly role: Role
  readonly mark: Readings
  readonly reading: BodyReading
}

function draftOf({ items }: Line, { properties, style, role, mark, reading }: ParagraphRead): ParagraphDraft {
  const list =
    role.kind === 'heading' || role.kind === 'title' ? undefined : listOf(properties, style, reading)
  return {
    kind: 'paragraph',
    role,
    ...(list && { list }),
    continuesList: style.continuesList,
    items,
    mark,
  }
}

/** What a paragraph says of its own outline goes before what its style says. */
function roleOf(properties: XmlElement | undefined, { role }: ParagraphStyle): Role {
  const depth = depthOfOutline(properties)
  if (depth === undefined || (role.kind !== 'heading' && role.kind !== 'plain')) return role
  return depth === 'body' ? { kind: 'plain' } : { kind: 'heading', depth }
}

function listOf(
  properties: XmlElement | undefined,
  style: ParagraphStyle,
  { markerOf }: BodyReading,
): ListPlace | undefined {
  const own = readListReference(properties)
  const id = own?.id ?? style.list?.id
  const level = Math.min(Math.max(own?.level ?? style.list?.level ?? 0, 0), DEEPEST_LEVEL)
  const marker = id === undefined ? undefined : markerOf(id, level)
  if (id === undefined || marker === undefined || marker === 'nothing') return undefined
  return { id, level, marker }
}

const DEEPEST_LEVEL = 8
