/**
 * Drafts → the parts of a page.
 *
 * In a text box headings lie deeper than any of the page, and an empty one ends
 * what they have begun: they say nothing of what stands behind the box. In a
 * cell there are none.
 */

import { standsForHeading } from '../bold-heading.js'
import { isCallout } from '../markdown/callout.js'
import type { Member, Part } from '../part.js'
import type { Words } from '../words.js'
import { bothWordsOf, withoutStart } from './both-readings.js'
import type { Draft, ListPlace, NoteDraft, ParagraphDraft, UnreadDraft } from './draft.js'
import { isNumberedHeading, isSentence } from './heading-lines.js'
import { layList, type ListLine } from './lay-list.js'
import { layTable } from './lay-table.js'
import { layWords, noWords } from './lay-words.js'
import type { Frame, Layout } from './layout.js'
import type { Beginning } from './page-text.js'

/** Lays out drafts. */
export function layParts(drafts: readonly Draft[], frame: Frame, layout: Layout): readonly Part[] {
  const laying: Laying = { layout, frame, parts: [], above: frame.kind === 'box' ? BOX_DEPTH : 0 }
  for (let index = 0; index < drafts.length;) index += layAt(index, drafts, laying)
  return laying.parts
}

/** Lays out a text box, or a table that is only a frame around one cell. */
export function layBox(drafts: readonly Draft[], frame: Frame, layout: Layout): readonly Part[] {
  const start = layout.page.beginLine()
  const parts = layParts(drafts, { ...frame, kind: frame.kind === 'cell' ? 'cell' : 'box' }, layout)
  const at = { text: layout.page.text, span: { start, end: layout.page.length } }
  if (isCallout(parts)) return [{ kind: 'quote', isCallout: true, parts, at }]
  if (!parts.some(({ kind }) => kind === 'heading')) return parts
  return [...parts, { kind: 'heading', depth: BOX_DEPTH, words: noWords(layout.page, at.span.end) }]
}

/** No heading of a page lies deeper than ten. */
const BOX_DEPTH = 20

interface Laying {
  readonly layout: Layout
  readonly frame: Frame
  readonly parts: Part[]
  /** How deep the heading above lies, leaving out lines that stand for one. */
  above: number
  /** The list above, if its bullets were typed by hand. */
  typed?: Member[]
}

/** Lays out what begins with the draft at an index, and gives how many drafts that were. */
function layAt(index: number, drafts: readonly Draft[], laying: Laying): number {
  const draft = drafts[index]
  switch (draft?.kind) {
    case 'paragraph':
      return layParagraph(draft, index, drafts, laying)
    case 'table':
      laying.parts.push(...layTable(draft, laying.frame, laying.layout))
      return 1
    case 'box':
      laying.parts.push(...layBox(draft.drafts, laying.frame, laying.layout))
      return 1
    case 'unread':
      addUnread(draft, laying.layout)
      return 1
    case undefined:
      return 1
  }
}

function layParagraph(
  draft: ParagraphDraft,
  index: number,
  drafts: readonly Draft[],
  laying: Laying,
): number {
  const { role } = draft
  switch (role.kind) {
    case 'heading':
      addHeading(draft, role.depth, laying)
      return 1
    case 'title':
      addHeading(draft, 1, laying)
      return 1
    case 'quote':
    case 'instructions':
      return addQuote(
        alikeFrom(index, drafts, (each) => each.role.kind === role.kind),
        laying,
      )
    case 'code': {
      const words = lay(draft, 'paragraph', laying)
      if (words) laying.parts.push({ kind: 'code', words })
      return 1
    }
    case 'plain':
      return layPlain(draft, index, drafts, laying)
    case 'contents':
      return 1
  }
}

function layPlain(draft: ParagraphDraft, index: number, drafts: readonly Draft[], laying: Laying): number {
  const { list } = draft
  if (!list) return addPlain(draft, laying)
  if (laying.frame.kind !== 'cell' && isNumberedHeading(draft, drafts[index + 1])) {
    const words = lay(draft, 'heading', laying)
    if (words) laying.parts.push({ kind: 'heading', depth: laying.above + 1 + list.level, words })
    return 1
  }
  const members = alikeFrom(
    index,
    drafts,
    (each, next) => each === draft || (goesOnList(each, list) && !isNumberedHeading(each, next)),
  )
  return addList(members, laying)
}

/** Numbers below bullets are another list, unless they lie deeper. */
function goesOnList({ role, list, continuesList }: ParagraphDraft, first: ListPlace): boolean {
  if (role.kind !== 'plain' || !list) return role.kind === 'plain' && continuesList
  const isAlike = (list.marker === 'number') === (first.marker === 'number')
  return list.id === first.id || list.level !== first.level || isAlike
}

