/** Near misses. */

import { closest, distance } from 'fastest-levenshtein'

/** The known word that a written one is a slip of the pen away from, if there is one. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 60 || known.length === 0) return undefined
  const found = closest(written.toLowerCase(), known as string[])
  const allowed = Math.max(1, Math.min(3, Math.floor(found.length / 3)))
  return distance(written.toLowerCase(), found.toLowerCase()) <= allowed ? found : undefined
}
