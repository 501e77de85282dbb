/**
 * Fields: what a program puts into the text, such as the number of a page.
 *
 * A field has an instruction, which nobody sees, and a result, which stands in
 * the text.
 */

/** Fields that are open, outermost first. They may begin in one paragraph and end in another. */
export class OpenFields {
  readonly #open: Field[] = []

  /** Whether text here stands in the document. */
  get areShown(): boolean {
    return this.#open.every(({ isResult, isContents }) => isResult && !isContents)
  }

  /** Whether text here is only what a template begins with. */
  isPlaceholder(text: string): boolean {
    return this.#open.some(
      ({ isMerged, initial }) => isMerged || (initial !== undefined && initial === text.trim()),
    )
  }

  /** A field begins; `initial` is what stands in it until somebody writes something else. */
  begin(initial?: string): void {
    this.#open.push({ instruction: '', isResult: false, isContents: false, isMerged: false, initial })
  }

  /** More of the instruction. */
  addInstruction(text: string): void {
    const field = this.#open.at(-1)
    if (field) field.instruction += text
  }

  /** The instruction ends, and the result begins. */
  beginResult(): void {
    const field = this.#open.at(-1)
    if (!field) return
    const [name = ''] = field.instruction.trim().split(/\s/)
    field.isResult = true
    field.isContents = CONTENTS.has(name.toUpperCase())
    field.isMerged = name.toUpperCase() === 'MERGEFIELD'
  }

  /** The field ends. */
  end(): void {
    this.#open.pop()
  }
}

interface Field {
  instruction: string
  isResult: boolean
  /** Headings and page numbers, which stand in the text once more. */
  isContents: boolean
  /** A name that stands for what a letter would have there. */
  isMerged: boolean
  readonly initial: string | undefined
}

const CONTENTS: ReadonlySet<string> = new Set(['TOC', 'INDEX', 'TOA'])
