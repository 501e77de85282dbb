/** The guidance that comes with the package. */

import { compose, type GuidanceData } from './compose.js'
import type { Guidance } from './guidance.js'
import shipped from './shipped.generated.json' with { type: 'json' }

/** The shipped guidance, ready to check with. Frozen. */
export const guidance: Guidance = ready(shipped as unknown as GuidanceData)

function ready(data: GuidanceData): Guidance {
  const composed = compose(data, (message, _, path) => {
    throw new Error(`The shipped guidance was built wrong, at ${path.join('.')}: ${message.text}`)
  })
  if (!composed) throw new Error('The shipped guidance was built wrong.')
  return frozen(composed)
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) frozen(inner)
  return value
}
