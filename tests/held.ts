/** Values as a plan would write them → what is held of a field, read as the engine reads it. */

import { readObject } from '../src/document/read-object.js'
import type { Tree } from '../src/document/tree.js'
import type { Field } from '../src/plan/field-index.js'
import { readValue } from '../src/plan/read-value.js'
import type { Remarks } from '../src/plan/remarks.js'
import { alternativesOf, heldOf } from '../src/plan/reading.js'
import type { Held } from '../src/plan/value.js'

/** What is held of a field that is written in these places; in none, it is silent. */
export function heldFrom(field: Field, written: readonly unknown[]): Held {
  const remarks: Remarks = { problems: [], notices: [] }
  const statements = written
    .map((value) => ({ held: readValue(treeOf(value), field, remarks) }))
    .filter(({ held }) => held.state !== 'silent')
  return heldOf({ alternatives: alternativesOf(statements), beside: [] })
}

function treeOf(value: unknown): Tree {
  const { tree } = readObject({ value })
  const [entry] = tree.kind === 'map' ? tree.entries : []
  return entry?.value ?? { kind: 'unreadable' }
}
