/** An amount of money as it was written: `amount`, `currency` and `per`. */

import type { Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import type { Field } from './field-index.js'
import { isCurrency, isPer } from './money.js'
import { isPlaceholder } from './placeholder.js'
import { unknownKey, wrong, type Remarks } from './remarks.js'
import { silent, stated, unreadable, unsettled, type Held } from './value.js'
import { isBlank, isBracketed } from './written.js'

/** Reads an amount of money. */
export function readMoney(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind !== 'map') return wrong(remarks, say('expected-money'), tree, field)
  const parts = new Map<string, string | number | 'open' | null>()
  for (const [index, { key, value }] of tree.entries.entries()) {
    if (!partNames.includes(key)) {
      remarks.problems.push(...unknownKey(index, partNames, tree))
      return unreadable
    }
    const part = readMoneyPart(key, value)
    if (part === undefined || parts.has(key)) return wrong(remarks, say('expected-money'), value, field)
    parts.set(key, part)
  }
  const amount = parts.get('amount')
  if (amount === undefined) return wrong(remarks, say('expected-money'), tree, field)
  if (typeof amount !== 'number') return amount === null ? silent : unsettled
  return stated({
    kind: 'money',
    amount,
    currency: settledText(parts.get('currency')),
    per: settledText(parts.get('per')),
  })
}

const partNames: readonly string[] = ['amount', 'currency', 'per']

function readMoneyPart(key: string, tree: Tree): string | number | 'open' | null | undefined {
  if (isBlank(tree)) return null
  if (isBracketed(tree)) return 'open'
  if (tree.kind !== 'scalar') return undefined
  if (typeof tree.value === 'string' && isPlaceholder(tree.value)) return 'open'
  if (key === 'amount') return typeof tree.value === 'number' && tree.value >= 0 ? tree.value : undefined
  if (typeof tree.value !== 'string') return undefined
  if (key === 'currency') return isCurrency(tree.value) ? tree.value : undefined
  return isPer(tree.value) ? tree.value : undefined
}

function settledText(part: string | number | null | undefined): string | null {
  return typeof part === 'string' && part !== 'open' ? part : null
}
