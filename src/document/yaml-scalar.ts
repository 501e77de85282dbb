/**
 * Single values of a YAML document.
 *
 * Some slips of the hand are no errors to YAML: `yes:true` without a space is a
 * text, and so is a line that begins with a no-break space. Read as written
 * they would look like silence, so they are told apart here.
 */

import { Scalar, type Node } from 'yaml'
import { say } from '../messages/message.js'
import type { Span } from '../text/text.js'
import { nameOfInvisible } from './invisible.js'
import type { Tree } from './tree.js'
import { lineStart } from './yaml-errors.js'
import { atOf, isFaulty, raise, spanOf, unreadable, type YamlReading } from './yaml-reading.js'

/** A single value; `couldBeKey` where keys of a mapping could stand in its place. */
export function readScalar(node: Scalar, reading: YamlReading, couldBeKey: boolean): Tree {
  if (isFaulty(node, reading) || hasUnknownTag(node)) return unreadable(node, reading)
  if (couldBeKey && raiseMissingSpace(node, reading)) return unreadable(node, reading)
  if (raiseInvisible(node, reading)) return unreadable(node, reading)
  const { value } = node
  if (typeof value === 'number' && !Number.isFinite(value)) {
    raise(reading, say('number-too-large'), spanOf(node, reading))
    return unreadable(node, reading)
  }
  if (
    value !== null &&
    typeof value !== 'string' &&
    typeof value !== 'number' &&
    typeof value !== 'boolean'
  ) {
    return unreadable(node, reading)
  }
  return { kind: 'scalar', value, at: atOf(node, reading) }
}

/** A key that the text of a value or key seems to begin with, its colon not followed by a space. */
export interface KeyWithoutSpace {
  readonly key: string
  readonly keySpan: Span
}

/** Finds a key without a space after its colon at the beginning of a text in no quotes. */
export function findKeyWithoutSpace(node: Scalar, reading: YamlReading): KeyWithoutSpace | undefined {
  if (node.type !== Scalar.PLAIN) return undefined
  const { start, end } = spanOf(node, reading)
  const key = /^([A-Za-z][\w-]*):(?=[^ \t\r\n/])/.exec(reading.text.content.slice(start, end))?.[1]
  if (key === undefined) return undefined
  return { key, keySpan: { start, end: start + key.length } }
}

/** Says that a key has no space after its colon, or something that only looks like one. */
export function raiseSpaceAfterColon({ keySpan }: KeyWithoutSpace, reading: YamlReading): void {
  const afterColon = keySpan.end + 1
  const character = nameOfInvisible(reading.text.content[afterColon])
  if (character)
    raise(reading, say('space-character', { character }), { start: afterColon, end: afterColon + 1 })
  else raise(reading, say('yaml-space-after-colon'), { start: keySpan.end, end: afterColon })
}

/** Finds an invisible character where a value or key begins, or right after the hyphen of a list. */
export function raiseInvisible(node: Scalar, reading: YamlReading): boolean {
  if (node.type !== Scalar.PLAIN) return false
  const { content } = reading.text
  const start = node.range?.[0] ?? 0
  const offset = content[start] === '-' ? start + 1 : start
  const character = nameOfInvisible(content[offset])
  if (!character || node.range?.[1] === start) return false
  raise(reading, say('space-character', { character }), { start: offset, end: offset + 1 })
  return true
}

/** Whether a tag stands before a value that says something other than what the value is. */
export function hasUnknownTag(node: Node): boolean {
  if (!('tag' in node) || node.tag === undefined) return false
  const value = node instanceof Scalar ? node.value : undefined
  switch (node.tag) {
    case '!':
    case 'tag:yaml.org,2002:map':
    case 'tag:yaml.org,2002:seq':
    case 'tag:yaml.org,2002:null':
      return node instanceof Scalar && node.tag !== '!' && value !== null
    case 'tag:yaml.org,2002:str':
      return typeof value !== 'string'
    case 'tag:yaml.org,2002:int':
    case 'tag:yaml.org,2002:float':
      return typeof value !== 'number'
    case 'tag:yaml.org,2002:bool':
      return typeof value !== 'boolean'
    default:
      return true
  }
}

function raiseMissingSpace(node: Scalar, reading: YamlReading): boolean {
  const start = node.range?.[0] ?? 0
  const { content } = reading.text
  if (content.slice(lineStart(content, start), start).trim() !== '') return false
  const found = findKeyWithoutSpace(node, reading)
  if (found) raiseSpaceAfterColon(found, reading)
  return found !== undefined
}
