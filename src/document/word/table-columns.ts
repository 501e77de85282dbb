/**
 * The columns that people see in a table.
 *
 * A table's grid has a column for each edge of any cell, also for edges that
 * only missed each other by a hair when somebody drew them.
 */

import type { TableDraft } from './draft.js'
import { MAX_COLUMNS } from './limits.js'

/** Finds the column that a column of the grid belongs to. */
export type ColumnAt = (gridColumn: number) => number

/** The columns of a table: those at which a cell of some row begins. */
export function columnsOf({ rows, edges }: TableDraft): ColumnAt {
  const used = new Set<number>([0])
  const own = new Set<number>()
  for (const { skipped, cells } of rows) {
    let at = skipped
    for (const { span } of cells) {
      used.add(at)
      at += span
      // A cell that is as narrow as that is one all the same.
      if (widthTo(at, at - span, edges) < HAIR) own.add(at)
    }
    used.add(at)
  }
  const columns: number[] = []
  for (const at of [...used].toSorted((one, other) => one - other).slice(0, MAX_COLUMNS + 1)) {
    const last = columns.at(-1)
    if (last !== undefined && !own.has(at) && widthTo(at, last, edges) < HAIR) continue
    columns.push(at)
  }
  return (gridColumn) =>
    Math.max(
      0,
      columns.findLastIndex((start) => start <= gridColumn),
    )
}

/** Some two millimetres, in twentieths of a point. */
const HAIR = 120

function widthTo(end: number, start: number, edges: readonly number[]): number {
  return (edges[end] ?? Infinity) - (edges[start] ?? 0)
}
