/** A table → its rows and cells, as they stand in the file. */

import { changed, changesIn, insideChange, type Around, type BodyReading } from './body-reading.js'
import type { CellDraft, RowDraft, TableDraft } from './draft.js'
import { child, numberIn, switchIn, wholeNumber, type XmlElement } from './element.js'
import { MAX_COLUMNS } from './limits.js'
import { insideControl, readBlocks } from './read-blocks.js'

/** Reads a table. */
export function readTable(element: XmlElement, around: Around, reading: BodyReading): TableDraft {
  const rows = elementsIn(element, 'w:tr', around)
  return {
    kind: 'table',
    rows: rows.map((row) => readRow(row.element, row.around, reading)),
    isHeaded: switchIn(child(rows[0]?.element, 'w:trPr'), 'w:tblHeader') ?? false,
    edges: edgesOf(child(element, 'w:tblGrid')),
  }
}

interface Found {
  readonly element: XmlElement
  readonly around: Around
}

/** Rows of a table, or cells of a row, within whatever stands around them. */
function elementsIn({ children }: XmlElement, name: string, around: Around): readonly Found[] {
  return children.flatMap((element): readonly Found[] => {
    if (element.name === name) return [{ element, around }]
    if (!AROUND.has(element.name)) return []
    if (element.name !== 'w:sdt') return elementsIn(element, name, insideChange(element.name, around))
    const inside = insideControl(element, around)
    return inside ? elementsIn({ ...element, children: inside.elements }, name, inside.around) : []
  })
}

const AROUND: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:customXml',
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
])

function readRow(element: XmlElement, around: Around, reading: BodyReading): RowDraft {
  const properties = child(element, 'w:trPr')
  const inside = withChanges(properties, around, reading)
  const isHidden = switchIn(properties, 'w:hidden') ?? false
  const shown = isHidden ? { ...inside, in: { after: false, before: false } } : inside
  return {
    skipped: columnsIn(properties, 'w:gridBefore', 0),
    cells: elementsIn(element, 'w:tc', shown).map((cell) => readCell(cell, reading)),
  }
}

function withChanges(properties: XmlElement | undefined, around: Around, reading: BodyReading): Around {
  const changes = changesIn(properties)
  for (const change of changes) reading.changes.note(change)
  return changes.reduce(changed, around)
}

function readCell({ element, around }: Found, reading: BodyReading): CellDraft {
  const properties = child(element, 'w:tcPr')
  const span = columnsIn(properties, 'w:gridSpan', 1)
  const continues = continuesFrom(properties)
  reading.cells += span
  return {
    span,
    ...(continues && { continues }),
    drafts: readBlocks(element.children, withChanges(properties, around, reading), reading),
  }
}

function continuesFrom(properties: XmlElement | undefined): CellDraft['continues'] {
  const goesOn = (name: string): boolean => {
    const merge = child(properties, name)
    return merge !== undefined && merge.attributes['w:val'] !== 'restart'
  }
  if (goesOn('w:vMerge')) return 'above'
  return goesOn('w:hMerge') ? 'left' : undefined
}

function columnsIn(properties: XmlElement | undefined, name: string, least: number): number {
  return Math.min(Math.max(numberIn(properties, name) ?? least, least), MAX_COLUMNS)
}

function edgesOf(grid: XmlElement | undefined): readonly number[] {
  const edges = [0]
  for (const { attributes } of grid?.children ?? [])
    edges.push((edges.at(-1) ?? 0) + Math.max(0, wholeNumber(attributes['w:w']) ?? 0))
  return edges
}
