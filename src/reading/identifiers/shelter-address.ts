/**
 * Where people are sheltered: a street with a number, near a word for a shelter.
 *
 * An address is written in the language of its country, not of the document, so
 * words for streets are the same for all documents.
 */

import type { Span } from '../../text/text.js'
import { cuePattern, isIn, type FlatPattern } from './cue-pattern.js'
import type { IdentifierFinder, Searched } from './identifier-finder.js'
import { spansOf } from './spans-of.js'

export const shelterAddress: IdentifierFinder = {
  kind: 'shelter-address',
  needs: /\d/,
  in(language) {
    const cues = cuePattern(language?.reading.identifiers.address)
    if (!cues) return undefined
    return (searched) =>
      [searched.flat, ...searched.labels].some((each) => isIn(each, cues))
        ? addressesIn(searched.text).filter((span) => isNear(searched, span, cues))
        : []
  },
}

/** How far a word for a shelter may be. */
const before = 100
const after = 60

function isNear({ flat, labels }: Searched, { start, end }: Span, cues: FlatPattern): boolean {
  return [flat.slice(Math.max(0, start - before), start), flat.slice(end, end + after), ...labels].some(
    (each) => isIn(each, cues),
  )
}

// English ones are common words too ("in close contact", "take place"): only with a capital.
const afterName =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Square|Sq|Drive|Dr|Close|Way|Place|Pl|Court|Ct|Terrace|Crescent|Gardens|Boulevard|Blvd|Highway|Hwy)\\b'
const beforeName =
  '(?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Bb]d|[Ii]mpasse|[Aa]ll\u00e9e|[Cc]hemin|[Qq]uai|Place|[Cc]alle|C/|[Aa]venida|[Aa]vda|Av|[Pp]laza|[Pp]aseo|[Cc]arrera|Cra|[Cc]amino|[Rr]ua|[Tt]ravessa|[Pp]ra\u00e7a|Via|[Vv]iale|[Pp]iazza|[Uu]lica|[Uu]l|[Jj]alan|Jl)\\b\\.?'
const glued = '\\p{L}{3,20}(?:stra\u00dfe|strasse|str\\.|gasse|straat|laan|gatan|gade|veien|utca)'

const word = "\\p{L}[\\p{L}.'\u2019-]{0,20}"
const largeWord = "\\p{Lu}[\\p{L}'\u2019-]{0,20}"
const number = '\\d{1,5}(?: ?[A-Za-z]| ?(?:bis|ter))?'

const addresses = [
  `${number},? (?:${largeWord} ){1,4}${afterName}`,
  `${number},? ${beforeName} (?:${word} ){0,4}${largeWord}`,
  `${beforeName} ?(?:${word} ){0,4}${word},? ?(?:[Nn](?:[\u00ba\u00b0o]|\u00fam)?\\.? ?|# ?)?${number}`,
  `(?:${largeWord}[ -]){0,2}${glued} ?${number}`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'gu'))

function addressesIn(text: string): readonly Span[] {
  return addresses.flatMap((pattern) => spansOf(text, pattern))
}
