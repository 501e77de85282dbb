/** A field's name and the words behind it → what is said of the field. */

import type { Box } from '../../document/part.js'
import { placeOfWords, type Words } from '../../document/words.js'
import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Detail, type Held } from '../../plan/value.js'
import type { NamedField } from '../../guidance/compile-language.js'
import type { Companion } from '../values/read-companion.js'
import type { At } from '../../text/text.js'
import type { Page } from './page.js'
import type { Said } from './said.js'

/** What stands beside a field's name. */
export interface Beside {
  /** The name itself: where to look if nothing stands behind it. */
  readonly key: At
  /** Details with something firm in them, from lines or columns of their own. */
  readonly details?: readonly Detail[]
  /** Text that may take back what the value says: a remark, a column of nobody knows what. */
  readonly remark?: Words | undefined
}

/**
 * What is said by the words behind a field's name: of the field, and of the
 * amount or list that belongs to it. A name with nothing behind it is a decision
 * left open.
 */
export function readField(named: NamedField, value: Words, page: Page, beside: Beside): readonly Said[] {
  const { field, how } = named
  const given = { exact: how === 'exact', details: beside.details ?? [] }
  const found = readWithNotes(value, field, given, page)
  if (found === undefined) return [{ field, held: unsettled, at: beside.key }]
  const { held, at, companion } = found
  if (takenBack(held, value, named, page, beside)) return [{ field, held: unsettled, at }]
  return [{ field, held, at }, ...(companion ? [{ ...companion, at }] : [])]
}

/** What a box says of the field that its line names. */
export function readBox(box: Box, { field }: NamedField, details: readonly Detail[]): Held {
  if (box === 'empty' || field.kind !== 'commitment') return unsettled
  return stated({ kind: 'commitment', is: true, details: [...details] })
}

interface Given {
  readonly exact: boolean
  readonly details: readonly Detail[]
}

interface Found {
  readonly held: Held
  readonly at: Said['at']
  readonly companion?: Companion | undefined
}

/** A footnote may hold the figure, and may take it back. */
function readWithNotes(value: Words, field: Field, given: Given, page: Page): Found | undefined {
  const alone = foundIn(value, field, given, page)
  if (value.notes.length === 0) return alone
  const notes = value.notes.map(({ words }) => words)
  for (const note of notes) page.used.add(note)
  const isReference = alone?.held.state !== 'stated' && value.text.trim().split(/\s+/).length <= 3
  const [first] = notes
  if (isReference && first && notes.length === 1) return foundIn(first, field, given, page)
  const all = [value.text, ...notes.map(({ text }) => text)].join(', ')
  const together = page.readValue(all, field, given)
  return alone && together?.held.state === 'stated' ? alone : { held: unsettled, at: value.at }
}

function foundIn(words: Words, field: Field, given: Given, page: Page): Found | undefined {
  const written = page.readValue(words.text, field, given)
  if (!written) return undefined
  const { held, span, companion } = written
  return { held, at: placeOfWords(words, span), companion }
}

function takenBack(
  held: Held,
  value: Words,
  { field, how }: NamedField,
  page: Page,
  { remark }: Beside,
): boolean {
  if (held.state !== 'stated' || !remark || remark.text.trim() === '') return false
  if (!/\p{L}/u.test(remark.text)) return false
  const exact = how === 'exact'
  // A remark is weighed as what follows a yes: only a doubt in it counts.
  const weighed =
    field.kind === 'commitment' ? `${value.text}, ${remark.text}` : `${value.text} (${remark.text})`
  return page.readValue(weighed, field, { exact })?.held.state !== 'stated'
}
