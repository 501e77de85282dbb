/**
 * The text of a Word file while it is written down, line by line, and where
 * people find each stretch of it.
 */

import type { Excerpter } from '../../text/excerpt.js'
import { textOf, type PartPosition, type Span, type Text } from '../../text/text.js'

/** What begins in the text. */
export type Beginning = 'heading' | 'paragraph' | 'row' | 'nothing'

/** A text that grows. */
export class PageText {
  readonly text: Text
  #length = 0
  #endsLine = true
  readonly #chunks: string[] = []
  readonly #growing: { content: string }
  readonly #starts: { readonly offset: number; readonly position: PartPosition }[] = []
  readonly #count = { part: 1, paragraph: 0, row: 0 }

  constructor(name: string, excerpter: Excerpter | undefined) {
    let lines: Text | undefined
    const growing = {
      name,
      content: '',
      positionAt: (offset: number) => (lines ??= textOf(name, growing.content)).positionAt(offset),
      partAt: (offset: number) => this.#positionAt(offset),
      spanInFile: (span: Span) => span,
      ...(excerpter && { excerpter }),
    }
    this.text = growing
    this.#growing = growing
  }

  /** How long it is so far. */
  get length(): number {
    return this.#length
  }

  /** Writes some text, and gives where it stands. */
  write(text: string): Span {
    const start = this.#length
    if (text !== '') {
      this.#chunks.push(text)
      this.#length += text.length
      this.#endsLine = text.endsWith('\n')
    }
    return { start, end: this.#length }
  }

  /** What follows stands on a line of its own; gives where that begins. */
  beginLine(): number {
    if (!this.#endsLine) this.write('\n')
    return this.#length
  }

  /** What follows stands in the next cell. */
  beginCell(): number {
    this.write('\t')
    this.#endsLine = true
    return this.#length
  }

  /** Says what begins at an offset. Offsets come in order. */
  begin(beginning: Beginning, offset: number): void {
    const count = this.#count
    switch (beginning) {
      case 'heading':
        if (count.paragraph + count.row > 0) count.part += 1
        count.paragraph = 1
        count.row = 0
        break
      case 'paragraph':
        count.paragraph += 1
        break
      case 'row':
        count.row += 1
        break
      // What a change takes out is found at what stands before it.
      case 'nothing':
    }
    const isRow = beginning === 'row'
    const { part } = count
    this.#starts.push({
      offset,
      position: isRow
        ? { part, paragraph: null, row: count.row }
        : { part, paragraph: Math.max(1, count.paragraph), row: null },
    })
  }

  /** The text, with all that was written. */
  finish(): Text {
    this.#growing.content = this.#chunks.join('')
    return this.text
  }

  #positionAt(offset: number): PartPosition {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle]?.offset ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return this.#starts[low - 1]?.position ?? { part: 1, paragraph: 1, row: null }
  }
}
