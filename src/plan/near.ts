/** Near misses. */

import { closest, distance } from 'fastest-levenshtein'

/** Among more words than this several are near, and looking through them for each slip takes long. */
const mostKnown = 2_000

/** The known word that a written one is a slip of the pen away from, if there is one. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 60 || known.length === 0 || known.length > mostKnown) return undefined
  const found = closest(written.toLowerCase(), known as string[])
  const allowed = Math.max(1, Math.min(3, Math.floor(found.length / 3)))
  const isNear = distance(written.toLowerCase(), found.toLowerCase()) <= allowed
  return isNear ? found : known.find((word) => isTransposed(written.toLowerCase(), word))
}

/** Whether two neighbouring letters changed places. */
function isTransposed(written: string, word: string): boolean {
  if (written.length !== word.length) return false
  const first = [...written].findIndex((letter, index) => letter !== word[index])
  const turned =
    written.slice(0, first) + (written[first + 1] ?? '') + (written[first] ?? '') + written.slice(first + 2)
  return turned === word
}
