/** The guidance that comes with the package. */

import { compose, type GuidanceData } from './compose.js'
import type { Guidance } from './guidance.js'
import type { Language } from './language.js'
import { languagesText } from './shipped-languages.generated.js'
import shipped from './shipped.generated.json' with { type: 'json' }

/** The shipped guidance, ready to check with. Frozen. */
export const guidance: Guidance = ready(shipped as unknown as ShippedData)

interface ShippedData extends Omit<GuidanceData, 'languages'> {
  readonly languagesDigest: string
}

function ready({ languagesDigest, ...data }: ShippedData): Guidance {
  const languages = { digest: languagesDigest, all: parsedOnce() }
  const composed = compose({ ...data, languages }, (message, _, path) => {
    throw new Error(`The shipped guidance was built wrong, at ${path.join('.')}: ${message.text}`)
  })
  if (!composed) throw new Error('The shipped guidance was built wrong.')
  return frozen(composed)
}

/** A plan that is no document needs no language, and parsing them takes longer than checking it. */
function parsedOnce(): () => readonly Language[] {
  let parsed: readonly Language[] | undefined
  return () => (parsed ??= frozen(JSON.parse(languagesText()) as readonly Language[]))
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const { value: inner } of Object.values(Object.getOwnPropertyDescriptors(value))) frozen(inner)
  return value
}
