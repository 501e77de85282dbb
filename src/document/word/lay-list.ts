/** Paragraphs of a list → the list, with what lies deeper inside the member above it. */

import type { Span, Text } from '../../text/text.js'
import type { Box, List, Member, Part } from '../part.js'
import type { Words } from '../words.js'
import { withoutStart } from './both-readings.js'
import type { Marker } from './read-numbering.js'

/** A paragraph of a list. */
export interface ListLine {
  readonly words: Words
  /** Absent where it goes on in the member before. */
  readonly place?: { readonly level: number; readonly marker: Marker }
  readonly at: Span
}

/** Puts the paragraphs of a list together. */
export function layList(lines: readonly ListLine[], text: Text): List {
  const members: OpenMember[] = []
  const open: { readonly level: number; readonly members: OpenMember[] }[] = []
  for (const { words, place, at } of lines) {
    const last = open.at(-1)?.members.at(-1)
    if (!place && last) {
      last.parts.push({ kind: 'paragraph', words })
      last.at = { text, span: { start: last.at.span.start, end: at.end } }
      continue
    }
    const level = place?.level ?? 0
    while ((open.at(-1)?.level ?? -1) > level) open.pop()
    const member = memberOf(words, place?.marker, { text, span: at })
    membersAt(level, open, members).push(member)
  }
  return { kind: 'list', members }
}

interface OpenMember extends Member {
  readonly parts: Part[]
  at: Member['at']
}

/** The members at a level; a list that begins deeper lies in the member above, if there is one. */
function membersAt(
  level: number,
  open: { readonly level: number; readonly members: OpenMember[] }[],
  top: OpenMember[],
): OpenMember[] {
  const around = open.at(-1)
  if (around?.level === level) return around.members
  const outer = around?.members.at(-1)
  const inner: OpenMember[] = outer ? [] : top
  outer?.parts.push({ kind: 'list', members: inner })
  open.push({ level, members: inner })
  return inner
}

function memberOf(words: Words, marker: Marker | undefined, at: Member['at']): OpenMember {
  const boxed = withoutStart(words, /^[☐☒]\s*/)
  const box = boxed ? boxOf(boxed.taken) : marker === 'box' && 'empty'
  const inside = boxed?.words ?? words
  const isBlank = inside.text === '' && !inside.before
  return { parts: isBlank ? [] : [{ kind: 'paragraph', words: inside }], ...(box && { box }), at }
}

function boxOf(taken: string): Box {
  return taken.startsWith('☒') ? 'ticked' : 'empty'
}
