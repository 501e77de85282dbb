/** Exact dates of birth: a whole date after a word for birth. A year, or an age, tells of many. */

import type { Language } from '../../guidance/language.js'
import { leadTo, reachOver } from './after-cue.js'
import { cuePattern, patternWith, type FlatPattern } from './cue-pattern.js'
import type { IdentifierFinder } from './identifier-finder.js'
import { spansOf } from './spans-of.js'

export const birthDate: IdentifierFinder = {
  kind: 'birth-date',
  needs: /\d/,
  in(language) {
    const cues = cuePattern(language?.reading.identifiers.birth)
    if (!language || !cues) return undefined
    const dates = datePattern(language)
    return (searched) =>
      spansOf(searched.flat, dates(searched.flat)).filter(
        (span) => leadTo(searched, span, cues, reach) !== undefined,
      )
  },
}

/** `born on`, `date of birth (of the child):`. */
const reach = reachOver(3, 50)

function datePattern({ reading }: Language): FlatPattern {
  const numbers = [
    '\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:(?:19|20)\\d{2}|\\d{2})',
    '(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}',
  ]
  const day = '\\d{1,2}(?:[a-z]{1,3}|[.\u00ba\u00b0])?'
  const link = '[ ,.]{0,2}(?:[a-z]{2,3} )?'
  return patternWith(reading.months.flat(), (months) => {
    const named = [`${day} ?${link}${months}${link}\\d{4}`, `${months} ${day}${link}\\d{4}`]
    return `(?<![a-z0-9])(?:${[...numbers, ...named].join('|')})(?![a-z0-9])`
  })
}
