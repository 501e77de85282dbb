/** Words while they are put together, piece by piece. */

import type { At, Span, Text } from '../text/text.js'
import { withPlainBoxes } from './boxes.js'
import { sliceWords, type Note, type Piece, type Words } from './words.js'

/** How some words are set. */
export type Style = Pick<Piece, 'isBold' | 'isCode'>

/** Words that are not whole yet. */
export class WordsInProgress {
  #text = ''
  /** Letters of it, kept apart: asking the growing text for them would put it together each time. */
  #lastSign = ''
  #hasWords = false
  readonly #file: Text
  readonly #pieces: Draft[] = []
  readonly #notes: Note[] = []

  constructor(file: Text) {
    this.#file = file
  }

  /** Whether there is nothing but space. */
  get isBlank(): boolean {
    return !this.#hasWords
  }

  /** The last letter so far. */
  get lastSign(): string {
    return this.#lastSign
  }

  /** Adds text that stands in the file from `start` to `end`; where both are as long as each other, letter for letter. */
  add(text: string, start: number, end: number, style: Style = PLAIN): void {
    if (text === '') return
    const from = this.#text.length
    this.addUnplaced(text)
    const last = this.#pieces.at(-1)
    const isExact = end - start === text.length
    if (last && isExact && last.isExact && last.end === start && last.to === from && last.style === style) {
      last.to = this.#text.length
      last.end = end
      return
    }
    this.#pieces.push({ from, to: this.#text.length, start, end, style, isExact })
  }

  /** Adds text of which nobody can say where it stands. */
  addUnplaced(text: string): void {
    if (text === '') return
    this.#text += text
    this.#lastSign = text.at(-1) ?? ''
    this.#hasWords ||= text.trim() !== ''
  }

  /** Adds a footnote to the words so far. */
  addNote(words: Words): void {
    this.#notes.push({ offset: this.#text.length, words })
  }

  /** The words, without space around them; where there are none, they stand at `around`. */
  finish(around: Span): Words {
    const pieces = this.#pieces.map((piece) => this.#pieceOf(piece))
    const [first, last] = [this.#pieces[0], this.#pieces.at(-1)]
    const at = this.#at({ start: first?.start ?? around.start, end: last?.end ?? around.end })
    const words = withPlainBoxes({ text: this.#text, pieces, notes: this.#notes, at })
    if (words.text.trim() === words.text) return words
    return sliceWords(words, { start: 0, end: words.text.length })
  }

  #pieceOf({ from, to, start, end, style }: Draft): Piece {
    return { span: { start: from, end: to }, at: this.#at({ start, end }), ...style }
  }

  #at(span: Span): At {
    return { text: this.#file, span }
  }
}

/** Neither bold nor code. */
export const PLAIN: Style = {}

/** The style of that name; styles are compared by identity. */
export function styleOf({ isBold, isCode }: { readonly isBold?: boolean; readonly isCode?: boolean }): Style {
  if (isCode) return isBold ? BOLD_CODE : CODE
  return isBold ? BOLD : PLAIN
}

const BOLD: Style = { isBold: true }
const CODE: Style = { isCode: true }
const BOLD_CODE: Style = { isBold: true, isCode: true }

interface Draft {
  readonly from: number
  to: number
  readonly start: number
  end: number
  readonly style: Style
  readonly isExact: boolean
}
