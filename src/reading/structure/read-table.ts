/** Tables: a field's name in each row, or over each column. */

import type { Table } from '../../document/part.js'
import type { Context, Page } from './page.js'
import { readItems } from './read-items.js'
import { readLabelled } from './read-labelled.js'
import { readListed } from './read-listed.js'
import { shapeOf } from './table-shape.js'
import { markUsed } from './words-in.js'

/** Reads a table into the page's plan. One that names no field says nothing. */
export function readTable(table: Table, context: Context, page: Page): void {
  const shape = shapeOf(table, context.within, page)
  const read = shape?.kind === 'labelled' ? table.rows.slice(0, 1) : shape ? table.rows : []
  markUsed(
    read.flatMap(({ cells }) => cells.flatMap(({ parts }) => parts)),
    page.used,
  )
  switch (shape?.kind) {
    case 'labelled':
      return readLabelled(shape, context, page)
    case 'listed':
      return readListed(shape, context, page)
    case 'items':
      return readItems(shape, table, context, page)
    case undefined:
      return
  }
}
