/**
 * Paragraphs whose end is a pending change.
 *
 * Where the end of a paragraph was taken out, it and the next are one when the
 * change is accepted; where it was put in, they are one when it is refused. The
 * paragraphs given are those of the first reading.
 */

import { PLAIN } from '../words-in-progress.js'
import { hasText, type Draft, type InlineItem, type ParagraphDraft } from './draft.js'

/** The same drafts, paragraphs that are one in one. */
export function mergeParagraphs(drafts: readonly Draft[]): readonly Draft[] {
  const merged: Draft[] = []
  for (const draft of drafts) {
    const last = merged.at(-1)
    if (draft.kind !== 'paragraph' || last?.kind !== 'paragraph' || isWhole(last)) merged.push(draft)
    else merged.splice(-1, 1, ...joined(last, draft))
  }
  return merged
}

function isWhole({ mark }: ParagraphDraft): boolean {
  return mark.after && mark.before
}

function joined(first: ParagraphDraft, second: ParagraphDraft): readonly ParagraphDraft[] {
  const reading = first.mark.after ? 'before' : 'after'
  // One that is empty in a reading leaves the other as it is.
  if (!hasText(first.items, reading) || !hasText(second.items, reading)) return [first, second]
  if (reading === 'before') {
    return [
      {
        ...first,
        items: grown(
          first,
          second.items.flatMap((item) => onlyIn('before', item)),
        ),
      },
      { ...second, items: second.items.flatMap((item) => onlyIn('after', item)) },
    ]
  }
  const lineEnd: readonly InlineItem[] = first.mark.before ? [LINE_END_BEFORE] : []
  return [{ ...second, items: grown(first, [...lineEnd, ...second.items]) }]
}

/** The items of a paragraph with others behind them: in its own list, for a thousand may be one. */
function grown({ items }: ParagraphDraft, others: readonly InlineItem[]): InlineItem[] {
  for (const item of others) items.push(item)
  return items
}

const LINE_END_BEFORE: InlineItem = { kind: 'text', text: '\n', before: PLAIN, isPlaceholder: false }

/** What is left of an item where it stands in one reading only. */
function onlyIn(reading: 'after' | 'before', item: InlineItem): readonly InlineItem[] {
  if (item.kind === 'note') {
    const other = { after: false, before: false }
    return item.in[reading] ? [{ ...item, in: { ...other, [reading]: true } }] : []
  }
  const { after, before, ...rest } = item
  const style = reading === 'after' ? after : before
  return style ? [{ ...rest, [reading]: style }] : []
}
