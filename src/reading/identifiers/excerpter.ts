/**
 * Excerpts in which likely identifiers are masked.
 *
 * Masking asks for less than advice does: the words of every language count,
 * and a long number is masked whatever it may be.
 */

import type { Language } from '../../guidance/language.js'
import { excerptOf, type Excerpter, type Mask } from '../../text/excerpt.js'
import { flatten } from './cue-pattern.js'
import { spanFinder } from './find-spans.js'
import { digitsIn, isAmount, isDateLike } from './number-shapes.js'

/** Makes excerpts by the words of these languages. */
export function excerpterFor(languages: readonly Language[]): Excerpter {
  const findSpans = spanFinder(languages)
  return (content, span) =>
    excerptOf(content, span, (text) => {
      const found = findSpans({ text, flat: flatten(text), labels: [], isCommon: () => false })
      return withLongNumbers(
        text,
        found.map(({ kind, span: { start, end } }) => ({ span: { start, end }, name: kind })),
      )
    })
}

/** As many digits as the shortest phone numbers have. */
const fewestDigits = 6

function withLongNumbers(text: string, masks: readonly Mask[]): readonly Mask[] {
  const numbers = [...text.matchAll(longNumber)].flatMap(({ 0: written, index }): readonly Mask[] => {
    const span = { start: index, end: index + written.length }
    const isTaken = masks.some((mask) => mask.span.start < span.end && span.start < mask.span.end)
    const isHarmless = digitsIn(written) < fewestDigits || isDateLike(written) || isAmount(text, span)
    return isTaken || isHarmless ? [] : [{ span, name: 'number' }]
  })
  return [...masks, ...numbers].toSorted((one, other) => one.span.start - other.span.start)
}

const longNumber = /(?<![\p{L}\p{N}])[A-Z]{0,4}\d(?:[ ./()-]{0,2}[A-Z\d]){5,24}(?![\p{L}\p{N}])/gu
