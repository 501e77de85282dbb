/** The parts of a page, in reading order → what they say, at the level they say it of. */

import type { List, Member, Part, Quote } from '../../document/part.js'
import { introduced } from './doubtful.js'
import { enterHeading } from './enter-heading.js'
import { findKeyLines } from './key-lines.js'
import { add, isLeftToParticipants, type Context, type Page } from './page.js'
import { bodyOfLine, readAnswer, readBelowHeading, readBelowLine, type Label } from './read-answer.js'
import { readField } from './read-field.js'
import { readMember } from './read-member.js'
import { readTable } from './read-table.js'
import { underBothReadings } from './said.js'

/** Reads the parts into the page's plan. */
export function readParts(parts: readonly Part[], page: Page): void {
  const top: Context = { target: { draft: page.plan, isTied: false }, within: [], force: 'firm' }
  const above: { readonly depth: number; readonly context: Context }[] = []
  const first = parts.findIndex(({ kind }) => kind === 'heading')
  let context = top
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]
    if (part?.kind !== 'heading') {
      index += readPart(parts, index, introduced(parts, index, context, page), page)
      continue
    }
    while ((above.at(-1)?.depth ?? 0) >= part.depth) above.pop()
    context = enterHeading(part, above.at(-1)?.context ?? top, page, { isFirst: index === first })
    above.push({ depth: part.depth, context })
    index += readBelowHeading({ words: part.words, parts, next: index + 1 }, context, page)
  }
}

/** Reads one part; how many of the parts behind it were read with it. */
function readPart(parts: readonly Part[], index: number, context: Context, page: Page): number {
  const part = parts[index]
  switch (part?.kind) {
    case 'paragraph':
      return readParagraph({ words: part.words, parts, next: index + 1 }, context, page)
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
    case undefined:
      return 0
  }
}

/** Key lines, or a name by itself. Where nothing stands behind the last name, the answer may stand below. */
function readParagraph(label: Label, context: Context, page: Page): number {
  const { words } = label
  const { lines, isWhole } = findKeyLines(words, page.names, context.within)
  const last = lines.at(-1)
  if (!last) return readBelowLine(label, context, page)
  const body = last.value.text.trim() === '' ? bodyOfLine(label, context, page) : []
  const isBelow =
    body.length > 0 && readAnswer({ named: last.named, key: last.key, asks: true }, body, context, page)
  if (isWhole) page.used.add(words)
  add(
    underBothReadings([words], ([each]) =>
      (each === words ? lines : findKeyLines(each ?? words, page.names, context.within).lines)
        // A name over lines of other names is a title of theirs, and no question that was left open.
        .filter((line) => body.length === 0 || line !== last)
        .filter(({ value }) => !isLeftToParticipants(value, page))
        .flatMap(({ named, key, value }) => readField(named, value, page, { key })),
    ),
    context,
  )
  return isBelow ? body.length : 0
}

function readList({ members }: List, context: Context, page: Page): void {
  for (const member of members) readInMember(member, context, page)
}

function readInMember(member: Member, context: Context, page: Page): void {
  readInner(readMember(member, context, page), context, page)
}

function readQuote({ isCallout, parts }: Quote, context: Context, page: Page): void {
  readInner(parts, isCallout || isCited(parts) ? { ...context, force: 'none' } : context, page)
}

/** Whether a quote names whom it quotes, below: what others wrote is not this plan's. */
function isCited(parts: readonly Part[]): boolean {
  const last = parts.at(-1)
  const line = last?.kind === 'paragraph' ? last.words.text.split('\n').at(-1) : undefined
  return line !== undefined && /^\s*(?:[\u2013\u2014\u2015]|--)\s*\p{L}/u.test(line)
}

function readInner(parts: readonly Part[], context: Context, page: Page): void {
  for (let index = 0; index < parts.length; index += 1)
    index += readPart(parts, index, introduced(parts, index, context, page), page)
}
