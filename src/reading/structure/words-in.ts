/** The words in parts of a page, and which of them a field was read from. */

import { withBox } from '../../document/boxes.js'
import type { Member, Part } from '../../document/part.js'
import type { Words } from '../../document/words.js'

/** All words in a part, in reading order; a member's box stands before its words. A template's own notes and code give none. */
export function wordsIn(part: Part): readonly Words[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
      return [part.words]
    case 'list':
      return part.members.flatMap(wordsOfMember)
    case 'quote':
      return part.isCallout ? [] : part.parts.flatMap(wordsIn)
    case 'table':
    case 'code':
      return []
  }
}

/** A member's words, its box before the first of them. */
export function wordsOfMember({ box, parts }: Member): readonly Words[] {
  const [first, ...rest] = parts.flatMap(wordsIn)
  if (!first) return []
  return [box ? withBox(first, box) : first, ...rest]
}

/** Marks the words of parts as read. */
export function markUsed(parts: readonly Part[], used: Set<Words>): void {
  for (const part of parts) {
    if (part.kind === 'paragraph' || part.kind === 'heading') used.add(part.words)
    else if (part.kind === 'quote') markUsed(part.parts, used)
    else if (part.kind === 'list') for (const { parts: inner } of part.members) markUsed(inner, used)
  }
}
