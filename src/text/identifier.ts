/** What may tell who someone is, or where people are: numbers, addresses, names. */

import type { At } from './text.js'

/** Every kind, in the order reports list them. */
export const identifierKinds = [
  'name',
  'birth-date',
  'document-number',
  'case-number',
  'shelter-address',
  'phone',
  'e-mail',
] as const

/** A kind of what may tell who someone is. */
export type IdentifierKind = (typeof identifierKinds)[number]

/** A stretch of text that looks like one. Whose it is, nobody knows. */
export interface Identifier {
  readonly kind: IdentifierKind
  readonly at: At
}
