/** What kinds of value fields hold. */

/** All kinds but lists of things. */
export const plainKinds = [
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
] as const

/** Every kind of value. */
export const kinds = [...plainKinds, 'items'] as const

/** What kind of value a field holds. */
export type Kind = (typeof kinds)[number]

/** A kind of value that a field of one's own can hold. */
export type PlainKind = (typeof plainKinds)[number]
