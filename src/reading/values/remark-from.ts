/** What follows a value once it is complete. */

import type { Figure } from './figures.js'

/** What stands behind the first figures of a text; absent where no mark parts it from them. */
export function remarkFrom(text: string, figures: readonly Figure[], length: number): string | undefined {
  const next = figures[length]
  const last = figures[length - 1]
  if (!next || !last) return ''
  const hasBreak = /\n/.test(text.slice(last.end, next.start))
  const isMark = marks.has(next.key) || (next.key === '-' && !next.isClose && !figures[length + 1]?.isClose)
  return hasBreak || isMark ? text.slice(last.end) : undefined
}

const marks = new Set([',', ';', '.', ':', '(', '!'])
