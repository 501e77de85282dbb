/** Parts of a page in a compact form, a line each. */

import type { Part } from '../src/document/part.js'
import type { Words } from '../src/document/words.js'

/** One line for each part, and for each member, row and note in it, deeper by two spaces. */
export function outlineOf(parts: readonly Part[]): readonly string[] {
  return parts.flatMap((part): readonly string[] => {
    switch (part.kind) {
      case 'heading':
        return written(`h${part.depth} `, part.words)
      case 'paragraph':
        return written('p ', part.words)
      case 'code':
        return written('code ', part.words)
      case 'quote':
        return [part.isCallout ? 'callout' : 'quote', ...deeper(outlineOf(part.parts))]
      case 'list':
        return part.members.flatMap(({ box, parts: inner }) => {
          const [first = '', ...others] = outlineOf(inner)
          return [`- ${box === undefined ? '' : `[${box}] `}${first}`.trimEnd(), ...deeper(others)]
        })
      case 'table':
        return [
          part.headed ? 'table, headed' : 'table',
          ...part.rows.map(({ cells }) =>
            `  | ${cells.map(({ words }) => textOf(words)).join(' | ')}`.trimEnd(),
          ),
        ]
    }
  })
}

/** Words with `*` round what is bold, a backtick round code, `⏎` for a line break, `␣` for a space that keeps words together, and what has no place in braces. */
export function textOf({ text, pieces }: Words): string {
  let written = ''
  let reached = 0
  for (const { span, isBold, isCode } of pieces) {
    written += unplaced(text.slice(reached, span.start))
    const mark = `${isBold ? '*' : ''}${isCode ? '`' : ''}`
    written += `${mark}${text.slice(span.start, span.end)}${[...mark].toReversed().join('')}`
    reached = span.end
  }
  written += unplaced(text.slice(reached))
  return written
    .replaceAll(/\*\*|``/g, '')
    .replaceAll('\n', '⏎')
    .replaceAll('\u00a0', '␣')
}

// A line break between two parts of a cell or two lines of code, and the space behind a box, stand nowhere.
function unplaced(text: string): string {
  return /^[\n ]*(?:[☐☒] )?$/.test(text) ? text : `{${text}}`
}

function written(mark: string, words: Words): readonly string[] {
  return [
    `${mark}${textOf(words)}`.trimEnd(),
    ...words.notes.map((note) => `  note at ${note.offset}: ${textOf(note.words)}`),
  ]
}

function deeper(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`)
}
