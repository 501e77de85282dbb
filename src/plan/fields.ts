/**
 * The fields that plans are read by and rules may ask for: those of the model,
 * and those that an organisation declares in its own guidance.
 */

import { fieldByPath, fields, type Field } from './field-index.js'
import { scopes, type Scope } from './scope.js'

/** What may stand at a level: fields and sections by name. */
export type Shape = ReadonlyMap<string, Field | Shape>

/** All fields that count where a plan is read or a rule compiled. */
export interface Fields {
  /** The model's own first, in the order of the model. */
  readonly all: readonly Field[]
  readonly byPath: ReadonlyMap<string, Field>
  readonly shapes: Readonly<Record<Scope, Shape>>
}

/** The fields of the model and no others. */
export const modelFields: Fields = {
  all: fields,
  byPath: fieldByPath,
  shapes: { plan: shapeOf('plan'), activity: shapeOf('activity'), group: shapeOf('group') },
}

/** The fields of the model, and some of an organisation's own. */
export function withOwnFields(own: readonly Field[]): Fields {
  if (own.length === 0) return modelFields
  const shapeWith = (scope: Scope): Shape => {
    const there = own.filter(({ levels }) => levels.includes(scope))
    return new Map([...modelFields.shapes[scope], ...there.map((field) => [field.path, field] as const)])
  }
  return {
    all: [...fields, ...own],
    byPath: new Map([...fieldByPath, ...own.map((field) => [field.path, field] as const)]),
    shapes: { plan: shapeWith('plan'), activity: shapeWith('activity'), group: shapeWith('group') },
  }
}

/** The levels that a field of this scope may be written at: the scope itself, and all that are wider. */
export function levelsFor(scope: Scope): readonly Scope[] {
  return scopes.slice(0, scopes.indexOf(scope) + 1)
}

/** Whether something that stands at a level is a section. */
export function isShape(known: Field | Shape): known is Shape {
  return known instanceof Map
}

/** Every field in a shape, and in the sections of it. */
export function fieldsIn(shape: Shape): readonly Field[] {
  return [...shape.values()].flatMap((known) => (isShape(known) ? fieldsIn(known) : [known]))
}

function shapeOf(scope: Scope): Shape {
  const shape = new Map<string, Field | Shape>()
  for (const field of fields.filter(({ levels }) => levels.includes(scope))) {
    const names = field.path.split('.')
    if (names[0] === scope) names.shift()
    let inner = shape as Map<string, Field | Shape>
    for (const name of names.slice(0, -1)) {
      const next =
        (inner.get(name) as Map<string, Field | Shape> | undefined) ?? new Map<string, Field | Shape>()
      inner.set(name, next)
      inner = next
    }
    inner.set(names.at(-1) ?? '', field)
  }
  return shape
}
