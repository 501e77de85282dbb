/** What is set as a heading and is none, and the other way round. */

import type { Draft, ParagraphDraft } from './draft.js'

/** Whether a numbered line is a heading: bold throughout, and not the first of several in a list. */
export function isNumberedHeading(draft: ParagraphDraft, next: Draft | undefined): boolean {
  const { list } = draft
  if (list?.marker !== 'number' || !isBoldLine(draft)) return false
  if (next?.kind !== 'paragraph' || next.list?.id !== list.id || next.list.level > list.level) return true
  return isBoldLine(next)
}

/** Whether a paragraph is a sentence, although its style is a heading's: contracts number their clauses so. */
export function isSentence({ items, role }: ParagraphDraft): boolean {
  if (role.kind === 'title') return false
  const text = textIn(items)
  return text.length > LONGEST_HEADING || (text.length > SHORTEST_CLAUSE && /[.;]$/.test(text))
}

const LONGEST_HEADING = 160
const SHORTEST_CLAUSE = 60

function isBoldLine({ items }: ParagraphDraft): boolean {
  const shown = items.flatMap((item) =>
    item.kind === 'text' && item.after && item.text.trim() !== '' ? [item] : [],
  )
  return shown.every(({ after }) => after?.isBold) && isShort(textIn(items))
}

function isShort(text: string): boolean {
  return text !== '' && text.length <= LONGEST_HEADING && !/[.!;,]$|[:：]\s*\S/.test(text)
}

function textIn(items: ParagraphDraft['items']): string {
  const written = (reading: 'after' | 'before'): string =>
    items
      .map((item) => (item.kind === 'text' && item[reading] ? item.text : ''))
      .join('')
      .trim()
  return written('after') || written('before')
}
