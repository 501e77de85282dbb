/** Advice: what was noticed in passing. No rule asks for it, and it changes no outcome. */

import { say, type Language } from '../messages/message.js'
import { identifierKinds, type Identifier, type IdentifierKind } from '../text/identifier.js'
import { placeOf } from '../text/place.js'
import type { Advice } from './assessment.js'

/** Advice on likely identifiers: one entry for each kind, with all its places. */
export function adviceOn(identifiers: readonly Identifier[], lang: Language): readonly Advice[] {
  return identifierKinds.flatMap((kind) => {
    const places = identifiers.filter((each) => each.kind === kind).map(({ at }) => placeOf(at))
    return places.length === 0 ? [] : [adviceOf(kind, places, lang)]
  })
}

function adviceOf(kind: IdentifierKind, places: Advice['places'], lang: Language): Advice {
  const id = `identifier-${kind}` as const
  return { id, message: say(id, { count: places.length }, lang), places }
}
