/** What to say of text that no reader took anything from. */

import type { Block } from '../document/blocks.js'
import { say } from '../messages/message.js'
import type { Unread } from '../problem/problem.js'
import { placeOf } from '../text/place.js'

/** Says once where unread text begins; headings say nothing of their own, and code and a template's notes are nobody's promise. */
export function unreadText(blocks: readonly Block[]): readonly Unread[] {
  const first = blocks.find(({ kind }) => kind !== 'heading' && kind !== 'code' && kind !== 'callout')
  return first ? [{ message: say('text-unread'), place: placeOf(first.at) }] : []
}
