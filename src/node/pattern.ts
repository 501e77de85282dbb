/** Patterns of paths, such as `plans/*.md`. */

import picomatch from 'picomatch'

/** A pattern, and where its matches can be. */
export interface Pattern {
  /** The folder that every match is in. */
  readonly folder: string
  /** How many levels below that folder a match can be; 1 is in the folder itself. */
  readonly depth: number
  /** Whether a path relative to the folder matches. */
  isMatch(path: string): boolean
}

/** Reads a path as a pattern; absent where it has no sign of one. */
export function findPattern(path: string): Pattern | undefined {
  try {
    const { base, glob, isGlob } = picomatch.scan(path)
    if (!isGlob) return undefined
    const depth = glob.includes('**') ? Infinity : glob.split('/').length
    return { folder: base === '' ? '.' : base, depth, isMatch: picomatch(glob) }
  } catch {
    // Too long to be one.
    return undefined
  }
}
