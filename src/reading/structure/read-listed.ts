/**
 * A table with a field's name over each column.
 *
 * Where a column names the activity or the group, each row begins one. Rows of
 * nobody knows what settle a field only if they all say the same. An empty cell
 * says nothing where other rows fill the column.
 */

import type { Row } from '../../document/part.js'
import type { Words } from '../../document/words.js'
import type { NamedField } from '../../guidance/compile-language.js'
import { namingField } from '../naming-field.js'
import { beginLevel } from './begin-level.js'
import type { Draft } from './draft.js'
import { add, isLeftToParticipants, type Context, type Page } from './page.js'
import { readField } from './read-field.js'
import { leftOpen, saysSame, underBothReadings, type Said } from './said.js'
import type { Column, Shape } from './table-shape.js'

/** Reads it. */
export function readListed(
  { columns, rows }: Extract<Shape, { readonly kind: 'listed' }>,
  context: Context,
  page: Page,
): void {
  const begins = beginning(columns)
  const others = columns
    .filter((column) => column !== begins?.column)
    .flatMap((column) => namedIn(column, rows))
  if (!begins) return addAgreed(rows, others, context, page)
  const taken = new Set<Draft>()
  for (const row of rows) {
    const name = row.cells[begins.column.index]?.words
    if (!name || name.text.trim() === '') continue
    const inner = beginLevel({ what: begins.what, name: name.text, at: name.at, taken }, context, page)
    taken.add(inner.target.draft)
    add(
      others.flatMap((column) => saidIn(row, column, page)),
      inner,
    )
  }
}

function beginning(
  columns: readonly Column[],
): { readonly what: 'activity' | 'group'; readonly column: Column } | undefined {
  for (const what of ['activity', 'group'] as const) {
    const column = columns.find(({ word, named }) => word === what || named?.field.path === namingField[what])
    if (column) return { what, column }
  }
  return undefined
}

/** A column whose head names a field. */
interface NamedColumn {
  readonly index: number
  readonly words: Words
  readonly named: NamedField
  readonly isEmpty: boolean
}

function namedIn({ index, words, named }: Column, rows: readonly Row[]): readonly NamedColumn[] {
  if (!named) return []
  const isEmpty = rows.every(({ cells }) => !cells[index]?.words.text.trim())
  return [{ index, words, named, isEmpty }]
}

function saidIn(row: Row, { index, named, words: head, isEmpty }: NamedColumn, page: Page): readonly Said[] {
  const words = row.cells[index]?.words
  if (!words || isLeftToParticipants(words, page)) return []
  if (!isEmpty && words.text.trim() === '') return []
  return underBothReadings([words], ([each = words]: readonly Words[]) =>
    readField(named, each, page, { key: head.at }),
  )
}

function addAgreed(
  rows: readonly Row[],
  columns: readonly NamedColumn[],
  context: Context,
  page: Page,
): void {
  const said = columns.flatMap((column) => {
    const all = rows.flatMap((row) => saidIn(row, column, page))
    // `Risk` over what may go wrong is a wide name, and no question that was left open.
    const isAnswered = column.named.how === 'exact' || all.some(({ held }) => held.state === 'stated')
    return isAnswered ? all : []
  })
  add(
    said.map((each) => {
      const others = said.filter(({ field }) => field === each.field)
      return others.every((other) => saysSame(other, each)) ? each : leftOpen(each)
    }),
    context,
  )
}
