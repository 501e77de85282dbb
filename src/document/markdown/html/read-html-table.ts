/** Tables of HTML, and its lists of terms, which are tables of two columns. */

import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import { MAX_CELLS } from '../../limits.js'
import { wordsOfParts } from '../../part-words.js'
import type { Cell, Row, Table } from '../../part.js'
import type { Style } from '../../words-in-progress.js'
import { settled, type LoosePart } from '../loose-part.js'
import { attributeOf, elementsIn, type HtmlReading } from './html-reading.js'

/** Reads a `table` or a `dl`; what stands between its rows comes before it. */
export function readHtmlTable(
  element: Tree.Element,
  style: Style,
  reading: HtmlReading,
): readonly LoosePart[] {
  const content = element.tagName === 'dl' ? termsIn(element) : rowsIn(element)
  const before = content.others.length > 0 ? reading.readInside(content.others, style) : []
  const rows = withSpans(content.rows, (cell) => readCell(cell, style, reading), reading)
  if (rows.length === 0) return before
  const isHead = content.rows[0]?.isHead ?? false
  const isEmpty = rows[0]?.cells.every(({ words }) => words.text === '') ?? true
  const table: Table = {
    kind: 'table',
    rows: isHead && isEmpty ? rows.slice(1) : rows,
    headed: isHead && !isEmpty,
    at: reading.atOf(element),
  }
  return [...before, table]
}

/** A row before its cells are read. */
interface RawRow {
  readonly element: Tree.Element
  readonly cells: readonly Tree.Element[]
  readonly isHead: boolean
}

interface Content {
  readonly rows: readonly RawRow[]
  /** The caption, and what stands where no cell is. */
  readonly others: readonly Tree.ChildNode[]
}

function rowsIn(table: Tree.Element): Content {
  const rows: RawRow[] = []
  const others: Tree.ChildNode[] = []
  const visit = (nodes: readonly Tree.ChildNode[], isHead: boolean): void => {
    for (const node of nodes) {
      const name = 'tagName' in node ? node.tagName : undefined
      if ('tagName' in node && name === 'tr') rows.push(rowOf(node, isHead, others))
      else if ('tagName' in node && (name === 'tbody' || name === 'thead' || name === 'tfoot'))
        visit(node.childNodes, name === 'thead')
      else if (name !== 'colgroup') others.push(node)
    }
  }
  visit(table.childNodes, false)
  return { rows, others }
}

function rowOf(element: Tree.Element, isInHead: boolean, others: Tree.ChildNode[]): RawRow {
  const cells: Tree.Element[] = []
  for (const node of element.childNodes) {
    if ('tagName' in node && (node.tagName === 'td' || node.tagName === 'th')) cells.push(node)
    else others.push(node)
  }
  const isHead = isInHead || (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
  return { element, cells, isHead }
}

function termsIn({ childNodes }: Tree.Element): Content {
  const rows: RawRow[] = []
  let term: Tree.Element | undefined
  const all = elementsIn(childNodes).flatMap((each) =>
    each.tagName === 'div' ? elementsIn(each.childNodes) : [each],
  )
  let isAnswered = true
  const addTerm = (): void => {
    if (term && !isAnswered) rows.push({ element: term, cells: [term], isHead: false })
  }
  for (const element of all) {
    if (element.tagName === 'dd') {
      rows.push({ element, cells: term ? [term, element] : [element], isHead: false })
      isAnswered = true
      continue
    }
    addTerm()
    term = element
    isAnswered = false
  }
  addTerm()
  const named = new Set<Tree.ChildNode>(all)
  const others = childNodes.filter((node) => !named.has(node) && node.nodeName !== 'div')
  return { rows, others }
}

function readCell(cell: Tree.Element, style: Style, reading: HtmlReading): Cell {
  const parts = settled(reading.readInside(cell.childNodes, style))
  return { parts, words: wordsOfParts(parts) ?? emptyAt(reading.atOf(cell)) }
}

function emptyAt(at: Cell['words']['at']): Cell['words'] {
  return { text: '', pieces: [], notes: [], at }
}

/** Rows with each cell in all the places it covers. */
function withSpans(
  rows: readonly RawRow[],
  read: (cell: Tree.Element) => Cell,
  reading: HtmlReading,
): readonly Row[] {
  const below: { readonly cell: Cell; left: number }[] = []
  let count = 0
  return rows.map(({ element, cells }): Row => {
    const at = reading.atOf(element)
    const placed: Cell[] = []
    const takeFromAbove = (): boolean => {
      const above = below[placed.length]
      if (!above || above.left === 0 || count > MAX_CELLS) return false
      above.left -= 1
      placed.push(above.cell)
      return true
    }
    for (const each of cells) {
      while (takeFromAbove());
      const cell = read(each)
      const mayRepeat = count <= MAX_CELLS
      const width = mayRepeat ? spanOf(each, 'colspan', MOST_COLUMNS) : 1
      const height = mayRepeat ? spanOf(each, 'rowspan', rows.length) : 1
      for (let column = 0; column < width; column += 1) {
        below[placed.length] = { cell, left: height - 1 }
        placed.push(cell)
      }
    }
    while (takeFromAbove());
    count += placed.length
    return { cells: placed, at }
  })
}

// No table that people read has more.
const MOST_COLUMNS = 100

function spanOf(cell: Tree.Element, name: 'colspan' | 'rowspan', most: number): number {
  const written = Number.parseInt(attributeOf(cell, name) ?? '1', 10)
  // `rowspan="0"`: to the end of the table.
  if (written === 0 && name === 'rowspan') return most
  return Number.isNaN(written) ? 1 : Math.min(Math.max(written, 1), most)
}
