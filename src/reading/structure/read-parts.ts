/** The parts of a page, in reading order → what they say, at the level they say it of. */

import type { Heading, List, Member, Paragraph, Part, Quote } from '../../document/part.js'
import { joinWords, type Words } from '../../document/words.js'
import { findKeyLines, type KeyLine } from './key-lines.js'
import { enterHeading } from './enter-heading.js'
import { add, type Context, type Page } from './page.js'
import { detailsIn, readMember } from './read-member.js'
import { readField } from './read-field.js'
import { readTable } from './read-table.js'
import { underBothReadings } from './said.js'
import { markUsed, wordsIn } from './words-in.js'

/** Reads the parts into the page's plan. */
export function readParts(parts: readonly Part[], page: Page): void {
  const top: Context = { target: { draft: page.plan, isTied: false }, within: [], force: 'firm' }
  const above: { readonly depth: number; readonly context: Context }[] = []
  const first = parts.findIndex(({ kind }) => kind === 'heading')
  let context = top
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (!part) continue
    if (part.kind !== 'heading') {
      index += readPart(part, parts[index + 1], context, page)
      continue
    }
    while ((above.at(-1)?.depth ?? 0) >= part.depth) above.pop()
    context = enterHeading(part, above.at(-1)?.context ?? top, page, { isFirst: index === first })
    above.push({ depth: part.depth, context })
    const body = bodyFrom(parts, index + 1)
    if (readAnswer(part, body, context, page)) index += body.length
  }
}

/** Reads one part; how many of the parts behind it were read with it. */
function readPart(part: Part, next: Part | undefined, context: Context, page: Page): number {
  switch (part.kind) {
    case 'paragraph':
      return readParagraph(part, next, context, page)
    case 'list':
      readList(part, context, page)
      return 0
    case 'table':
      readTable(part, context, page)
      return 0
    case 'quote':
      readQuote(part, context, page)
      return 0
    // A heading is entered where it stands; code is an example, and settles nothing.
    case 'heading':
    case 'code':
      return 0
  }
}

/** Key lines. Where the last key has nothing behind it, a list that follows is its value. */
function readParagraph({ words }: Paragraph, next: Part | undefined, context: Context, page: Page): number {
  const { lines, isWhole } = findKeyLines(words, page.names, context.within)
  const last = lines.at(-1)
  const list = next?.kind === 'list' && last?.value.text.trim() === '' ? next : undefined
  const listed = list && joinWords(wordsIn(list))
  if (lines.length > 0 && isWhole) page.used.add(words)
  add(
    underBothReadings([words], ([each]) =>
      (each === words ? lines : findKeyLines(each ?? words, page.names, context.within).lines).flatMap(
        (line) =>
          line === last && listed
            ? []
            : isLeftToParticipants(line.value, page)
              ? []
              : [readField(line.named, line.value, page, { key: line.key })],
      ),
    ),
    context,
  )
  if (!list || !last || !listed) return 0
  markUsed([list], page.used)
  addListed(last, list, listed, context, page)
  return 1
}

function addListed({ named, key }: KeyLine, list: List, listed: Words, context: Context, page: Page): void {
  if (isLeftToParticipants(listed, page)) return
  const details = detailsIn([list], page)
  add(
    underBothReadings([listed], ([each]) => [readField(named, each ?? listed, page, { key, details })]),
    context,
  )
}

/** Boxes on a form wait for whoever fills it in. */
function isLeftToParticipants(value: Words, { isForm }: Page): boolean {
  return isForm && /[☐☒]/.test(value.text)
}

function readList({ members }: List, context: Context, page: Page): void {
  for (const member of members) readInMember(member, context, page)
}

function readInMember(member: Member, context: Context, page: Page): void {
  const rest = readMember(member, context, page)
  for (let index = 0; index < rest.length; index += 1) {
    const part = rest[index]
    if (part && part.kind !== 'heading') index += readPart(part, rest[index + 1], context, page)
  }
}

function readQuote({ isCallout, parts }: Quote, context: Context, page: Page): void {
  const inner: Context = isCallout ? { ...context, force: 'none' } : context
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (part && part.kind !== 'heading') index += readPart(part, parts[index + 1], inner, page)
  }
}

// A longer answer says more than a value can hold, and what it takes back would be missed.
const longestAnswer = 600

/** A heading that is a field's own name or question, with its answer below. */
function readAnswer(heading: Heading, body: readonly Part[], context: Context, page: Page): boolean {
  const named = page.names.fieldNamed(heading.words.text, context.within)
  const words = body.flatMap(wordsIn)
  const value = joinWords(words)
  if (!named || !value || value.text.length > longestAnswer) return false
  if (isLeftToParticipants(value, page) || words.some((each) => hasKeyLine(each, context, page))) return false
  const said = underBothReadings([value], ([each]) => [
    readField(named, each ?? value, page, { key: heading.words.at, details: detailsIn(body, page) }),
  ])
  // A wide heading over prose is not a question that was left open.
  if (named.how === 'broad' && said.some(({ held }) => held.state !== 'stated')) return false
  markUsed(body, page.used)
  add(said, context)
  return true
}

function hasKeyLine(words: Words, context: Context, page: Page): boolean {
  return findKeyLines(words, page.names, context.within).lines.length > 0
}

/** The paragraphs, lists and quotes up to the next heading or table. */
function bodyFrom(parts: readonly Part[], from: number): readonly Part[] {
  const end = parts.findIndex(
    (part, index) => index >= from && ['heading', 'table', 'code'].includes(part.kind),
  )
  return parts.slice(from, end === -1 ? undefined : end)
}
