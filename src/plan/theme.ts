/** The families of safeguards. */

/** Every theme; each has one section in a plan and one checker. */
export const themes = [
  'consent',
  'compensation',
  'recognition',
  'confidentiality',
  'support',
  'revictimization',
  'safety',
  'participation',
  'inclusion',
  'children',
  'non-punishment',
  'empowerment',
  'accountability',
  'closing',
] as const

/** A family of safeguards. */
export type Theme = (typeof themes)[number]