/** The paragraphs from an index on of which something holds; `next` is what stands behind the one asked for. */
function alikeFrom(
  index: number,
  drafts: readonly Draft[],
  holds: (draft: ParagraphDraft, next: Draft | undefined) => boolean,
): readonly ParagraphDraft[] {
  const alike: ParagraphDraft[] = []
  for (let at = index; at < drafts.length; at += 1) {
    const draft = drafts[at]
    if (draft?.kind !== 'paragraph' || !holds(draft, drafts[at + 1])) break
    alike.push(draft)
  }
  return alike
}

/** Lays out the words of a paragraph; nothing where it has none. */
function lay({ items }: ParagraphDraft, beginning: Beginning, { layout, frame }: Laying): Words | undefined {
  const start = layout.page.beginLine()
  const words = layWords(items, layout.page, (note) => layNote(note, layout))
  if (!words || !frame.isCounted) return words
  layout.page.begin(beginningOf(words, beginning, frame), start)
  return words
}

// Only a heading of the page begins a part, and what a change takes out begins nothing.
function beginningOf({ text }: Words, beginning: Beginning, { kind }: Frame): Beginning {
  if (text === '') return 'nothing'
  return kind === 'page' ? beginning : 'paragraph'
}

function layNote(note: NoteDraft, layout: Layout): Words | undefined {
  if (layout.notes.has(note)) return layout.notes.get(note)
  layout.notes.set(note, undefined)
  const start = layout.page.beginLine()
  const parts = layParts(note.drafts, { kind: 'cell', isCounted: false }, layout)
  const words = bothWordsOf(parts, () => noWords(layout.page, start))
  layout.notes.set(note, words)
  return words
}

function addHeading(draft: ParagraphDraft, depth: number, laying: Laying): void {
  const { frame, layout, parts } = laying
  if (frame.kind === 'cell' || isSentence(draft)) {
    addPlain(draft, laying)
    return
  }
  const words = lay(draft, 'heading', laying)
  if (!words) return
  laying.above = frame.kind === 'box' ? BOX_DEPTH + depth : depth
  parts.push({ kind: 'heading', depth: laying.above, words })
  if (draft.role.kind === 'title' && frame.kind === 'page' && words.text !== '') layout.title ??= words.text
}

function addPlain(draft: ParagraphDraft, laying: Laying): number {
  const { frame, layout, parts } = laying
  const start = layout.page.beginLine()
  const words = layWords(draft.items, layout.page, (note) => layNote(note, layout))
  if (!words) return 1
  const bullet = withoutStart(words, TYPED_BULLET)
  const isHeading = !bullet && frame.kind !== 'cell' && standsForHeading(words)
  if (frame.isCounted)
    layout.page.begin(beginningOf(words, isHeading ? 'heading' : 'paragraph', frame), start)
  if (bullet) addTyped(bullet.words, words.at, laying)
  else if (isHeading) parts.push({ kind: 'heading', depth: laying.above + 1, words })
  else parts.push({ kind: 'paragraph', words })
  return 1
}

const TYPED_BULLET = /^[•◦▪‣●○■·*–-]\s+(?=\S)/

function addTyped(words: Words, at: Member['at'], laying: Laying): void {
  const { parts, layout } = laying
  const list = layList([{ words, place: { level: 0, marker: 'bullet' }, at: at.span }], layout.page.text)
  const last = parts.at(-1)
  if (last?.kind === 'list' && last.members === laying.typed) {
    laying.typed.push(...list.members)
    return
  }
  laying.typed = [...list.members]
  parts.push({ kind: 'list', members: laying.typed })
}

function addQuote(drafts: readonly ParagraphDraft[], laying: Laying): number {
  const { layout } = laying
  const start = layout.page.beginLine()
  const parts = drafts.flatMap((draft): readonly Part[] => {
    const words = lay(draft, 'paragraph', laying)
    return words ? [{ kind: 'paragraph', words }] : []
  })
  const at = { text: layout.page.text, span: { start, end: layout.page.length } }
  const isInstructions = drafts[0]?.role.kind === 'instructions'
  if (parts.length > 0)
    laying.parts.push({ kind: 'quote', isCallout: isInstructions || isCallout(parts), parts, at })
  return drafts.length
}

function addList(drafts: readonly ParagraphDraft[], laying: Laying): number {
  const { page } = laying.layout
  const lines = drafts.flatMap((draft): readonly ListLine[] => {
    const start = page.beginLine()
    const words = lay(draft, 'paragraph', laying)
    const span = { start, end: words?.at.span.end ?? start }
    return words ? [{ words, ...(draft.list && { place: draft.list }), at: span }] : []
  })
  if (lines.length > 0) laying.parts.push(layList(lines, page.text))
  return drafts.length
}

/** Of each kind, the first place. */
function addUnread({ message }: UnreadDraft, { unread, page }: Layout): void {
  if (unread.some((each) => each.message.id === message.id)) return
  const offset = Math.max(0, page.length - 1)
  unread.push({ message, offset })
}
