/** Parts of a Markdown page. */

/** A heading, as a block. */
export function heading(level: number, text: string): readonly string[] {
  return [`${'#'.repeat(level)} ${plain(text)}`]
}

/** A list, as a block. */
export function list(items: readonly string[]): readonly string[] {
  return items.map((each) => `- ${each}`)
}

/** A table, as a block; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
}

/** An id. Ids hold no sign that would end it. */
export function code(id: string): string {
  return `\`${id}\``
}

/** Text in which no sign stands for anything but itself. */
export function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]|^[#+-]|^\d+(?=[.)])/g, (sign) =>
    /\d/.test(sign) ? `${sign}\\` : `\\${sign}`,
  )
}
