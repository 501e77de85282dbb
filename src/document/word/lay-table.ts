/** A table → its rows, with a merged cell in each row and column that it spans. */

import type { Cell, Part, Row } from '../part.js'
import type { Words } from '../words.js'
import { bothWordsOf } from './both-readings.js'
import type { CellDraft, RowDraft, TableDraft } from './draft.js'
import { layBox, layParts } from './lay-parts.js'
import { noWords } from './lay-words.js'
import type { Frame, Layout } from './layout.js'
import { columnsOf, type ColumnAt } from './table-columns.js'

/** Lays out a table. One of a single cell is a frame around text, and no table. */
export function layTable(table: TableDraft, frame: Frame, layout: Layout): readonly Part[] {
  const { page } = layout
  const start = page.beginLine()
  const [only, ...others] = table.rows.flatMap(({ cells }) => cells)
  if (only && others.length === 0) {
    if (frame.isCounted) page.begin('row', start)
    return layBox(only.drafts, { ...frame, isCounted: false }, layout)
  }
  const columnAt = columnsOf(table)
  const rows: Row[] = []
  for (const row of table.rows) {
    const laid = layRow(row, { columnAt, above: rows.at(-1), frame, layout })
    if (laid.cells.length > 0) rows.push(laid)
  }
  if (rows.length === 0) return []
  const at = { text: page.text, span: { start, end: page.length } }
  return [{ kind: 'table', rows, headed: table.isHeaded || looksHeaded(rows), at }]
}

interface RowFrame {
  readonly columnAt: ColumnAt
  readonly above: Row | undefined
  readonly frame: Frame
  readonly layout: Layout
}

function layRow({ skipped, cells: drafts }: RowDraft, { columnAt, above, frame, layout }: RowFrame): Row {
  const { page } = layout
  const start = page.beginLine()
  if (frame.isCounted) page.begin('row', start)
  const cells: Cell[] = []
  let grid = skipped
  for (const draft of drafts) {
    const from = Math.max(columnAt(grid), cells.length)
    while (cells.length < from) cells.push(emptyCell(layout))
    grid += draft.span
    if (draft !== drafts[0]) page.beginCell()
    const cell = cellOf(draft, { above: above?.cells[from], before: cells.at(-1), layout })
    const to = Math.max(columnAt(grid), from + 1)
    while (cells.length < to) cells.push(cell)
  }
  return { cells, at: { text: page.text, span: { start, end: page.length } } }
}

interface Neighbours {
  readonly above: Cell | undefined
  readonly before: Cell | undefined
  readonly layout: Layout
}

function cellOf({ continues, drafts }: CellDraft, { above, before, layout }: Neighbours): Cell {
  if (continues === 'above' && above) return above
  if (continues === 'left' && before) return before
  const start = layout.page.length
  const parts = layParts(drafts, { kind: 'cell', isCounted: false }, layout)
  const none = (): Words => noWords(layout.page, start)
  return { parts, words: bothWordsOf(parts, none) ?? none() }
}

function emptyCell({ page }: Layout): Cell {
  return { parts: [], words: noWords(page, page.length) }
}

/** A first row that is bold throughout is a head, if the second is not. */
function looksHeaded([head, next]: readonly Row[]): boolean {
  return head !== undefined && next !== undefined && isBold(head) && !isBold(next)
}

function isBold({ cells }: Row): boolean {
  const written = cells.filter(({ words }) => words.text !== '')
  return written.length > 0 && written.every(({ words }) => words.pieces.every((piece) => piece.isBold))
}
