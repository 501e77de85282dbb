/**
 * A Word file → the parts of its text.
 *
 * The main part is found by what the archive says of itself. Styles, lists and
 * notes are read beside it; headers, comments, pictures and what is known of the
 * author are never unpacked.
 *
 * INVARIANT: loaded only when there is an archive to read.
 */

import { say, type Message } from '../../messages/message.js'
import type { Problem } from '../../problem/problem.js'
import { placeInFile, placeOf } from '../../text/place.js'
import type { Excerpter } from '../../text/excerpt.js'
import { textOf } from '../../text/text.js'
import type { Document } from '../document.js'
import type { Part } from '../part.js'
import { archiveKind } from './archive-kind.js'
import { openArchive, readPart, type Archive } from './archive.js'
import { newBodyReading, OPEN_TEXT, type BodyReading } from './body-reading.js'
import type { Draft } from './draft.js'
import { child, type XmlElement } from './element.js'
import { layParts } from './lay-parts.js'
import type { Layout } from './layout.js'
import { MAX_LETTERS, MAX_WORD_CELLS } from './limits.js'
import { read, refused, type Outcome } from './outcome.js'
import { PageText } from './page-text.js'
import { readBlocks } from './read-blocks.js'
import { notesIn } from './read-notes.js'
import { readNumbering } from './read-numbering.js'
import { readStyles } from './read-styles.js'
import { readRelationships } from './relationships.js'

/** An archive that may be a Word file. */
export interface ArchiveFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly isWordByName: boolean
  readonly excerpter?: Excerpter | undefined
}

/** Reads a Word file; of another archive, says what it is. */
export function readWord(file: ArchiveFile): Document {
  const archive = openArchive(file.bytes)
  const main = archive.ok ? readMain(archive.value) : archive
  if (!main.ok)
    return notRead(file.name, archive.ok || file.isWordByName ? main.message : say('archive-unread'))
  const { body, reading } = main.value
  const drafts = readBlocks(body.children, OPEN_TEXT, reading)
  const limit = limitIn(reading)
  return limit ? notRead(file.name, limit) : documentOf(drafts, reading, file)
}

interface Main {
  readonly body: XmlElement
  readonly reading: BodyReading
}

function readMain(archive: Archive): Outcome<Main> {
  const roots = readRelationships(archive, '')
  if (!roots.ok) return roots
  const name = roots.value.get('officeDocument')
  const main = name === undefined ? undefined : readPart(archive, name)
  if (main && !main.ok) return main
  const body = main?.value.name === 'w:document' ? child(main.value, 'w:body') : undefined
  if (name === undefined || !body) return refused(archiveKind(archive, main?.value.name))
  const beside = readBeside(archive, name)
  if (!beside.ok) return beside
  const [styles, numbering, footnotes, endnotes] = beside.value
  const reading = newBodyReading({
    styles: readStyles(styles),
    markerOf: readNumbering(numbering),
    notes: { elements: notesIn([footnotes, endnotes]), drafts: new Map(), depth: 0 },
  })
  return read({ body, reading })
}

/** The parts that say what the main part means; any of them may be missing. */
function readBeside(archive: Archive, main: string): Outcome<readonly (XmlElement | undefined)[]> {
  const relationships = readRelationships(archive, main)
  if (!relationships.ok) return relationships
  const roots: (XmlElement | undefined)[] = []
  for (const kind of ['styles', 'numbering', 'footnotes', 'endnotes']) {
    const root = readPart(archive, relationships.value.get(kind) ?? '')
    if (root && !root.ok) return root
    roots.push(root?.value)
  }
  return read(roots)
}

function limitIn({ letters, cells }: BodyReading): Message | undefined {
  if (letters > MAX_LETTERS) return say('word-too-many-letters', { limit: MAX_LETTERS })
  return cells > MAX_WORD_CELLS ? say('word-too-many-cells', { limit: MAX_WORD_CELLS }) : undefined
}

function documentOf(
  drafts: readonly Draft[],
  reading: BodyReading,
  { name, excerpter }: ArchiveFile,
): Document {
  const layout: Layout = { page: new PageText(name, excerpter), notes: new Map(), unread: [] }
  const parts = layParts(drafts, { kind: 'page', isCounted: true }, layout)
  const text = layout.page.finish()
  const unread = layout.unread.map(({ message, offset }) => ({
    message,
    place: placeOf({ text, span: { start: offset, end: offset } }),
  }))
  const language = languageOf(reading)
  return {
    format: 'word',
    text,
    trees: [],
    parts,
    ...(layout.title !== undefined && { title: layout.title }),
    ...(language !== undefined && { language }),
    problems: isBlank(parts) && reading.pictures === 0 ? [inFile(name, say('word-empty'))] : [],
    notices: noticesOf(reading, name),
    unread: [...(isBlank(parts) ? onlyPictures(reading, name) : []), ...unread],
  }
}

function isBlank(parts: readonly Part[]): boolean {
  return parts.length === 0
}

function onlyPictures({ pictures }: BodyReading, name: string): Document['unread'] {
  return pictures > 0 ? [{ message: say('word-only-pictures'), place: placeInFile(name) }] : []
}

/** The one that most letters are in. */
function languageOf({ lettersByLanguage }: BodyReading): string | undefined {
  const [most] = [...lettersByLanguage].toSorted(([, one], [, other]) => other - one)
  return most?.[0]
}

function noticesOf({ changes: { count } }: BodyReading, name: string): readonly Problem[] {
  return count > 0 ? [{ ...inFile(name, say('word-changes-pending', { count })), level: 'notice' }] : []
}

function inFile(name: string, message: Message): Problem {
  return { level: 'error', message, place: placeInFile(name) }
}

/** What is whole and only of another kind is unread; what is broken is a problem. */
function notRead(name: string, message: Message): Document {
  const isKind = message.id.endsWith('-unread') || message.id === 'word-protected'
  const place = placeInFile(name)
  return {
    format: isKind ? 'unsupported' : 'word',
    text: textOf(name, ''),
    trees: [],
    parts: [],
    problems: isKind ? [] : [{ level: 'error', message, place }],
    notices: [],
    unread: isKind ? [{ message, place }] : [],
  }
}
