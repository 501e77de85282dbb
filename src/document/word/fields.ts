/**
 * Fields: what a program puts into the text, such as the number of a page.
 *
 * A field has an instruction, which nobody sees, and a result, which stands in
 * the text.
 */

/** Fields that are open, outermost first. They may begin in one paragraph and end in another. */
export class OpenFields {
  readonly #open: Field[] = []
  /** How many of them show nothing; counted, as text may lie in thousands that nobody ended. */
  #unshown = 0

  /** Whether text here stands in the document. */
  get areShown(): boolean {
    return this.#unshown === 0
  }

  /** Whether text here is only what a template begins with. */
  isPlaceholder(text: string): boolean {
    const written = text.trim()
    return this.#open
      .slice(-DEEPEST)
      .some(({ isMerged, initial }) => isMerged || (initial !== undefined && initial === written))
  }

  /** A field begins; `initial` is what stands in it until somebody writes something else. */
  begin(initial?: string): void {
    this.#open.push({ instruction: '', isResult: false, isContents: false, isMerged: false, initial })
    this.#unshown += 1
  }

  /** More of the instruction. */
  addInstruction(text: string): void {
    const field = this.#open.at(-1)
    if (field) field.instruction += text
  }

  /** The instruction ends, and the result begins. */
  beginResult(): void {
    const field = this.#open.at(-1)
    if (!field || field.isResult) return
    const [name = ''] = field.instruction.trim().split(/\s/)
    field.isResult = true
    field.isContents = CONTENTS.has(name.toUpperCase())
    field.isMerged = name.toUpperCase() === 'MERGEFIELD'
    if (!field.isContents) this.#unshown -= 1
  }

  /** The field ends. */
  end(): void {
    const field = this.#open.pop()
    if (field && !isShown(field)) this.#unshown -= 1
  }
}

/** How many fields in each other are looked at: people put three or four. */
const DEEPEST = 20

interface Field {
  instruction: string
  isResult: boolean
  /** Headings and page numbers, which stand in the text once more. */
  isContents: boolean
  /** A name that stands for what a letter would have there. */
  isMerged: boolean
  readonly initial: string | undefined
}

function isShown({ isResult, isContents }: Field): boolean {
  return isResult && !isContents
}

const CONTENTS: ReadonlySet<string> = new Set(['TOC', 'INDEX', 'TOA'])
