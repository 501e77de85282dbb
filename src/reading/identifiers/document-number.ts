/** Numbers of passports, identity cards and permits: one with at least five digits, after a word for such a paper. */

import { leadTo, reachOver } from './after-cue.js'
import { cuePattern } from './cue-pattern.js'
import type { IdentifierFinder } from './identifier-finder.js'
import { digitsIn, isAmount, isDateLike, isInThousands } from './number-shapes.js'
import { spansOf } from './spans-of.js'

export const documentNumber: IdentifierFinder = {
  kind: 'document-number',
  needs: /\d/,
  in(language) {
    const cues = cuePattern(language?.reading.identifiers.document)
    if (!cues) return undefined
    return (searched) =>
      spansOf(searched.text, candidate).filter((span) => {
        const written = searched.text.slice(span.start, span.end)
        return (
          digitsIn(written) >= (isInThousands(written) ? 9 : 5) &&
          !isDateLike(written) &&
          !isAmount(searched.text, span) &&
          leadTo(searched, span, cues, reach) !== undefined
        )
      })
  },
}

/** A few words in the same sentence: `passport, number`, `identity card of the guardian:`. */
const reach = reachOver(4, 60)

const candidate = /(?<![\p{L}\p{N}_])(?:[A-Z]{1,4}[ -]?)?\d(?:[ ./-]?[A-Z\d]){3,18}(?![\p{L}\p{N}])/gu
