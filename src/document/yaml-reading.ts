/** What the steps from YAML nodes to a tree share while one document is read. */

import type { Node } from 'yaml'
import type { Message } from '../messages/message.js'
import type { At, Span, Text } from '../text/text.js'
import type { Tree, UnreadableTree } from './tree.js'
import type { YamlFault } from './yaml-errors.js'

/** One document while it is read. */
export interface YamlReading {
  readonly text: Text
  /** The offsets at which the parser failed, in order. */
  readonly failedAt: readonly number[]
  /** What a name refers to at this point; `open` while it is being read. */
  readonly anchors: Map<string, MeasuredTree | 'open'>
  /** What is found wrong on the way. */
  readonly faults: YamlFault[]
  /** Values so far, those of a reference counted each time. */
  values: number
}

/** A tree, how many values it holds, and how deep it goes. */
export interface MeasuredTree {
  readonly tree: Tree
  readonly size: number
  readonly height: number
}

/** Where a node stands, without the line end that closes a text of several lines. */
export function spanOf(node: Node, { text }: YamlReading): Span {
  const [start, end] = node.range ?? [0, 0]
  const trimmed = text.content.slice(start, end).trimEnd().length
  return { start, end: start + trimmed }
}

/** Where a node stands in its text. */
export function atOf(node: Node, reading: YamlReading): At {
  return { text: reading.text, span: spanOf(node, reading) }
}

/** Takes down something that is wrong. */
export function raise(reading: YamlReading, message: Message, span: Span): void {
  reading.faults.push({ message, span })
}

/** A place where a value stands that was not understood. */
export function unreadable(node: Node, reading: YamlReading): UnreadableTree {
  return { kind: 'unreadable', at: atOf(node, reading) }
}

/** Whether the parser failed within a value, so that what it made of it may be less than was written. */
export function isFaulty(node: Node, reading: YamlReading): boolean {
  const [start, end, nodeEnd] = node.range ?? [0, 0, 0]
  if (start === end) return failedWithin(reading, start, lineEnd(reading.text.content, start))
  return failedWithin(reading, start, Math.max(end, nodeEnd - 1))
}

/** Whether the parser failed from one offset to another, both included. */
export function failedWithin({ failedAt }: YamlReading, from: number, to: number): boolean {
  let low = 0
  let high = failedAt.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((failedAt[middle] ?? 0) < from) low = middle + 1
    else high = middle
  }
  return (failedAt[low] ?? Infinity) <= to
}

function lineEnd(content: string, offset: number): number {
  const end = content.indexOf('\n', offset)
  return end === -1 ? content.length : end
}
