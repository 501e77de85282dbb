/** Plain text within 80 columns. */

/** How wide a report is. */
export const width = 80

/** What stands before the first line and before the others, and at the right end of the first. */
export interface Frame {
  readonly first?: string
  readonly rest?: string
  readonly right?: string
}

/** The smallest distance between a line and what stands at its right end. */
const distance = 3

/** A sentence as lines. Breaks at spaces only; a longer word has its line to itself. */
export function wrap(text: string, { first = '', rest = '', right = '' }: Frame = {}): readonly string[] {
  const firstRoom = right === '' ? width : width - lengthOf(right) - distance
  const lines: string[] = []
  let line = first
  let isEmpty = true
  for (const word of text.split(' ')) {
    const room = lines.length === 0 ? firstRoom : width
    if (!isEmpty && lengthOf(line) + 1 + lengthOf(word) > room) {
      lines.push(line)
      line = rest
      isEmpty = true
    }
    line += isEmpty ? word : ` ${word}`
    isEmpty = false
  }
  lines.push(line)
  return right === '' ? lines : [atRightEnd(lines[0] ?? '', right), ...lines.slice(1)]
}

/** Blocks with an empty line between them; empty ones are left out. */
export function separated(blocks: readonly (readonly string[])[]): readonly string[] {
  return blocks
    .filter((block) => block.length > 0)
    .flatMap((block, index) => (index === 0 ? block : ['', ...block]))
}

/** Lines as they are written, each with its end. */
export function written(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('')
}

function atRightEnd(line: string, right: string): string {
  return line + ' '.repeat(Math.max(distance, width - lengthOf(line) - lengthOf(right))) + right
}

// Marks that isolate a name take no room.
function lengthOf(text: string): number {
  return [...text.replace(/[\u2068\u2069]/g, '')].length
}
