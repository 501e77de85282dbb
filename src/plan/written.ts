/** What can be told of a value as it was written, before its field is asked. */

import type { Tree } from '../document/tree.js'
import type { Field } from './field-index.js'
import { isPlaceholder } from './placeholder.js'

/** Nothing, or only spaces: silence. */
export function isBlank(tree: Tree): boolean {
  if (tree.kind !== 'scalar') return false
  return tree.value === null || (typeof tree.value === 'string' && tree.value.trim() === '')
}

/** Whether it is a placeholder, in whatever dress. */
export function isOpen(tree: Tree): boolean {
  return (
    (tree.kind === 'scalar' && typeof tree.value === 'string' && isPlaceholder(tree.value)) ||
    isBracketed(tree)
  )
}

/** Whether YAML read a placeholder in brackets, `[role]` or `{amount}`, as a list or a mapping. */
export function isBracketed(tree: Tree, field?: Field): boolean {
  if (tree.kind === 'map') {
    const [only, ...others] = tree.entries
    return tree.flow && only !== undefined && others.length === 0 && isBlank(only.value) && only.key !== 'is'
  }
  if (tree.kind !== 'list' || !tree.flow || tree.items.length !== 1) return false
  const takesList = field && (field.kind === 'words' || field.kind === 'texts' || field.kind === 'items')
  return !takesList && tree.items[0]?.kind === 'scalar'
}
