/** Keys of a YAML mapping, and what can be saved of those that went wrong. */

import { isScalar, Scalar, type Node, type Pair } from 'yaml'
import { say } from '../messages/message.js'
import type { Span } from '../text/text.js'
import type { Entry, Tree } from './tree.js'
import { lineStart } from './yaml-errors.js'
import { failedWithin, raise, spanOf, type YamlReading } from './yaml-reading.js'
import {
  findKeyWithoutSpace,
  hasUnknownTag,
  raiseInvisible,
  raiseSpaceAfterColon,
  type KeyWithoutSpace,
} from './yaml-scalar.js'

/** Whether an entry merges others into its mapping: a key `<<` in no quotes. */
export function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.type === Scalar.PLAIN && key.value === '<<'
}

/** The entries that one key and value of the document give: one, as a rule. */
export function entriesOf(
  key: Node | null,
  value: Tree,
  hasColon: boolean,
  reading: YamlReading,
): readonly Entry[] {
  if (!isScalar(key)) {
    if (key) raiseNotText(key, reading)
    return []
  }
  const [start, end] = key.range ?? [0, 0]
  // Keys at odd columns: nobody knows which mapping it was meant for.
  if (failedWithin(reading, lineStart(reading.text.content, start), start - 1)) return []
  const failed = failedWithin(reading, start, end)
  const joined = failed || !hasColon ? findKeyWithoutSpace(key, reading) : undefined
  if (joined) return [withoutSpace(joined, reading), ...lastLineAsKey(key, value, reading)]
  if (failed) return lastLineAsKey(key, value, reading)
  if (raiseInvisible(key, reading)) return []
  if (typeof key.value !== 'string' || hasUnknownTag(key)) {
    raiseNotText(key, reading)
    return []
  }
  return [entry(key.value, spanOf(key, reading), value, reading)]
}

function raiseNotText(key: Node, reading: YamlReading): void {
  const span = spanOf(key, reading)
  if (!failedWithin(reading, span.start, span.end)) raise(reading, say('key-not-text'), span)
}

function withoutSpace(joined: KeyWithoutSpace, reading: YamlReading): Entry {
  raiseSpaceAfterColon(joined, reading)
  const at = { text: reading.text, span: { start: joined.keySpan.end, end: joined.keySpan.end } }
  return entry(joined.key, joined.keySpan, { kind: 'unreadable', at }, reading)
}

// A line without a colon runs into the key on the next line; that key is as good as any.
function lastLineAsKey(key: Scalar, value: Tree, reading: YamlReading): readonly Entry[] {
  const { start, end } = spanOf(key, reading)
  const match = /[\r\n][ \t]*([A-Za-z][\w-]*)$/.exec(reading.text.content.slice(start, end))
  const word = match?.[1]
  return word === undefined ? [] : [entry(word, { start: end - word.length, end }, value, reading)]
}

function entry(key: string, span: Span, value: Tree, { text }: YamlReading): Entry {
  return { key, keyAt: { text, span }, value }
}
