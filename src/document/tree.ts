/**
 * Values as they were written, with their places.
 *
 * YAML, JSON and plain objects are all read into this one shape, so that what
 * comes after cannot tell them apart except by place. `at` is absent where the
 * plan never was a text.
 */

import type { At } from '../text/text.js'

/** A value in a plan file, before anybody asked what it means. */
export type Tree = MapTree | ListTree | ScalarTree | UnreadableTree

/** A mapping. A key that was written twice has two entries. */
export interface MapTree {
  readonly kind: 'map'
  readonly entries: readonly Entry[]
  /** Written in braces, as in `{amount}`. */
  readonly flow: boolean
  readonly at?: At
}

/** A list. */
export interface ListTree {
  readonly kind: 'list'
  readonly items: readonly Tree[]
  /** Written in brackets, as in `[role]`. */
  readonly flow: boolean
  readonly at?: At
}

/** A single value; `null` is silence. */
export interface ScalarTree {
  readonly kind: 'scalar'
  readonly value: string | number | boolean | null
  readonly at?: At
}

/** A value that cannot be understood, such as a getter that throws; a problem was raised for it. */
export interface UnreadableTree {
  readonly kind: 'unreadable'
  readonly at?: At
}

/** One key and its value. */
export interface Entry {
  readonly key: string
  readonly keyAt?: At
  readonly value: Tree
}
