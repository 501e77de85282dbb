/** An amount of money as people write it: `€ 40/h`, `EUR 40 an hour`, `1 200,50 € par mois`. */

import type { Field } from '../../plan/field-index.js'
import { stated, unsettled, type Held } from '../../plan/value.js'
import { figuresOf, type Figure } from './figures.js'
import { findNumber } from './find-number.js'
import { isOpen } from './is-open.js'
import { isIdle } from './remark.js'
import { remarkFrom } from './remark-from.js'
import type { Vocabulary } from './vocabulary.js'

/** Reads an amount. Without any sign of a currency, a figure is no amount. */
export function readMoney(text: string, field: Field, vocabulary: Vocabulary): Held {
  if (isOpen(text, vocabulary)) return unsettled
  const figures = figuresOf(text)
  const amount = findAmount(figures, vocabulary)
  const remark = amount && remarkFrom(text, figures, amount.length)
  if (!amount || remark === undefined || !isIdle(remark, field, vocabulary, 'lengths')) return unsettled
  const currency = currencyOf(amount, vocabulary)
  if (amount.number === undefined || currency === undefined) return unsettled
  return stated({ kind: 'money', amount: amount.number, currency, per: amount.per ?? null })
}

/** What stands in an amount, each thing once. */
interface Amount {
  number?: number
  per?: string
  /** A currency by its letters or by a sign of its own. */
  currency?: string
  /** A sign that several currencies share: `$`. */
  sign?: string
  /** How many figures it takes. */
  length: number
}

/** Goes through an amount until a mark or anything else follows; absent where something stands in it twice. */
function findAmount(figures: readonly Figure[], vocabulary: Vocabulary): Amount | undefined {
  const keys = figures.map(({ key }) => key)
  const amount: Amount = { length: 0 }
  for (let index = vocabulary.within.at(keys, 0)?.length ?? 0; index < figures.length;) {
    const taken = takeNext(amount, figures, keys, index, vocabulary)
    if (taken === undefined) return undefined
    if (taken === 0) break
    index += taken
    amount.length = index
  }
  return amount
}

/** Takes what stands at a place; how many figures that is, none where the amount ends. */
function takeNext(
  amount: Amount,
  figures: readonly Figure[],
  keys: readonly string[],
  index: number,
  vocabulary: Vocabulary,
): number | undefined {
  const per = vocabulary.pers.at(keys, index)
  const number = findNumber(figures, keys, index, vocabulary)
  const currency = currencyAt(figures, keys, index, vocabulary)
  const longest = Math.max(per?.length ?? 0, number?.length ?? 0, currency?.length ?? 0)
  if (longest === 0) return amount.per === undefined ? perBehindMark(amount, keys, index, vocabulary) : 0
  if (per?.length === longest) {
    if (amount.per !== undefined) return undefined
    amount.per = per.means
  } else if (currency?.length === longest) {
    if ((amount[currency.kind] ?? currency.means) !== currency.means) return undefined
    amount[currency.kind] = currency.means
  } else {
    if (amount.number !== undefined || number?.number === undefined) return undefined
    amount.number = number.number
  }
  return longest
}

/** `€ 40 (per hour)`, `€ 40, hourly`. */
function perBehindMark(amount: Amount, keys: readonly string[], index: number, { pers }: Vocabulary): number {
  const mark = keys[index]
  const per = mark === ',' || mark === '(' ? pers.at(keys, index + 1) : undefined
  if (!per || amount.number === undefined) return 0
  const end = index + 1 + per.length
  if (mark === '(' && keys[end] !== ')') return 0
  amount.per = per.means
  return mark === '(' ? end + 1 - index : end - index
}

interface FoundCurrency {
  readonly kind: 'currency' | 'sign'
  readonly means: string
  readonly length: number
}

function currencyAt(
  figures: readonly Figure[],
  keys: readonly string[],
  index: number,
  { currencies }: Vocabulary,
): FoundCurrency | undefined {
  const found = currencies.at(keys, index)
  const figure = figures[index]
  if (found && isAsWritten(figure, found.length, found.means))
    return { kind: 'currency', means: found.means, length: found.length }
  return figure && /^\p{Sc}$/u.test(figure.key) ? { kind: 'sign', means: figure.key, length: 1 } : undefined
}

/** Three letters are a currency in capitals only: `ALL` and `TRY` are words too. */
function isAsWritten(figure: Figure | undefined, length: number, code: string): boolean {
  return length > 1 || figure?.key !== code.toLowerCase() || figure.written === code
}

/** The currency; null where it may be one of several, absent where nothing says that it is money or the sign is another's. */
function currencyOf({ currency, sign }: Amount, { signsOf }: Vocabulary): string | null | undefined {
  if (currency === undefined) return sign === undefined ? undefined : null
  return sign === undefined || signsOf.get(currency)?.has(sign) ? currency : undefined
}
