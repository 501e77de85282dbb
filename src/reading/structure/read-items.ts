/** A table with one thing a row, such as each use of somebody's words, as the value of one field. */

import type { Table } from '../../document/part.js'
import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held, type Item } from '../../plan/value.js'
import { add, type Context, type Page } from './page.js'
import { underBothReadings } from './said.js'
import type { Shape } from './table-shape.js'

/** Reads it. */
export function readItems(
  { field, inner, rows }: Extract<Shape, { readonly kind: 'items' }>,
  table: Table,
  context: Context,
  page: Page,
): void {
  const cells = rows.map((row) => inner.map((_, index) => row.cells[index]?.words))
  const all = cells.flat().flatMap((words) => words ?? [])
  if (page.isForm) return
  add(
    underBothReadings(all, (read) => {
      const textOf = new Map(all.map((words, index) => [words, read[index]?.text ?? '']))
      const items = cells.flatMap((row) =>
        itemOf(
          row.map((words) => (words ? textOf.get(words) : '')),
          inner,
          page,
        ),
      )
      const held: Held =
        items.length === 0
          ? unsettled
          : stated({ kind: 'items', items, complete: items.length === rows.length })
      return [{ field, held, at: table.at }]
    }),
    context,
  )
}

/** A row; one that settles nothing is none. */
function itemOf(
  texts: readonly (string | undefined)[],
  inner: readonly (Field | undefined)[],
  page: Page,
): readonly Item[] {
  const item = new Map<string, Held>()
  for (const [index, field] of inner.entries()) {
    const written = field && page.readValue(texts[index] ?? '', field, { exact: true })
    if (field && written) item.set(field.path, written.held)
  }
  return [...item.values()].some(({ state }) => state === 'stated') ? [item] : []
}
