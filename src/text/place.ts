/** Where something stands, in the words people use for it. */

import type { At } from './text.js'

/** A place in a file or a plan; what does not apply is `null`. */
export interface Place {
  readonly file: string | null
  /** Counted from 1. */
  readonly line: number | null
  /** In UTF-16 code units, counted from 1. */
  readonly column: number | null
  /** Part of a Word document, counted from 1. */
  readonly part: number | null
  /** Paragraph within the part, counted from 1. */
  readonly paragraph: number | null
  /** Table row, counted from 1. */
  readonly row: number | null
  /** The field of the plan, as rules name it. */
  readonly field: string | null
  /** The words that stand there, likely identifiers masked; only where the caller asked for excerpts. */
  readonly excerpt?: string
}

const NOWHERE: Place = {
  file: null,
  line: null,
  column: null,
  part: null,
  paragraph: null,
  row: null,
  field: null,
}

/** The place of something in a text; for a plan that never was one, only the field. */
export function placeOf(at: At | undefined, field: string | null = null): Place {
  if (!at) return { ...NOWHERE, field }
  const { text, span } = at
  const position = text.partAt?.(span.start) ?? text.positionAt(span.start)
  const excerpt = text.excerpter?.(text.content, span)
  return { ...NOWHERE, file: text.name, ...position, field, ...(excerpt && { excerpt }) }
}

/** A place of which only the file is known. */
export function placeInFile(file: string): Place {
  return { ...NOWHERE, file }
}
