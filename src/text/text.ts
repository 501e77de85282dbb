/**
 * A text and the places in it.
 *
 * Offsets and columns count UTF-16 code units. A line ends at LF, CRLF or a
 * lone CR. A byte-order mark is not part of the text.
 */

import type { Excerpter } from './excerpt.js'

/** A stretch of text, up to but not including `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A line and a column, both counted from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Where something stands in a document without lines. */
export interface PartPosition {
  /** Each heading begins a part, and so does the text before the first; counted from 1. */
  readonly part: number
  /** Paragraph within the part, its heading the first; `null` in a table. */
  readonly paragraph: number | null
  /** Row of the table it stands in, counted from 1; tables of one part are counted on. */
  readonly row: number | null
}

/** A text that knows where its lines begin. */
export interface Text {
  /** The file name as the caller gave it. */
  readonly name: string
  readonly content: string
  /** Where an offset stands in the file that the text came from. */
  positionAt(offset: number): Position
  /** Of a Word document, where people find an offset instead of by line and column. */
  partAt?(offset: number): PartPosition
  /** The stretch of the file that a stretch of this text was taken from. */
  spanInFile(span: Span): Span
  /** What shows the words around a place; absent unless the caller asked for excerpts. */
  readonly excerpter?: Excerpter
}

/** Where something was written. */
export interface At {
  readonly text: Text
  readonly span: Span
}

/** A whole file as a text. */
export function textOf(name: string, content: string): Text {
  let starts: readonly number[] | undefined
  return {
    name,
    content,
    positionAt(offset) {
      starts ??= lineStarts(content)
      return positionIn(starts, offset)
    },
    spanInFile: (span) => span,
  }
}

/** One line of an embedded text: where it begins there, and where it begins in the text around it. */
export interface EmbeddedLine {
  readonly start: number
  readonly outerStart: number
}

/** A text taken out of another one (a fenced block, front matter), line by line. */
export function embeddedText(outer: Text, content: string, lines: readonly EmbeddedLine[]): Text {
  const outerOffset = (offset: number): number => {
    const line = lines.findLast((each) => each.start <= offset) ?? lines[0]
    return line ? line.outerStart + Math.max(0, offset - line.start) : 0
  }
  return {
    name: outer.name,
    content,
    positionAt: (offset) => outer.positionAt(outerOffset(offset)),
    spanInFile: ({ start, end }) => outer.spanInFile({ start: outerOffset(start), end: outerOffset(end) }),
    ...(outer.excerpter && { excerpter: outer.excerpter }),
  }
}

function lineStarts(content: string): readonly number[] {
  const starts = [0]
  for (const match of content.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length)
  return starts
}

function positionIn(starts: readonly number[], offset: number): Position {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
}
