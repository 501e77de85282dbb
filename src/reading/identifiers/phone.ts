/**
 * Phone numbers, in any language.
 *
 * A library for phone numbers asks which country a number is from, and nothing
 * in a plan says. So shapes decide: a country code, a leading zero, groups; and
 * any number after a word for phones.
 */

import type { Span } from '../../text/text.js'
import { leadTo, reachOver } from './after-cue.js'
import { cuePattern } from './cue-pattern.js'
import type { IdentifierFinder } from './identifier-finder.js'
import { digitsIn, isAmount, isDateLike, isInThousands } from './number-shapes.js'
import { spansOf } from './spans-of.js'

export const phone: IdentifierFinder = {
  kind: 'phone',
  needs: /\d/,
  in(language) {
    const cues = cuePattern(language?.reading.identifiers.phone)
    return (searched) =>
      spansOf(searched.text, candidate).filter((span) => {
        if (isOfSomethingElse(searched.text, span)) return false
        const written = searched.text.slice(span.start, span.end)
        if (isPhoneByShape(written)) return true
        return isPhoneAfterCue(written) && !!cues && leadTo(searched, span, cues, reach) !== undefined
      })
  },
}

/** `Tel. no:`, `WhatsApp us on`. */
const reach = reachOver(2, 40)

/** Digits with at most two signs between each two, which is as many as one number has. */
const candidate =
  /(?<![\p{L}\p{N}_./#=@-])(?:\+|\(\+?)?\d(?:[ \n\u00a0\u202f()./\u2010-\u2013-]{0,2}\d){5,16}(?![\p{L}\p{N}])/gu

function isPhoneByShape(written: string): boolean {
  const digits = digitsIn(written)
  if (/^\(?\+/.test(written)) return digits >= (isInThousands(written) ? 10 : 8) && digits <= 15
  if (/^00[1-9 ]/.test(written)) return digits >= 10 && digits <= 17
  if (/^\(?0[1-9]/.test(written)) return digits >= 9 && digits <= 12
  // North America: three digits, three, and four.
  return /^(?:1[-. ])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-.]\d{4}$/.test(written)
}

// Helplines are shorter, and identify nobody.
function isPhoneAfterCue(written: string): boolean {
  const digits = digitsIn(written)
  return digits >= (isInThousands(written) ? 9 : 7) && digits <= 15
}

/** Dates and amounts, and numbers of books, articles and accounts, which say that they are one. */
function isOfSomethingElse(text: string, span: Span): boolean {
  const written = text.slice(span.start, span.end)
  if (isAmount(text, span) || (isDateLike(written) && !written.includes('+'))) return true
  return /(?:isbn|issn|doi|orcid|iban)(?:-1[03])?[:\s]*$/i.test(
    text.slice(Math.max(0, span.start - 12), span.start),
  )
}
