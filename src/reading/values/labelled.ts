/**
 * Details with a label of their own inside a value: `yes; who: the
 * coordinator; when: the same day`.
 */

import { detailNames, type Detail } from '../../plan/value.js'
import { fold } from '../../text/fold.js'
import type { Vocabulary } from './vocabulary.js'

/** A value taken apart. */
export interface Labelled {
  /** What stands before the first label. */
  readonly main: string
  readonly details: readonly { readonly name: Detail; readonly text: string }[]
}

// No label is longer.
const longestLabel = 60

/** Takes labelled details out of a value. */
export function labelledIn(text: string, { details }: Vocabulary): Labelled {
  const labels: { readonly name: Detail; readonly start: number; readonly end: number }[] = []
  for (const { index } of text.matchAll(/[:\uff1a]/g)) {
    const start = beginningOf(text, index)
    const name = start === undefined ? undefined : details.get(fold(text.slice(start, index)))
    if (start !== undefined && name !== undefined) labels.push({ name, start, end: index + 1 })
  }
  const [first] = labels
  if (!first) return { main: text, details: [] }
  return {
    main: withoutMarks(text.slice(0, first.start)),
    details: labels.map(({ name, end }, index) => ({
      name,
      text: withoutMarks(text.slice(end, labels[index + 1]?.start)),
    })),
  }
}

/** Details in the order of the model, each once. */
export function inOrder(details: readonly Detail[]): readonly Detail[] {
  return detailNames.filter((name) => details.includes(name))
}

/** Where the label before a colon begins. */
function beginningOf(text: string, colon: number): number | undefined {
  const furthest = Math.max(-1, colon - longestLabel)
  let start = colon
  while (start > 0 && start > furthest && !boundaries.has(text[start - 1] ?? '')) start -= 1
  return start === 0 || boundaries.has(text[start - 1] ?? '') ? start : undefined
}

const boundaries = new Set([...';.,(\n\r\u2022\u00b7\u2013\u2014'])

// Bullets and brackets that stood round a label.
const marksBefore = new Set([...' \t\r\n\u00a0'])
const marksAfter = new Set([...' \t\r\n\u00a0;,(-\u2013\u2014\u2022\u00b7'])

function withoutMarks(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && marksBefore.has(text[start] ?? '')) start += 1
  while (end > start && marksAfter.has(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}
