/** Trees as plain values, for guidance files, whose shape a schema decides. */

import type { Tree } from './tree.js'

/** A tree as plain objects and lists; of a key written twice, the last. */
export function plainOf(tree: Tree): unknown {
  switch (tree.kind) {
    case 'map':
      return Object.fromEntries(tree.entries.map(({ key, value }) => [key, plainOf(value)]))
    case 'list':
      return tree.items.map(plainOf)
    case 'scalar':
      return tree.value
    case 'unreadable':
      return null
  }
}

/** The tree at the end of a path of keys and positions. */
export function pathTree(tree: Tree, path: readonly (string | number)[]): Tree | undefined {
  let found: Tree | undefined = tree
  for (const step of path) {
    if (found?.kind === 'map') found = found.entries.findLast(({ key }) => key === String(step))?.value
    else if (found?.kind === 'list') found = found.items[Number(step)]
    else return undefined
  }
  return found
}
