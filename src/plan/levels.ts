/** A plan as it was written: its levels, and what each of them says. */

import { digest } from '../text/digest.js'
import type { Scope } from './scope.js'
import type { Statement } from './value.js'

/** The plan, one of its activities, or one group: what is written at that level. */
export interface Level {
  readonly scope: Scope
  /** Author-chosen; shown only as a digest. */
  readonly key: string | null
  /** What is said of each field, by path. */
  readonly statements: ReadonlyMap<string, readonly Statement[]>
  readonly activities: readonly Level[]
  readonly groups: readonly Level[]
}

/** A level about which nothing is said. */
export function emptyLevel(scope: Scope): Level {
  return { scope, key: null, statements: new Map(), activities: [], groups: [] }
}

/** The name of an activity or group: its key as a digest, else its number. */
export function nameOf(level: Level, letter: 'a' | 'g', ordinal: number): string {
  return level.key === null ? `${letter}${ordinal}` : `${letter}-${digest(level.key)}`
}
