/** Footnotes and endnotes, found by what refers to them. */

import { OPEN_TEXT, type Around, type BodyReading } from './body-reading.js'
import type { NoteDraft } from './draft.js'
import type { XmlElement } from './element.js'
import { OpenFields } from './fields.js'
import { MAX_NOTE_DEPTH } from './limits.js'
import { readBlocks } from './read-blocks.js'

/** The notes in the parts that hold them; lines that part them from the text are notes too, and no text. */
export function notesIn(roots: readonly (XmlElement | undefined)[]): ReadonlyMap<string, XmlElement> {
  const notes = new Map<string, XmlElement>()
  for (const note of roots.flatMap((root) => root?.children ?? [])) {
    const { 'w:id': id, 'w:type': type = 'normal' } = note.attributes
    if (id !== undefined && type === 'normal') notes.set(`${note.name} ${id}`, note)
  }
  return notes
}

/** Reads the note that is referred to, once. */
export function readNote(reference: XmlElement, around: Around, reading: BodyReading): NoteDraft | undefined {
  const { elements, drafts } = reading.notes
  const key = `${reference.name.replace('Reference', '')} ${reference.attributes['w:id']}`
  const known = drafts.get(key)
  if (known) return known
  const element = elements.get(key)
  if (!element || reading.notes.depth >= MAX_NOTE_DEPTH) return undefined
  // Entered before it is read: a note in itself would have no end.
  const note = { drafts: [] as NoteDraft['drafts'] }
  drafts.set(key, note)
  const { fields } = reading
  reading.fields = new OpenFields()
  reading.notes.depth += 1
  note.drafts = readBlocks(element.children, { ...OPEN_TEXT, ...changeOf(around), in: around.in }, reading)
  reading.notes.depth -= 1
  reading.fields = fields
  return note
}

function changeOf({ change }: Around): Pick<Around, 'change'> {
  return change ? { change } : {}
}
