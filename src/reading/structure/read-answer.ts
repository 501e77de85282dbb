/**
 * A field's own name or question by itself, as a heading or as a line, with its
 * answer below.
 */

import type { Part } from '../../document/part.js'
import { joinWords, type Words } from '../../document/words.js'
import type { NamedField } from '../../guidance/compile-language.js'
import { unsettled } from '../../plan/value.js'
import type { At } from '../../text/text.js'
import { findKeyLines, hasKeys } from './key-lines.js'
import { add, isLeftToParticipants, type Context, type Page } from './page.js'
import { readField } from './read-field.js'
import { detailsIn } from './read-member.js'
import { underBothReadings } from './said.js'
import { markUsed, wordsIn } from './words-in.js'

/** A name, and where it stands among the parts of a page. */
export interface Label {
  readonly words: Words
  readonly parts: readonly Part[]
  /** Of the part behind it. */
  readonly next: number
}

/** Reads the answer below a heading; how many of the parts below were read with it. */
export function readBelowHeading(label: Label, context: Context, page: Page): number {
  const { words, parts, next } = label
  const named = page.names.fieldNamed(words.text, context.within)
  if (!named) return 0
  const body = upTo(label, ({ kind }) => kind === 'heading' || kind === 'table' || kind === 'code')
  const isAsked = endsOpen(words)
  if (readAnswer({ named, key: words.at, asks: isAsked }, body, context, page)) {
    page.used.add(words)
    return body.length
  }
  // A line that asks, with nothing below it, is a decision left open; a heading over a table is not.
  const first = body.find((part) => part.kind !== 'quote' || !part.isCallout)
  const isLeft = first ? isKeyed(first, context, page) : parts[next + body.length]?.kind !== 'table'
  if (isAsked && isLeft) addOpen(named, words, context, page)
  return 0
}

/** Reads the answer below a paragraph that is a field's name and nothing else; how many parts were read with it. */
export function readBelowLine(label: Label, context: Context, page: Page): number {
  const { words } = label
  const named = page.names.fieldNamed(words.text, context.within)
  if (!named) return 0
  const body = bodyOfLine(label, context, page)
  if (readAnswer({ named, key: words.at, asks: asks(words) }, body, context, page)) {
    page.used.add(words)
    return body.length
  }
  if (body.length === 0 && asks(words)) addOpen(named, words, context, page)
  return 0
}

/** What stands below a line as its answer: quotes or a list, or the paragraphs up to the next line that asks. */
export function bodyOfLine(label: Label, context: Context, page: Page): readonly Part[] {
  const first = label.parts[label.next]
  if (first?.kind === 'list') return [first]
  if (first?.kind === 'quote') return upTo(label, (part) => part.kind !== 'quote' || part.isCallout)
  if (!asks(label.words)) return []
  return upTo(
    label,
    (part) => part.kind !== 'paragraph' || asks(part.words) || isLabel(part.words, context, page),
  )
}

/** A name that is to be answered. */
export interface Asked {
  readonly named: NamedField
  readonly key: At
  /** Whether it is written as a line that an answer follows. */
  readonly asks: boolean
}

// A longer answer says more than a value can hold, and what it takes back would be missed.
const longestAnswer = 600

/** Reads parts as the answer to a name, if they are one. */
export function readAnswer(
  { named, key, asks: isAsked }: Asked,
  body: readonly Part[],
  context: Context,
  page: Page,
): boolean {
  const words = body.flatMap(wordsIn)
  const value = joinWords(words)
  if (!value || value.text.length > longestAnswer) return false
  if (isLeftToParticipants(value, page)) return false
  if (words.some((each) => findKeyLines(each, page.names, context.within).lines.length > 0)) return false
  // What a line of another name says is no answer to this one.
  if (body.some((part) => isKeyed(part, context, page))) return false
  const said = underBothReadings([value], ([each]) =>
    readField(named, each ?? value, page, { key, details: detailsIn(body, page) }),
  )
  // A wide heading over prose is not a question that was left open.
  if (named.how === 'broad' && !isAsked && said.some(({ held }) => held.state !== 'stated')) return false
  markUsed(body, page.used)
  add(said, context)
  return true
}

/** Whether a line is written as one that an answer follows: it ends so, or is numbered as in a form. */
function asks(words: Words): boolean {
  return endsOpen(words) || /^\s*\p{Lu}?\d+(?:\.\d+)*[.)]\s/u.test(words.text)
}

/** Headings are numbered too, and ask nothing by that. */
function endsOpen({ text }: Words): boolean {
  return /[:：?？]\s*$/.test(text)
}

function isLabel(words: Words, context: Context, { names }: Page): boolean {
  return names.fieldNamed(words.text, context.within) !== undefined || hasKeys(words, names, context.within)
}

function isKeyed(part: Part | undefined, { within }: Context, { names }: Page): boolean {
  return part?.kind === 'paragraph' && hasKeys(part.words, names, within)
}

function addOpen({ field }: NamedField, label: Words, context: Context, page: Page): void {
  page.used.add(label)
  add([{ field, held: unsettled, at: label.at }], context)
}

function upTo({ parts, next }: Label, isEnd: (part: Part) => boolean): readonly Part[] {
  let end = next
  for (let part = parts[end]; part && !isEnd(part); part = parts[end]) end += 1
  return parts.slice(next, end)
}
