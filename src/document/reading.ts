/** What reading a plan from one text gives, whatever it is written in. */

import { say, type Message } from '../messages/message.js'
import type { Problem } from '../problem/problem.js'
import type { Span, Text } from '../text/text.js'
import type { ListTree, MapTree, ScalarTree } from './tree.js'

/** What was read from a text; `tree` is absent where nothing of it can be used. */
export interface Reading {
  readonly tree?: MapTree
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
}

/** What to say where something else than a mapping stands for a plan. */
export function wrongTop(tree: ListTree | ScalarTree): Message {
  if (tree.kind === 'list') return say('plan-is-list')
  return tree.value === null ? say('plan-is-empty') : say('plan-is-value')
}

/** Where a problem stands that is about a whole text. */
export function spanOfWhole(text: Text): Span {
  return { start: 0, end: text.content.length }
}
