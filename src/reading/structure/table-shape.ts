/**
 * What a table is: names of fields down one side with their values beside
 * them, or one row for each activity, group or thing.
 */

import type { Row, Table } from '../../document/part.js'
import type { Words } from '../../document/words.js'
import type { ColumnWord } from '../../guidance/language.js'
import type { Field } from '../../plan/field-index.js'
import type { Detail } from '../../plan/value.js'
import type { NamedField } from '../../guidance/compile-language.js'
import { namingField } from '../naming-field.js'
import type { Page } from './page.js'
import { isTicked } from './ticked.js'

/** What a column's head says. */
export interface Column {
  readonly index: number
  readonly words: Words
  readonly named?: NamedField
  readonly word?: ColumnWord
  readonly detail?: Detail
  /** The name of an activity over a column. */
  readonly activity?: string
  readonly isAllActivities?: true
}

/** A table, ready to be read. */
export type Shape =
  /** A field's name in each row. */
  | {
      readonly kind: 'labelled'
      readonly label: number
      readonly columns: readonly Column[]
      readonly rows: readonly Row[]
    }
  /** A field's name over each column. */
  | { readonly kind: 'listed'; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  /** The things of one field, a row each. */
  | {
      readonly kind: 'items'
      readonly field: Field
      readonly inner: readonly (Field | undefined)[]
      readonly rows: readonly Row[]
    }

/** What a table is; absent where it names no field. */
export function shapeOf(table: Table, within: readonly string[], page: Page): Shape | undefined {
  const [head, ...body] = table.rows
  if (!head) return undefined
  const columns = head.cells.map(({ words }, index) => columnOf(words, index, within, page))
  const items = body.length > 0 ? itemsOf(columns, page) : undefined
  if (items) return { kind: 'items', ...items, rows: body }
  const label = labelColumn(columns, body, within, page)
  if (label === undefined || isListed(columns, body, label, within, page))
    return columns.some(({ named }) => named) && body.length > 0
      ? { kind: 'listed', columns, rows: body }
      : undefined
  const isHead =
    columns[label]?.named === undefined ||
    columns.some((column) => column.index !== label && isHeadOf(column, columns, body))
  return isHead
    ? { kind: 'labelled', label, columns, rows: body }
    : {
        kind: 'labelled',
        label,
        columns: columns.map(({ index, words }) => ({ index, words })),
        rows: table.rows,
      }
}

/** `Yes` over one column with nothing ticked below it is an answer: `| Informed consent | Yes |`. */
function isHeadOf({ index, word }: Column, columns: readonly Column[], body: readonly Row[]): boolean {
  if (word !== 'yes' && word !== 'no') return word !== undefined
  return columns.length > 2 || body.some(({ cells }) => isTicked(cells[index]?.words.text ?? ''))
}

function columnOf(words: Words, index: number, within: readonly string[], { names, fields }: Page): Column {
  const { text } = words
  const named = names.fieldNamed(text, within)
  const word = names.columnNamed(text)
  const detail = names.detailNamed(text)
  const heading = names.headingNamed(text)
  const kindField = fields.byPath.get(namingField.activity)
  const name = heading?.word === 'activity' ? heading.rest : text
  const kind = kindField && names.wordNamed(kindField, name)
  const isActivity = kind !== undefined || (heading?.word === 'activity' && heading.rest !== '')
  return {
    index,
    words,
    // `Notes` over a column is where notes stand, though a line of that name may be about minutes.
    ...(named && (named.how === 'exact' || (!word && !detail)) && { named }),
    ...(word && { word }),
    ...(detail && { detail }),
    ...(isActivity && { activity: name }),
    ...(heading?.word === 'all-activities' && { isAllActivities: true }),
  }
}

/** The column in which most cells name a field; of two, the first. */
function labelColumn(
  columns: readonly Column[],
  body: readonly Row[],
  within: readonly string[],
  { names }: Page,
): number | undefined {
  const width = Math.max(columns.length, ...body.map(({ cells }) => cells.length))
  let best: { readonly index: number; readonly count: number } | undefined
  // Names of fields stand on the left, after a number at most.
  for (let index = 0; index < Math.min(width - 1, 2); index += 1) {
    const below = body.filter(({ cells }) => names.fieldNamed(cells[index]?.words.text ?? '', within)).length
    const head = columns[index]?.named
    // Over cells that name nothing, a name is the head of a column: `Budget line`.
    const isRow = head !== undefined && (below > 0 || (head.how === 'exact' && width === 2))
    const count = below + (isRow ? 1 : 0)
    if (count > (best?.count ?? 0)) best = { index, count }
  }
  return best?.index
}

/** Whether the heads name more fields than the cells below them. */
function isListed(
  columns: readonly Column[],
  body: readonly Row[],
  label: number,
  within: readonly string[],
  { names }: Page,
): boolean {
  const heads = columns.filter(({ named }) => named).length
  const below = body.filter(({ cells }) => names.fieldNamed(cells[label]?.words.text ?? '', within)).length
  return heads > 1 && heads > below
}

function itemsOf(
  columns: readonly Column[],
  { fields, names }: Page,
): { readonly field: Field; readonly inner: readonly (Field | undefined)[] } | undefined {
  for (const field of fields.all) {
    if (field.kind !== 'items') continue
    const inner = columns.map(({ words }) => names.innerNamed(field, words.text))
    if (inner.filter((each) => each).length > 1) return { field, inner }
  }
  return undefined
}
