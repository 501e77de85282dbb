/** A name on a page that begins an activity or a group of its own. */

import { stated, type Value } from '../../plan/value.js'
import type { At } from '../../text/text.js'
import { namingField } from '../naming-field.js'
import { activityNamed, groupNamed, type Draft } from './draft.js'
import { add, type Context, type Page } from './page.js'

/** What begins, what it is called, and where. */
export interface Beginning {
  readonly what: 'activity' | 'group'
  /** A kind of activity, or adults or children; any other name begins one too. */
  readonly name: string
  readonly at: At
  /** Those of the same name that it is not: rows of one table are different things. */
  readonly taken?: ReadonlySet<Draft>
}

/** The context of an activity or a group that begins, or is taken up again, within another. */
export function beginLevel(beginning: Beginning, context: Context, page: Page): Context {
  const { lists: _, ...around } = context
  const { what, name, at, taken = new Set() } = beginning
  const find = what === 'activity' ? activityNamed : groupNamed
  const draft = find(name, around.target.draft, taken)
  const inner: Context = { ...around, target: { draft, isTied: true } }
  const field = page.fields.byPath.get(namingField[what])
  const word = field && page.names.wordNamed(field, name)
  if (!field || word === undefined) return inner
  const value: Value =
    field.kind === 'words' ? { kind: 'list', members: [word], complete: true } : { kind: 'word', word }
  add([{ field, held: stated(value), at }], inner)
  return inner
}
