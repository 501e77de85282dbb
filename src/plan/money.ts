/** Amounts of money: in which currency, and for what. */

/** What an amount is paid for. */
export const pers = ['hour', 'half-day', 'day', 'session', 'month', 'year', 'activity'] as const

/** The pattern of a currency: three capital letters (ISO 4217). */
export const currencyPattern = '^[A-Z]{3}$'

const currency = new RegExp(currencyPattern)

/** Whether something is a currency's three letters. */
export function isCurrency(given: unknown): given is string {
  return typeof given === 'string' && currency.test(given)
}

/** Whether something is what an amount can be paid for. */
export function isPer(given: unknown): given is (typeof pers)[number] {
  return (pers as readonly unknown[]).includes(given)
}
