/** Where in a file a part of guidance stands. */

import { pathTree } from '../document/plain.js'
import type { Tree } from '../document/tree.js'
import type { Path } from '../condition/compile.js'
import type { At } from '../text/text.js'

/** The place at the end of a path, or of as much of it as there is. */
export function atPath(tree: Tree, path: Path): At | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = pathTree(tree, path.slice(0, length))
    if (found?.at) return found.at
  }
  return undefined
}

/** The place of a key in the mapping at the end of a path. */
export function keyAt(tree: Tree, path: Path, key: string): At | undefined {
  const map = pathTree(tree, path)
  const entry = map?.kind === 'map' ? map.entries.find((each) => each.key === key) : undefined
  return entry?.keyAt ?? atPath(tree, path)
}
