/** Text of HTML → words: space is one space, and names of signs are the signs. */

import type { Span, Text } from '../../../text/text.js'
import { addAligned, type TextTaker } from '../align.js'
import { WordsInProgress, type Style } from '../../words-in-progress.js'
import type { Words } from '../../words.js'
import type { SourceMap } from './source-map.js'

/** A paragraph of HTML while it is read. */
export class HtmlWords implements TextTaker {
  readonly #map: SourceMap
  readonly #keepsSpace: boolean
  readonly #words: WordsInProgress

  constructor(file: Text, map: SourceMap, { keepsSpace = false }: { readonly keepsSpace?: boolean } = {}) {
    this.#map = map
    this.#keepsSpace = keepsSpace
    this.#words = new WordsInProgress(file)
  }

  get isEmpty(): boolean {
    return this.#words.isBlank
  }

  /** Adds text as the parser gives it, and where it stands in what the parser was given. */
  addText(value: string, { start, end }: Span, style: Style): void {
    addAligned(this, { value, source: this.#map.content, start, end, written: 'html' }, style)
  }

  /** Adds a sign that an element stands for. */
  addSign(sign: string, element: Span, style: Style): void {
    const { start, end } = this.#map.spanInFile(element)
    this.#words.add(sign, start, end, style)
  }

  add(text: string, start: number, end: number, style: Style): void {
    if (this.#keepsSpace) return this.#addPlaced(text, start, end, style)
    const isExact = text.length === end - start
    for (const { 0: run, index } of text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
      const from = isExact ? start + index : start
      const to = isExact ? from + run.length : end
      if (/^[^ \t\r\n\f]/.test(run)) this.#addPlaced(run, from, to, style)
      // Of several, the first: what was left out may stand between them.
      else if (/\S/.test(this.#words.lastSign)) this.#addPlaced(' ', from, isExact ? from + 1 : to, style)
    }
  }

  addUnplaced(text: string): void {
    this.#words.addUnplaced(text)
  }

  finish(): Words {
    return this.#words.finish({ start: 0, end: 0 })
  }

  #addPlaced(text: string, start: number, end: number, style: Style): void {
    const stretches = text.length === end - start ? this.#map.within({ start, end }) : []
    if (stretches.length === 0) {
      const span = this.#map.spanInFile({ start, end })
      return this.#words.add(text, span.start, span.end, style)
    }
    for (const each of stretches) {
      const part = text.slice(each.start - start, each.end - start)
      this.#words.add(part, each.file.start, each.file.end, style)
    }
  }
}
