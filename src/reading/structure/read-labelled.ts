/**
 * A table with a field's name in each row.
 *
 * The heads say what the columns are: the value, a yes and a no to tick, how,
 * who and when, a remark, or one activity each.
 */

import type { Row } from '../../document/part.js'
import { joinWords, type Words } from '../../document/words.js'
import { unsettled, type Detail } from '../../plan/value.js'
import { beginLevel } from './begin-level.js'
import { isTicked } from './ticked.js'
import type { NamedField } from '../../guidance/compile-language.js'
import { add, isLeftToParticipants, type Context, type Page } from './page.js'
import { readField } from './read-field.js'
import { isFirm } from './read-member.js'
import { leftOpen, saysSame, underBothReadings, type Said } from './said.js'
import type { Column, Shape } from './table-shape.js'
import { markUsed } from './words-in.js'

/** Reads it. */
export function readLabelled(
  { label, columns, rows }: Extract<Shape, { readonly kind: 'labelled' }>,
  context: Context,
  page: Page,
): void {
  const sides = sidesOf(columns, label)
  const targets = sides
    ? sides.map((column) => ({ columns: [asValue(column)], context: contextOver(column, context, page) }))
    : [{ columns, context }]
  const isSilent = (words: Words | undefined): boolean => sides !== undefined && !words?.text.trim()
  for (const { cells } of rows) {
    const key = cells[label]?.words.text ?? ''
    if (page.names.fieldNamed(key, context.within))
      markUsed(
        cells.flatMap(({ parts }) => parts),
        page.used,
      )
  }
  for (const cells of joinedRows(rows, label)) {
    // Where one of several activities has an empty cell, the row says nothing of that one.
    const isRowEmpty = targets.every(({ columns: [side] }) => isSilent(side && cells[side.index]))
    for (const target of targets) {
      const [side] = target.columns
      if (isRowEmpty || !isSilent(side && cells[side.index]))
        readRow(cells, label, target.columns, target.context, page)
    }
  }
}

/** The columns of a table that has one for each activity. */
function sidesOf(columns: readonly Column[], label: number): readonly Column[] | undefined {
  const others = columns.filter(({ index }) => index > label)
  const isSides =
    others.length > 1 &&
    others.some(({ activity }) => activity !== undefined) &&
    others.every(({ activity, isAllActivities }) => activity !== undefined || isAllActivities)
  return isSides ? others : undefined
}

function asValue({ index, words }: Column): Column {
  return { index, words, word: 'value' }
}

function contextOver({ activity, words }: Column, context: Context, page: Page): Context {
  if (activity !== undefined)
    return beginLevel({ what: 'activity', name: activity, at: words.at }, context, page)
  return { ...context, target: { draft: page.plan, isTied: true } }
}

/** Rows as words, those under one label together: a label over several rows has all of them. */
function joinedRows(rows: readonly Row[], label: number): readonly (readonly Words[])[] {
  const joined: (readonly Words[])[] = []
  for (const { cells } of rows) {
    const words = cells.map((cell) => cell.words)
    const last = joined.at(-1)
    const isOver = last !== undefined && words[label] !== undefined && last[label] === words[label]
    if (isOver) joined[joined.length - 1] = last.map((each, index) => under(each, words[index]))
    else joined.push(words)
  }
  return joined
}

function under(above: Words, below: Words | undefined): Words {
  return below === undefined || below === above ? above : (joinWords([above, below]) ?? above)
}

/** A cell with what stands over it. */
interface Beside {
  readonly column: Column
  readonly words: Words
}

function readRow(
  row: readonly Words[],
  label: number,
  columns: readonly Column[],
  context: Context,
  page: Page,
): void {
  const key = row[label]
  if (!key) return
  // What stands before the name numbers the row.
  const beside = columns.filter(({ index }) => index > label && row[index] !== undefined)
  add(
    underBothReadings([key, ...beside.flatMap(({ index }) => row[index] ?? [])], ([name = key, ...rest]) => {
      const named = page.names.fieldNamed(name.text, context.within)
      const cells = beside.flatMap((column, index): readonly Beside[] => {
        const words = rest[index]
        return words ? [{ column, words }] : []
      })
      return named ? saidOfRow(named, name, cells, page) : []
    }),
    context,
  )
}

