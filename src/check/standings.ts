/** What a plan says about each safeguard, over all its subjects. */

import type { Safeguard } from '../guidance/guidance.js'
import { isAtLeast } from '../guidance/severity.js'
import type { Place } from '../text/place.js'
import type { Finding, SafeguardStanding, Standing } from './assessment.js'

/** The standing of every safeguard that has findings. Waivers do not change a standing. */
export function standingsOf(
  findings: readonly Finding[],
  safeguards: readonly Safeguard[],
): readonly SafeguardStanding[] {
  return safeguards.flatMap((safeguard) => {
    const ofIt = findings.filter((finding) => finding.safeguard === safeguard.id)
    if (ofIt.length === 0) return []
    const standing = standingOf(ofIt, safeguard.headline)
    return [{ id: safeguard.id, theme: safeguard.theme, standing, places: evidencePlaces(ofIt, standing) }]
  })
}

function standingOf(findings: readonly Finding[], headline: string): Standing {
  const has = (outcome: Finding['outcome'], among = findings): boolean =>
    among.some((each) => each.outcome === outcome)
  if (has('breached')) return 'contradicted'
  if (has('conflicting')) return 'conflicting'
  const ofHeadline = findings.filter(({ rule }) => rule === headline)
  // Where a profile does not ask the headline, nobody knows what the plan says the safeguard is.
  if (ofHeadline.length === 0) return has('met') || has('not-stated') ? 'not-stated' : 'not-applicable'
  const openGaps = findings.filter(
    (each) => each.outcome === 'not-stated' && (each.gap || each.waiver !== null),
  )
  if (has('not-stated', ofHeadline) || openGaps.some(({ severity }) => isAtLeast(severity, 'high')))
    return 'not-stated'
  if (has('met', ofHeadline)) return 'stated'
  if (openGaps.length > 0) return 'not-stated'
  return has('met') ? 'stated' : 'not-applicable'
}

/** Where what decided the standing is written. */
function evidencePlaces(findings: readonly Finding[], standing: Standing): readonly Place[] {
  const outcomes: Readonly<Record<Standing, readonly Finding['outcome'][]>> = {
    contradicted: ['breached'],
    conflicting: ['conflicting'],
    'not-stated': ['not-stated'],
    stated: ['met'],
    'not-applicable': [],
  }
  const places = findings
    .filter(({ outcome }) => outcomes[standing].includes(outcome))
    .flatMap((each) => each.places)
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()]
}
