/** Lines of an explanation. */

import { wrap } from './layout.js'

/** A sentence. */
export function sentence(text: string): readonly string[] {
  return wrap(text)
}

/** One thing in a list, `depth` levels deep. */
export function item(text: string, depth = 0): readonly string[] {
  const indent = '  '.repeat(depth + 1)
  return wrap(text, { first: `${indent}- `, rest: `${indent}  ` })
}

/** A heading with what stands under it; nothing where nothing does. */
export function under(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [...wrap(heading), ...lines]
}
