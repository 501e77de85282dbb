/** A member of a list: a key line, a box with what it is for, or details of the line above. */

import type { Member, Part } from '../../document/part.js'
import { joinWords, type Words } from '../../document/words.js'
import type { Detail } from '../../plan/value.js'
import { findKeyLines, type KeyLine } from './key-lines.js'
import type { NamedField } from '../../guidance/compile-language.js'
import { add, isLeftToParticipants, type Context, type Page } from './page.js'
import { readBox, readField } from './read-field.js'
import { leftOpen, underBothReadings, type Said } from './said.js'
import { markUsed, wordsOfMember } from './words-in.js'

/** Reads a member's own line; gives the parts of it that are still to be read. */
export function readMember(member: Member, context: Context, page: Page): readonly Part[] {
  const [first, ...rest] = member.parts
  if (first?.kind !== 'paragraph') return member.parts
  const { words } = first
  const { lines, isWhole } = findKeyLines(words, page.names, context.within)
  const only = lines.length === 1 && isWhole ? lines[0] : undefined
  if (only) return readKeyed(member, only, words, rest, context, page)
  if (lines.length > 0) return member.parts
  const named = page.names.fieldNamed(words.text, context.within)
  if (!named) return member.parts
  return readNamed(member, named, words, rest, context, page)
}

/** `- **Payment**: yes`, with details nested below, or the value itself. */
function readKeyed(
  member: Member,
  line: KeyLine,
  words: Words,
  rest: readonly Part[],
  context: Context,
  page: Page,
): readonly Part[] {
  if ((member.box && page.isForm) || isLeftToParticipants(line.value, page)) return []
  const below = valueBelow(rest, page)
  const isBelow = line.value.text.trim() === '' && below !== undefined
  if (isBelow) markUsed(rest, page.used)
  page.used.add(words)
  const details = detailsIn(rest, page)
  const read = (value: Words): readonly Said[] =>
    ofBox(member, readField(line.named, value, page, { key: line.key, details }))
  if (isBelow)
    add(
      underBothReadings([below], ([each]) => read(each ?? below)),
      context,
    )
  else {
    add(
      underBothReadings([words], ([each]) =>
        each === words
          ? read(line.value)
          : findKeyLines(each ?? words, page.names, context.within).lines.flatMap(({ named, key, value }) =>
              ofBox(member, readField(named, value, page, { key, details })),
            ),
      ),
      context,
    )
  }
  return isBelow ? [] : withoutDetails(rest, page)
}

/** `- [x] People can stop at any time`: the box answers for the name. Without one, the value is nested below. */
function readNamed(
  member: Member,
  named: NamedField,
  words: Words,
  rest: readonly Part[],
  context: Context,
  page: Page,
): readonly Part[] {
  if (member.box && page.isForm) return rest
  const details = detailsIn(rest, page)
  if (member.box) {
    page.used.add(words)
    const held = readBox(member.box, named, details)
    const said = { field: named.field, held, at: member.at }
    add(
      underBothReadings([words], ([each]) => (each?.text.trim() === '' ? [] : [said])),
      context,
    )
    return withoutDetails(rest, page)
  }
  const below = valueBelow(rest, page)
  if (!below) return rest
  page.used.add(words)
  markUsed(rest, page.used)
  add(
    underBothReadings([below], ([each]) => readField(named, each ?? below, page, { key: words.at, details })),
    context,
  )
  return []
}

/** An empty box before a value leaves the value open. */
function ofBox(member: Member, said: readonly Said[]): readonly Said[] {
  return member.box === 'empty' ? said.map(leftOpen) : said
}

/** Details that nested lines give, such as `Who: the coordinator`. */
export function detailsIn(parts: readonly Part[], page: Page): readonly Detail[] {
  return parts.flatMap((part) =>
    part.kind === 'list'
      ? part.members.flatMap(({ parts: [first] }) =>
          first?.kind === 'paragraph' ? (detailOf(first.words, page)?.detail ?? []) : [],
        )
      : [],
  )
}

interface DetailLine {
  /** Absent where what stands behind its name settles nothing. */
  readonly detail?: Detail
}

function detailOf({ text }: Words, page: Page): DetailLine | undefined {
  const end = text.search(/[:：]/)
  const name = end === -1 ? undefined : page.names.detailNamed(text.slice(0, end))
  if (name === undefined) return undefined
  const value = text.slice(end + 1)
  return isFirm(value, page) ? { detail: name } : {}
}

/** Whether a text says something that is settled. */
export function isFirm(text: string, page: Page): boolean {
  const field = page.fields.byPath.get('purpose')
  return field !== undefined && page.readValue(text, field, { exact: true })?.held.state === 'stated'
}

/** What stands below a line as its value: everything that is no detail. */
function valueBelow(parts: readonly Part[], page: Page): Words | undefined {
  return joinWords(parts.flatMap((part) => wordsBelow(part, page)))
}

function wordsBelow(part: Part, page: Page): readonly Words[] {
  switch (part.kind) {
    case 'paragraph':
      return [part.words]
    case 'list':
      return part.members.flatMap((member) => (isDetail(member, page) ? [] : wordsOfMember(member)))
    case 'heading':
    case 'table':
    case 'quote':
    case 'code':
      return []
  }
}

function isDetail({ parts: [first] }: Member, page: Page): boolean {
  return first?.kind === 'paragraph' && detailOf(first.words, page) !== undefined
}

function withoutDetails(parts: readonly Part[], page: Page): readonly Part[] {
  return parts.flatMap((part): readonly Part[] => {
    if (part.kind !== 'list') return [part]
    const details = part.members.filter((member) => isDetail(member, page))
    markUsed([{ kind: 'list', members: details }], page.used)
    const members = part.members.filter((member) => !details.includes(member))
    return members.length > 0 ? [{ ...part, members }] : []
  })
}
