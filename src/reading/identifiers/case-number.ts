/** Numbers of cases and files at courts, police and services: after a word for a case. */

import { fold } from '../../text/fold.js'
import { leadTo, reachOver } from './after-cue.js'
import { cuePattern } from './cue-pattern.js'
import type { IdentifierFinder } from './identifier-finder.js'
import { digitsIn, isAmount, isDateLike, isInThousands } from './number-shapes.js'
import { spansOf } from './spans-of.js'

export const caseNumber: IdentifierFinder = {
  kind: 'case-number',
  needs: /\d/,
  in(language) {
    const cues = cuePattern(language?.reading.identifiers.case)
    if (!cues) return undefined
    return (searched) =>
      spansOf(searched.text, candidate).filter((span) => {
        const written = searched.text.slice(span.start, span.end)
        if (digitsIn(written) < 3 || isDateLike(written) || isInThousands(written)) return false
        if (isAmount(searched.text, span)) return false
        const lead = leadTo(searched, span, cues, reach)
        return lead !== undefined && (isOfMoreThanDigits(written) || isNumbered(lead))
      })
  },
}

/** `case no.`, `file number of the police:`. */
const reach = reachOver(3, 40)

const candidate = /(?<![\p{L}\p{N}_])(?:[A-Z]{1,6}[ ./-]?)?\d(?:[ ./-]?[A-Z\d]){2,18}(?![\p{L}\p{N}])/gu

/** `T-123/2020`: plain digits could count people. */
function isOfMoreThanDigits(written: string): boolean {
  return /[A-Z/-]/.test(written)
}

/** `case no. 123`, `numéro de dossier : 123`. */
function isNumbered(lead: string): boolean {
  return /[:#\u00ba\u00b0]/.test(lead) || /\b(?:n|no|nr|num[a-z]*|ref[a-z]*|id)\b/.test(fold(lead))
}
