/** What a field of one's own can hold. */

import type { Kind } from '../plan/model/field.js'

/** All kinds of value but lists of things. */
export const ownKinds = [
  'commitment',
  'word',
  'orderedWord',
  'words',
  'text',
  'texts',
  'number',
  'money',
  'duration',
  'date',
] as const satisfies readonly Kind[]

/** A kind of value that a field of one's own can hold. */
export type OwnKind = (typeof ownKinds)[number]
