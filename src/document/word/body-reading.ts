/** What reading the body of a Word file needs at hand. */

import type { NoteDraft, Readings } from './draft.js'
import type { XmlElement } from './element.js'
import { OpenFields } from './fields.js'
import { PendingChanges, type Change } from './pending-changes.js'
import type { MarkerOf } from './read-numbering.js'
import type { Styles } from './read-styles.js'

/** A body while it is read. */
export interface BodyReading {
  readonly styles: Styles
  readonly markerOf: MarkerOf
  readonly notes: Notes
  readonly changes: PendingChanges
  fields: OpenFields
  /** How many letters are marked as written in a language. */
  readonly lettersByLanguage: Map<string, number>
  /** How many pictures stand in the text. */
  pictures: number
  letters: number
  cells: number
}

/** Footnotes and endnotes: as they stand in the file, and those that were read. */
export interface Notes {
  readonly elements: ReadonlyMap<string, XmlElement>
  readonly drafts: Map<string, NoteDraft>
  /** How many of them are being read, each for the one before. */
  depth: number
}

/** What holds for all text inside an element. */
export interface Around {
  readonly in: Readings
  /** The change that it lies in; absent where it lies in none. */
  readonly change?: Change
  readonly isPlaceholder: boolean
  /** A box that stands there in place of the text, until it is drawn. */
  readonly box?: { readonly drawn: string; isDrawn: boolean }
}

/** Starts to read. */
export function newBodyReading(given: Pick<BodyReading, 'styles' | 'markerOf' | 'notes'>): BodyReading {
  return {
    ...given,
    changes: new PendingChanges(),
    fields: new OpenFields(),
    lettersByLanguage: new Map(),
    pictures: 0,
    letters: 0,
    cells: 0,
  }
}

/** Text that nothing is said of. */
export const OPEN_TEXT: Around = { in: { after: true, before: true }, isPlaceholder: false }

/** The same inside a change, if the element is one. */
export function insideChange(name: string, around: Around): Around {
  const change = changeByName.get(name)
  return change ? changed(around, change) : around
}

/** The same inside a change. */
export function changed(around: Around, change: Change): Around {
  const isNew = change === 'insert' || change === 'move-to'
  const { after, before } = around.in
  return { ...around, in: isNew ? { after, before: false } : { after: false, before }, change }
}

const changeByName: ReadonlyMap<string, Change> = new Map([
  ['w:ins', 'insert'],
  ['w:del', 'delete'],
  ['w:moveFrom', 'move-from'],
  ['w:moveTo', 'move-to'],
  ['w:cellIns', 'insert'],
  ['w:cellDel', 'delete'],
])

/** The changes that some properties say of what they belong to: a paragraph's mark, a row, a cell. */
export function changesIn(properties: XmlElement | undefined): readonly Change[] {
  return (properties?.children ?? []).flatMap(({ name }) => changeByName.get(name) ?? [])
}
