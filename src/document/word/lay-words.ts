/**
 * The items of a paragraph → words.
 *
 * Text that all readings share is written down once. What is gone when the
 * pending changes are accepted is not: it is pointed at where it stood.
 */

import type { Span } from '../../text/text.js'
import { WordsInProgress, type Style } from '../words-in-progress.js'
import type { Words } from '../words.js'
import { hasText, type InlineItem, type NoteDraft, type TextItem } from './draft.js'
import type { PageText } from './page-text.js'

/** Gives the words of a note, laying it out on lines of its own the first time. */
export type LayNote = (note: NoteDraft) => Words | undefined

/** Lays out a paragraph; nothing where no text stands in either reading. */
export function layWords(items: readonly InlineItem[], page: PageText, layNote: LayNote): Words | undefined {
  const [inAfter, inBefore] = [hasText(items, 'after'), hasText(items, 'before')]
  if (!inAfter && !inBefore) return undefined
  const placed = withBrackets(items).map((item): Placed => {
    if (item.kind === 'note') return item
    const span = item.after ? page.write(item.text) : { start: page.length, end: page.length }
    return { ...item, span }
  })
  const laid = placed.map((item) => (item.kind === 'note' ? { ...item, words: layNote(item.note) } : item))
  const after = wordsIn('after', laid, page)
  if (!isTouched(items)) return after
  return { ...after, before: wordsIn('before', laid, page) }
}

/** Words without any, at one place. */
export function noWords({ text }: PageText, offset: number): Words {
  return { text: '', pieces: [], notes: [], at: { text, span: { start: offset, end: offset } } }
}

type NoteItem = Extract<InlineItem, { kind: 'note' }>
type PlacedText = TextItem & { readonly span: Span }
type Placed = PlacedText | NoteItem
type Laid = PlacedText | (NoteItem & { readonly words: Words | undefined })

function isTouched(items: readonly InlineItem[]): boolean {
  return items.some((item) =>
    item.kind === 'text' ? !item.after !== !item.before : item.in.after !== item.in.before,
  )
}

function wordsIn(reading: 'after' | 'before', items: readonly Laid[], page: PageText): Words {
  const words = new WordsInProgress(page.text)
  for (const item of items) {
    if (item.kind === 'note') {
      const note = reading === 'before' ? (item.words?.before ?? item.words) : item.words
      if (item.in[reading] && note) words.addNote(note)
      continue
    }
    const style: Style | undefined = item[reading]
    if (style) words.add(item.text, item.span.start, item.span.end, style)
  }
  const start = items.find((item): item is PlacedText => item.kind === 'text')?.span.start ?? page.length
  return words.finish({ start, end: start })
}

/** What a template says stands there is put in square brackets, as people do who have no such fields. */
function withBrackets(items: readonly InlineItem[]): readonly InlineItem[] {
  const written: InlineItem[] = []
  for (let index = 0; index < items.length; index += 1) {
    const item = items[index]
    if (!item) continue
    if (item.kind === 'note' || !item.isPlaceholder) {
      written.push(item)
      continue
    }
    let text = item.text
    while (goesOn(item, items[index + 1])) {
      index += 1
      const next = items[index]
      if (next?.kind === 'text') text += next.text
    }
    written.push({ ...item, text: bracketed(text) })
  }
  return written
}

function goesOn({ after, before }: TextItem, next: InlineItem | undefined): boolean {
  if (next?.kind !== 'text' || !next.isPlaceholder) return false
  return !next.after === !after && !next.before === !before
}

function bracketed(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (/^\[.+\]$/.test(line)) return line
  // Next to nothing in brackets would be a box.
  return line.length < 2 ? '[…]' : `[${line.replace(/[[\]]/g, '')}]`
}
