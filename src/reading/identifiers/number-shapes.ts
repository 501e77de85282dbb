/** Shapes of numbers that identify nobody: dates, years, amounts. */

import type { Span } from '../../text/text.js'

/** How many digits there are. */
export function digitsIn(text: string): number {
  return text.replace(/\D/g, '').length
}

/** A date or years, or something with a date in it. */
export function isDateLike(text: string): boolean {
  return (
    /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/.test(
      text,
    ) || /^(?:19|20)\d{2}(?:\s?[-\u2013/]\s?(?:(?:19|20)?\d{2}))?$/.test(text)
  )
}

/** Digits in threes, as large amounts are written. */
export function isInThousands(text: string): boolean {
  return /^\+?\d{1,3}(?:[ \u00a0\u202f.]\d{3})+$/.test(text)
}

/** Whether a sign or a code of a currency, or a per cent sign, stands beside. */
export function isAmount(text: string, { start, end }: Span): boolean {
  return (
    /(?:\p{Sc}|\b(?:EUR|USD|GBP|CHF|CAD|AUD|XAF|XOF|MXN|COP|NGN|KES|PHP|THB|INR|NPR))[ \u00a0\u202f]?$/u.test(
      text.slice(Math.max(0, start - 5), start),
    ) ||
    /^[ \u00a0\u202f]?(?:\p{Sc}|%|(?:EUR|USD|GBP|CHF|CAD|AUD|XAF|XOF|MXN|COP|NGN|KES|PHP|THB|INR|NPR)\b)/u.test(
      text.slice(end, end + 5),
    )
  )
}
