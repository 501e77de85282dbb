/**
 * A value from code → tree.
 *
 * Whatever is given, something comes back: getters and proxies may throw, and
 * objects may hold themselves. Only what could be written as JSON is read, each
 * property once; nothing is called but getters, and nothing is changed.
 */

import { say, type Message } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import { MAX_DEPTH, MAX_VALUES } from './limits.js'
import { wrongTop } from './reading.js'
import type { Entry, Tree } from './tree.js'

/** Names the field that stands at a path of keys; list members add nothing to the path. */
export type FieldAt = (path: readonly string[]) => string | undefined

/** What was read from an object; `tree` is unreadable where nothing of it can be used. */
export interface ObjectReading {
  readonly tree: Tree
  readonly problems: readonly Problem[]
}

/** Reads a plan from code. Without `fieldAt` problems name no field: a key may be a word of the plan. */
export function readObject(value: unknown, fieldAt: FieldAt = () => undefined): ObjectReading {
  const reading: ObjectInProgress = { fieldAt, problems: [], around: new Set(), path: [], values: 0 }
  const tree = readValue(value, reading)
  if (reading.values > MAX_VALUES) return nothing(say('too-many-values', { limit: MAX_VALUES }))
  if (tree.kind === 'list' || tree.kind === 'scalar') return nothing(wrongTop(tree))
  return { tree, problems: reading.problems }
}

interface ObjectInProgress {
  readonly fieldAt: FieldAt
  readonly problems: Problem[]
  /** The objects that the present one lies in. */
  readonly around: Set<object>
  /** The keys that lead to the present value. */
  readonly path: string[]
  values: number
}

function nothing(message: Message): ObjectReading {
  return { tree: { kind: 'unreadable' }, problems: [problem(message)] }
}

function readValue(value: unknown, reading: ObjectInProgress): Tree {
  reading.values += 1
  if (reading.values > MAX_VALUES) return { kind: 'unreadable' }
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return { kind: 'scalar', value }
    case 'undefined':
      return SILENCE
    case 'number':
      return Number.isFinite(value) ? { kind: 'scalar', value } : unreadable(say('number-too-large'), reading)
    case 'bigint':
      return readBigInt(value, reading)
    case 'object':
      return value === null ? { kind: 'scalar', value } : readWithin(value, reading)
    case 'function':
    case 'symbol':
      return unreadable(say('object-not-data'), reading)
  }
}

function readBigInt(value: bigint, reading: ObjectInProgress): Tree {
  const asNumber = Number(value)
  return Number.isSafeInteger(asNumber)
    ? { kind: 'scalar', value: asNumber }
    : unreadable(say('number-too-large'), reading)
}

function readWithin(value: object, reading: ObjectInProgress): Tree {
  if (reading.around.has(value)) return unreadable(say('object-circular'), reading)
  if (reading.around.size >= MAX_DEPTH) return unreadable(say('too-deep', { limit: MAX_DEPTH }), reading)
  reading.around.add(value)
  try {
    return Array.isArray(value) ? readList(value, reading) : readMap(value, reading)
  } catch {
    // What was thrown may hold words of the plan.
    return unreadable(say('object-throws'), reading)
  } finally {
    reading.around.delete(value)
  }
}

function readList(list: readonly unknown[], reading: ObjectInProgress): Tree {
  const { length } = list
  if (reading.values + length > MAX_VALUES) {
    // A sparse list may claim any length: nobody walks it to find out.
    reading.values += length
    return { kind: 'unreadable' }
  }
  const items = Array.from({ length }, (_, index) => readProperty(list, index, reading))
  return { kind: 'list', items, flow: false }
}

function readMap(map: object, reading: ObjectInProgress): Tree {
  if (!isPlain(map)) return unreadable(say('object-not-plain'), reading)
  const entries: Entry[] = []
  for (const key of Object.keys(map)) {
    if (reading.values > MAX_VALUES) break
    reading.path.push(key)
    const value = readProperty(map, key, reading)
    reading.path.pop()
    if (value !== SILENCE) entries.push({ key, value })
  }
  return { kind: 'map', entries, flow: false }
}

/** What `undefined` is read as: in a mapping as if the key were not there, like everywhere in JavaScript. */
const SILENCE: Tree = { kind: 'scalar', value: null }

function readProperty(holder: object, key: string | number, reading: ObjectInProgress): Tree {
  let value: unknown
  try {
    value = (holder as Readonly<Record<string | number, unknown>>)[key]
  } catch {
    return unreadable(say('object-throws'), reading)
  }
  return readValue(value, reading)
}

// An object of another window or worker has another `Object.prototype`, above which there is nothing either.
function isPlain(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value)
  return above === null || Object.getPrototypeOf(above) === null
}

function unreadable(message: Message, { fieldAt, path, problems }: ObjectInProgress): Tree {
  problems.push(problem(message, undefined, fieldAt(path)))
  return { kind: 'unreadable' }
}
