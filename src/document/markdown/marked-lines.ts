/**
 * Stretches of a page between lines that mark them: `:::note` … `:::`, and
 * GitBook's `{% hint %}` … `{% endhint %}`.
 *
 * The parser takes the lines for text of whatever stands before them. Notes and
 * hints become call-outs; marks of other names only go away.
 */

import type { At, Span } from '../../text/text.js'
import type { List, Part, Quote, Table } from '../part.js'
import { sliceWords, type Words } from '../words.js'
import { isLabel } from './callout.js'
import { settled, type LoosePart } from './loose-part.js'

/** The parts, those between marks that set them apart as one quote. */
export function withMarkedStretches(parts: readonly LoosePart[]): readonly LoosePart[] {
  const open: Stretch[] = [{ parts: [] }]
  for (const part of parts.flatMap(withoutMarks)) {
    // Nothing set apart runs on under another heading.
    if ('kind' in part && part.kind === 'heading') while (open.length > 1 && hasWords(open)) end(open)
    if ('kind' in part) open.at(-1)?.parts.push(part)
    else takeMark(part, open)
  }
  while (open.length > 1) end(open)
  return open[0]?.parts ?? []
}

/** A line that begins or ends a stretch. */
interface Mark {
  readonly by: 'colons' | 'tag'
  readonly does: 'sets-apart' | 'opens' | 'closes'
  readonly words: Words
}

interface Stretch {
  readonly parts: LoosePart[]
  readonly mark?: Mark
}

function hasWords(open: readonly Stretch[]): boolean {
  return (open.at(-1)?.parts.length ?? 0) > 0
}

function takeMark(mark: Mark, open: Stretch[]): void {
  if (mark.does !== 'closes') {
    open.push({ parts: [], mark })
    return
  }
  const index = open.findLastIndex((each) => each.mark?.by === mark.by)
  // It may end what was begun around the list that it seems to stand in.
  if (index === -1) open.at(-1)?.parts.push({ kind: 'paragraph', words: mark.words })
  else while (open.length > index) end(open)
}

/** Ends the innermost stretch: its parts go to the one around it. */
function end(open: Stretch[]): void {
  const [stretch, around] = [open.pop(), open.at(-1)]
  if (!stretch || !around) return
  const { parts, mark } = stretch
  if (mark?.does !== 'sets-apart' || parts.length === 0) around.parts.push(...parts)
  else around.parts.push(quoteOf(settled(parts), mark.words.at))
}

function quoteOf(parts: readonly Part[], at: At): Quote {
  return { kind: 'quote', isCallout: true, parts, at }
}

function withoutMarks(part: LoosePart): readonly (LoosePart | Mark)[] {
  switch (part.kind) {
    case 'paragraph':
    case 'heading':
      return split(part)
    case 'list':
      return withoutLastMark(part)
    case 'table':
      return withoutLastRow(part)
    case 'quote':
    case 'code':
    case 'details':
      return [part]
  }
}

/** Text with marks in it, in order. */
function split(part: Extract<Part, { readonly words: Words }>): readonly (Part | Mark)[] {
  const { words } = part
  const found: (Part | Mark)[] = []
  let reached = 0
  const addText = (start: number, until: number): void => {
    const text = sliceWords(words, { start, end: until })
    if (text.text !== '') found.push({ ...part, words: text })
  }
  for (const { mark, span } of marksIn(words)) {
    addText(reached, span.start)
    if (mark) found.push(mark)
    reached = span.end
  }
  if (reached === 0) return [part]
  addText(reached, words.text.length)
  return found
}

const MARK = /^:{3,}[ \t]*(?<name>[^\n]*)$|\{%-?\s*(?<tag>\w+)[^%\n]*%\}/gm

function marksIn(words: Words): readonly { readonly mark: Mark | undefined; readonly span: Span }[] {
  return Array.from(words.text.matchAll(MARK), ({ 0: { length }, index, groups }) => {
    const span = { start: index, end: index + length }
    const own = sliceWords(words, span)
    const tag = groups?.['tag']?.toLowerCase()
    if (tag === undefined)
      return { span, mark: { by: 'colons', does: doneBy(groups?.['name'] ?? ''), words: own } }
    if (tag === 'hint') return { span, mark: { by: 'tag', does: 'sets-apart', words: own } }
    return { span, mark: tag === 'endhint' ? { by: 'tag', does: 'closes', words: own } : undefined }
  })
}

function doneBy(name: string): Mark['does'] {
  if (name.trim() === '') return 'closes'
  const word = /\p{L}+/u.exec(name)?.[0] ?? ''
  return isLabel(word) || /^(?:danger|success|question|admonition|callout)$/i.test(word)
    ? 'sets-apart'
    : 'opens'
}

/** A list whose last line is a mark: without an empty line between them, it belongs to the last member. */
function withoutLastMark(list: List): readonly [List, ...Mark[]] {
  const last = list.members.at(-1)
  const part = last?.parts.at(-1)
  if (!last || !part) return [list]
  const { before, marks } = withoutLastLine(part)
  if (marks.length === 0) return [list]
  const parts = [...last.parts.slice(0, -1), ...(before ? [before] : [])]
  return [{ ...list, members: [...list.members.slice(0, -1), { ...last, parts }] }, ...marks]
}

interface Shortened {
  readonly before?: Part | undefined
  readonly marks: readonly Mark[]
}

function withoutLastLine(part: Part): Shortened {
  if (part.kind === 'list') {
    const [before, ...marks] = withoutLastMark(part)
    return { before, marks }
  }
  if (part.kind !== 'paragraph') return { before: part, marks: [] }
  const line = part.words.text.lastIndexOf('\n') + 1
  const words = sliceWords(part.words, { start: line, end: part.words.text.length })
  const found = marksIn(words)
  const isMark = found[0]?.span.start === 0 && found.at(-1)?.span.end === words.text.length
  if (!isMark) return { before: part, marks: [] }
  const above = sliceWords(part.words, { start: 0, end: Math.max(0, line - 1) })
  const marks = found.flatMap(({ mark }) => mark ?? [])
  return { ...(above.text !== '' && { before: { ...part, words: above } }), marks }
}

/** A table whose last row is a mark. */
function withoutLastRow(table: Table): readonly (Table | Mark)[] {
  const words = table.rows.at(-1)?.cells.map((cell) => cell.words) ?? []
  const [first, ...others] = words
  const marks = first && others.every(({ text }) => text === '') ? marksIn(first) : []
  if (marks.length === 0 || marks[0]?.span.end !== first?.text.length) return [table]
  return [{ ...table, rows: table.rows.slice(0, -1) }, ...marks.flatMap(({ mark }) => mark ?? [])]
}
