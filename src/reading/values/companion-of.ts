/** The value that belongs to a commitment: how much to that people are paid, which costs to that costs are covered. */

import { fieldByPath, type Field } from '../../plan/field-index.js'

/**
 * The amount or list of a commitment, told from the model: a safeguard's first
 * field says that it holds, and the one right behind it how much or what of it.
 */
export function companionOf(field: Field): Field | undefined {
  if (field.kind !== 'commitment' || field.safeguard === undefined) return undefined
  const all = [...fieldByPath.values()]
  const first = all.findIndex(({ safeguard }) => safeguard === field.safeguard)
  const next = all[first + 1]
  const isOne = next?.kind === 'money' || next?.kind === 'words'
  return all[first] === field && isOne && next.safeguard === field.safeguard ? next : undefined
}
