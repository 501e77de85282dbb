/**
 * What was read of a document, written out so that people can say what is to
 * be read: a field, whose it is, what it holds, and the words that lie there.
 */

import type { Level } from '../src/plan/levels.js'
import type { Held, Value } from '../src/plan/value.js'
import type { At } from '../src/text/text.js'

/** One statement, written out. */
export interface WrittenStatement {
  readonly field: string
  /** `plan`, `a1`, `a1.g1`; a group of the plan itself is `g1`. */
  readonly subject: string
  /** `yes how`, `no`, `40 EUR hour`, a word, a list; `text` for any text; `unsettled`. */
  readonly holds: string
  readonly at: string
}

/** All that a plan says, level by level. */
export function statementsOf(plan: Level | undefined): readonly WrittenStatement[] {
  return plan ? ofLevel(plan, '') : []
}

/** The words at a place. */
export function textAt(at: At | undefined): string {
  return at ? at.text.content.slice(at.span.start, at.span.end) : ''
}

/** What is held, in a word or a few; in `holds` of a fixture it is written the same. */
export function holdsOf(held: Held): string {
  return held.state === 'stated' ? writtenOut(held.value) : held.state
}

/** Fixtures may write a list as a list. */
export function writtenHolds(holds: unknown): string {
  return Array.isArray(holds) ? holds.join(', ') : String(holds)
}

/** Whether some words are those that a fixture means: all of them, or their beginning and end with ` … ` between. */
export function isMeant(words: string, meant: string): boolean {
  const [start = '', end] = onOneLine(meant).split(' … ')
  const found = onOneLine(words)
  if (end === undefined) return found === start
  return found.startsWith(start) && found.endsWith(end) && found.length > start.length + end.length
}

function ofLevel({ statements, activities, groups }: Level, above: string): readonly WrittenStatement[] {
  const name = above === '' ? 'plan' : above
  const inner = (letter: string, index: number): string =>
    above === '' ? `${letter}${index + 1}` : `${above}.${letter}${index + 1}`
  return [
    ...[...statements].flatMap(([field, written]) =>
      written.map(({ held, at }) => ({ field, subject: name, holds: holdsOf(held), at: textAt(at) })),
    ),
    ...activities.flatMap((level, index) => ofLevel(level, inner('a', index))),
    ...groups.flatMap((level, index) => ofLevel(level, inner('g', index))),
  ]
}

function writtenOut(value: Value): string {
  switch (value.kind) {
    case 'commitment':
      return [value.is ? 'yes' : 'no', ...value.details].join(' ')
    case 'word':
      return value.word
    case 'list':
      return [...value.members, ...(value.complete ? [] : ['…'])].join(', ')
    case 'items':
      return `${value.items.length} things${value.complete ? '' : ', …'}`
    case 'text':
      return 'text'
    case 'number':
      return String(value.number)
    case 'money':
      return `${value.amount} ${value.currency ?? '?'} ${value.per ?? '?'}`
    case 'duration':
      return `${value.duration.count} ${value.duration.unit}`
    case 'date':
      return value.date
  }
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
