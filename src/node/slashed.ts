/** A path with forward slashes, as patterns, keys and output have it on every system. */

import { sep } from 'node:path'

export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}
