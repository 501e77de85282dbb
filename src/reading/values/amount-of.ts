/** The amount that belongs to a commitment: how much is paid to that people are paid. */

import { fieldByPath, type Field } from '../../plan/field-index.js'

/** The amount of a commitment; in the model it stands right behind it. */
export function amountOf(field: Field): Field | undefined {
  const all = [...fieldByPath.values()]
  const next = all[all.indexOf(field) + 1]
  return field.kind === 'commitment' && next?.kind === 'money' && next.safeguard === field.safeguard
    ? next
    : undefined
}
