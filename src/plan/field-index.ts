/**
 * Every field of the plan, as rules and readers need to know it.
 *
 * Made at build from the zod model, so that checking a plan never loads zod.
 */

import index from './field-index.generated.json' with { type: 'json' }
import type { Kind } from './kinds.js'
import type { Scope } from './scope.js'

/** A field of the plan. */
export interface Field {
  /** As conditions name it: `consent.withdrawal.anyTime`, `activity.kind`, `group.ages`, `stage`. */
  readonly path: string
  readonly kind: Kind
  /** The narrowest level it may be written at. */
  readonly scope: Scope
  /** Every level it may be written at. */
  readonly levels: readonly Scope[]
  /** The words it may hold; for ordered words, lowest first. */
  readonly words?: readonly string[]
  readonly label: string
  readonly question: string
  /** Absent for fields that only describe the activity. */
  readonly safeguard?: string
  /** A field on what the host demands or whom it shuts out. */
  readonly about?: 'exclusion'
  /** Of an `items` field: the fields of each thing in the list. */
  readonly items?: readonly Field[]
}

/** Every field, in the order of the model. */
export const fields = index as unknown as readonly Field[]

/** Fields by path. */
export const fieldByPath: ReadonlyMap<string, Field> = new Map(fields.map((field) => [field.path, field]))
