/**
 * A table with a field's name over each column.
 *
 * Where a column names the activity or the group, each row begins one. Rows of
 * nobody knows what settle a field only if they all say the same.
 */

import type { Row } from '../../document/part.js'
import type { Words } from '../../document/words.js'
import { beginLevel } from './begin-level.js'
import type { Draft } from './draft.js'
import { add, type Context, type Page } from './page.js'
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
  if (!begins) return addAgreed(rows, columns, context, page)
  const taken = new Set<Draft>()
  for (const row of rows) {
    const name = row.cells[begins.column.index]?.words
    if (!name || name.text.trim() === '') continue
    const inner = beginLevel({ what: begins.what, name: name.text, at: name.at, taken }, context, page)
    taken.add(inner.target.draft)
    const others = columns.filter((column) => column !== begins.column)
    add(saidOf(row, others, page), inner)
  }
}

function beginning(
  columns: readonly Column[],
): { readonly what: 'activity' | 'group'; readonly column: Column } | undefined {
  for (const what of ['activity', 'group'] as const) {
    const path = what === 'activity' ? 'activity.kind' : 'group.ages'
    const column = columns.find(({ word, named }) => word === what || named?.field.path === path)
    if (column) return { what, column }
  }
  return undefined
}

function saidOf(row: Row, columns: readonly Column[], page: Page): readonly Said[] {
  return columns.flatMap(({ index, named, words: head }): readonly Said[] => {
    const words = row.cells[index]?.words
    if (!named || !words || (page.isForm && /[☐☒]/.test(words.text))) return []
    return underBothReadings([words], ([each = words]: readonly Words[]) => [
      readField(named, each, page, { key: head.at }),
    ])
  })
}

function addAgreed(rows: readonly Row[], columns: readonly Column[], context: Context, page: Page): void {
  const all = rows.map((row) => saidOf(row, columns, page))
  const said = all.flat()
  add(
    said.map((each) => {
      const others = said.filter(({ field }) => field === each.field)
      return others.every((other) => saysSame(other, each)) ? each : leftOpen(each)
    }),
    context,
  )
}