function saidOfRow(named: NamedField, key: Words, cells: readonly Beside[], page: Page): readonly Said[] {
  const value = cells.filter(isValue(cells))
  const ticks = cells.filter(({ column: { word } }) => word === 'yes' || word === 'no' || word === 'unsure')
  const details = cells.flatMap(({ column, words }): readonly Detail[] =>
    column.detail !== undefined && isFirm(words.text, page) ? [column.detail] : [],
  )
  const remark = joinWords(cells.filter((cell) => isRemark(cell, value)).map(({ words }) => words))
  if (ticks.length > 0 && value.length === 0)
    return page.isForm ? [] : [readTicks(named, key, ticks, { details, remark }, page)]
  const how = cells.filter(({ column }) => column.detail === 'how')
  const words = joinWords((value.length > 0 ? value : how).map((cell) => cell.words)) ?? key
  if (isLeftToParticipants(words, page)) return []
  if (words === key) return [{ field: named.field, held: unsettled, at: key.at }]
  const first = readField(named, words, page, { key: key.at, details, remark })
  const said = cells.some((cell) => saysElse(cell, value, first, named, page)) ? first.map(leftOpen) : first
  if (said.some(({ held }) => held.state === 'stated')) return said
  // A line of a budget is no question that was left open.
  return isOfBudget(named, words, cells) ? [] : said
}

/** The value's own columns; where no head says which they are, the first that says nothing else. */
function isValue(cells: readonly Beside[]): (cell: Beside) => boolean {
  if (cells.some(({ column }) => column.word === 'value')) return ({ column }) => column.word === 'value'
  if (cells.some(({ column: { word, detail } }) => word === 'yes' || word === 'no' || detail))
    return () => false
  const first = cells.find(({ column }) => column.word === undefined || column.word === 'note')
  return (cell) => cell === first
}

// A remark is longer; `missing` or `no` is another answer.
const mostWordsOfAnswer = 3

/** Whether no head says where the value is, and a column beside it gives another: `Required | Status` over `yes | missing`. */
function saysElse(
  { column, words }: Beside,
  value: readonly Beside[],
  said: readonly Said[],
  named: NamedField,
  page: Page,
): boolean {
  const isGiven = value.some((each) => each.column.word === 'value' || each.column === column)
  if (isGiven || column.word || column.detail || !/\p{L}/u.test(words.text)) return false
  if (words.text.trim().split(/\s+/).length > mostWordsOfAnswer) return false
  const other = readField(named, words, page, { key: words.at })
  return !other.some((each) => said.some((one) => saysSame(one, each)))
}

/** `Fees | 9 | 60 | 540`. */
function isOfBudget({ field }: NamedField, words: Words, cells: readonly Beside[]): boolean {
  return field.kind === 'commitment' && cells.length > 1 && /^[\s\d.,]+$/.test(words.text)
}

function isRemark(cell: Beside, value: readonly Beside[]): boolean {
  const { word, detail } = cell.column
  return !value.includes(cell) && detail === undefined && (word === undefined || word === 'note')
}

/** One ticked cell of yes and no, read as if the word stood there. */
function readTicks(
  named: NamedField,
  key: Words,
  ticks: readonly Beside[],
  { details, remark }: { readonly details: readonly Detail[]; readonly remark: Words | undefined },
  page: Page,
): Said {
  const ticked = ticks.filter(({ words }) => isTicked(words.text))
  const [only] = ticked
  const { yes, no } = page.names.language.reading
  const word = (only?.column.word === 'yes' ? yes : no)[0]
  if (!only || ticked.length > 1 || only.column.word === 'unsure' || word === undefined)
    return { field: named.field, held: unsettled, at: (only?.words ?? key).at }
  const said = remark?.text.trim() ? `${word}, ${remark.text}` : word
  const written =
    named.field.kind === 'commitment'
      ? page.readValue(said, named.field, { exact: true, details })
      : undefined
  return { field: named.field, held: written?.held ?? unsettled, at: only.words.at }
}
