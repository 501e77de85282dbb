/** A text that is put together from stretches of a file, and where each of them stands there. */

import type { Span } from '../../../text/text.js'

/** A stretch of the text, and the stretch of the file it was taken from. */
export interface Stretch extends Span {
  readonly file: Span
}

/** The text and its stretches. */
export class SourceMap {
  content = ''
  readonly #stretches: Stretch[] = []

  /** Adds a stretch; one as long as what it was taken from is the same letter for letter. */
  add(text: string, start: number, end: number): void {
    if (text === '') return
    const from = this.content.length
    this.content += text
    this.#stretches.push({ start: from, end: this.content.length, file: { start, end } })
  }

  /** The stretches that a part of the text lies in, cut to it where that can be told. */
  within({ start, end }: Span): readonly Stretch[] {
    const found: Stretch[] = []
    for (let index = this.#indexAt(start); index < this.#stretches.length; index += 1) {
      const stretch = this.#stretches[index]
      if (!stretch || stretch.start >= end) break
      found.push(clipped(stretch, start, end))
    }
    return found
  }

  /** Where a part of the text stands in the file, from its first letter to its last. */
  spanInFile(span: Span): Span {
    const stretches = this.within({ start: span.start, end: Math.max(span.end, span.start + 1) })
    const [first, last] = [stretches[0], stretches.at(-1)]
    const end = this.#stretches.at(-1)?.file.end ?? 0
    return { start: first?.file.start ?? end, end: last?.file.end ?? end }
  }

  #indexAt(offset: number): number {
    let low = 0
    let high = this.#stretches.length
    while (low < high) {
      const middle = Math.floor((low + high) / 2)
      if ((this.#stretches[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}

function clipped({ start, end, file }: Stretch, from: number, to: number): Stretch {
  const [first, last] = [Math.max(start, from), Math.min(end, to)]
  if (end - start !== file.end - file.start) return { start: first, end: last, file }
  return {
    start: first,
    end: last,
    file: { start: file.start + first - start, end: file.end - (end - last) },
  }
}
