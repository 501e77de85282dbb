/** A day as people write it: `2027-03-01`, `1 March 2027`, `13/03/2027`. */

import { isDay } from '../../plan/day.js'
import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { isOpen } from './is-open.js'
import { isIdle } from './remark.js'
import type { Vocabulary } from './vocabulary.js'
import { wordsOf, type Word } from './words-of.js'

/** Reads a day. */
export function readDate(text: string, field: Field, vocabulary: Vocabulary): Held {
  if (isOpen(text, vocabulary)) return unsettled
  const found = inFigures(text) ?? inWords(text, vocabulary)
  if (!found) return unsettled
  const date = dayOf(found)
  const rest = text.slice(found.end)
  const isApart = /^\s*(?:$|[,;:.(!\n]|\p{Pd}\s)/u.test(rest)
  return date !== undefined && isApart && isIdle(rest, field, vocabulary, 'none')
    ? stated({ kind: 'date', date })
    : unsettled
}

interface Found {
  readonly year: string
  readonly month: number
  readonly day: number
  readonly end: number
  /** Sunday is 0. */
  readonly weekday?: number
}

/** The year first, or a day and a month that can be told apart. */
function inFigures(text: string): Found | undefined {
  const yearFirst = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d\p{L}])/u.exec(text)
  if (yearFirst) {
    const [whole, year = '', , month, day] = yearFirst
    return { year, month: Number(month), day: Number(day), end: whole.length }
  }
  const yearLast = /^(\d{1,2})([-/.]|\. )(\d{1,2})\2(\d{4})(?![\d\p{L}])/u.exec(text)
  if (!yearLast) return undefined
  const [whole, first, , second, year = ''] = yearLast
  const [one, other] = [Number(first), Number(second)]
  // `03/04` is in March or in April, depending on who writes.
  if (one <= 12 && other <= 12 && one !== other) return undefined
  const [day, month] = other > 12 ? [other, one] : [one, other]
  return { year, month, day, end: whole.length }
}

/** `1 March 2027`, `1 de marzo de 2027`, `March 1, 2027`, with or without its day of the week. */
function inWords(text: string, vocabulary: Vocabulary): Found | undefined {
  const words = wordsOf(text.slice(0, longestDate))
  const [first, ...rest] = words
  if (!first || text.slice(0, first.start).trim() !== '') return undefined
  const found = partsIn(words, text, vocabulary)
  if (found) return found
  const weekday = vocabulary.weekdays().get(first.folded)
  const after = weekday === undefined ? undefined : partsIn(rest, text, vocabulary)
  const isClose = areClose([first, ...rest.slice(0, 1)], text)
  return after && isClose ? { ...after, ...(weekday !== undefined && { weekday }) } : undefined
}

function partsIn(words: readonly Word[], text: string, { months }: Vocabulary): Found | undefined {
  const tags = words.slice(0, 5).map((word) => tagOf(word, months))
  // Between day, month and year stands nothing longer than `de`, `del` or `of`.
  const [order] = /^(?:dl?ml?y|mdy)/.exec(tags.join('')) ?? []
  if (order === undefined) return undefined
  const part = (tag: string): string => words[order.indexOf(tag)]?.folded ?? ''
  const month = months.at([part('m')], 0)?.means
  const last = words[order.length - 1]
  if (month === undefined || !last || !areClose(words.slice(0, order.length), text)) return undefined
  return { year: part('y'), month, day: Number.parseInt(part('d')), end: last.end }
}

function areClose(words: readonly Word[], text: string): boolean {
  return words
    .slice(1)
    .every((word, index) => /^(?:[\s.,]{1,3}|[-/])$/.test(text.slice(words[index]?.end, word.start)))
}

const longestDate = 120

/** `d` a day, `m` a month, `y` a year, `l` a link between them, `x` anything else. */
function tagOf({ folded }: Word, months: Vocabulary['months']): string {
  if (/^\d{4}$/.test(folded)) return 'y'
  if (/^\d{1,2}\p{L}{0,2}$/u.test(folded)) return 'd'
  if (months.at([folded], 0) !== undefined) return 'm'
  return /^\p{L}{2,3}$/u.test(folded) ? 'l' : 'x'
}

/** The day as plans write it; absent where the calendar has none, or where it is another day of the week. */
function dayOf({ year, month, day, weekday }: Found): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  if (!isDay(date)) return undefined
  const inCalendar = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(inCalendar.getTime()) || inCalendar.getUTCDate() !== day) return undefined
  return weekday === undefined || inCalendar.getUTCDay() === weekday ? date : undefined
}
