/**
 * YAML nodes → tree.
 *
 * References are followed here and not by the parser, so that what they add up
 * to is counted: a few lines of references to references can stand for more
 * values than any memory holds. What a reference or a merge key brings in keeps
 * the place where its words stand.
 */

import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Alias,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { say } from '../messages/message.js'
import { MAX_DEPTH, MAX_VALUES } from './limits.js'
import type { Entry, MapTree, Tree } from './tree.js'
import { entriesOf, isMerge } from './yaml-entry.js'
import { findDuplicateKeys } from './duplicate-keys.js'
import {
  atOf,
  failedWithin,
  isFaulty,
  raise,
  spanOf,
  unreadable,
  type MeasuredTree,
  type YamlReading,
} from './yaml-reading.js'
import { hasUnknownTag, readScalar } from './yaml-scalar.js'

/** Turns a node into a tree. */
export function yamlTree(node: Node, reading: YamlReading): Tree {
  return readNode(node, reading, { depth: 1, couldBeKey: true }).tree
}

/** Turns a mapping into a tree with those entries only that are wanted. */
export function yamlEntries(map: YAMLMap, isWanted: (pair: Pair) => boolean, reading: YamlReading): Tree {
  return readMap(map, reading, 1, isWanted).tree
}

interface Where {
  readonly depth: number
  /** Whether keys of a mapping could stand in its place. */
  readonly couldBeKey: boolean
}

function readNode(node: Node, reading: YamlReading, where: Where): MeasuredTree {
  if (isAlias(node)) return readAlias(node, reading, where)
  const anchor = isScalar(node) || isCollection(node) ? node.anchor : undefined
  // Known from here on, not only once it is read: a reference from inside leads back to it.
  if (anchor !== undefined) reading.anchors.set(anchor, 'open')
  const before = reading.values
  reading.values += 1
  const { tree, height } = readValue(node, reading, where)
  const measured = { tree, height, size: reading.values - before }
  if (anchor !== undefined) reading.anchors.set(anchor, measured)
  return measured
}

function readValue(
  node: Node,
  reading: YamlReading,
  { depth, couldBeKey }: Where,
): Omit<MeasuredTree, 'size'> {
  if (reading.values > MAX_VALUES) return leaf(unreadable(node, reading))
  if (isScalar(node)) return leaf(readScalar(node, reading, couldBeKey))
  if (!isCollection(node) || hasUnknownTag(node) || goesOnAfterItsEnd(node, reading)) {
    return leaf(unreadable(node, reading))
  }
  return isMap(node) ? readMap(node, reading, depth) : readList(node as YAMLSeq, reading, depth)
}

function readList(node: YAMLSeq, reading: YamlReading, depth: number): Omit<MeasuredTree, 'size'> {
  const items = node.items.map((item) =>
    readNode(item as Node, reading, { depth: depth + 1, couldBeKey: false }),
  )
  return {
    tree: {
      kind: 'list',
      items: items.map(({ tree }) => tree),
      flow: node.flow === true,
      at: atOf(node, reading),
    },
    height: 1 + highest(items),
  }
}

function readMap(
  node: YAMLMap,
  reading: YamlReading,
  depth: number,
  isWanted: (pair: Pair) => boolean = () => true,
): Omit<MeasuredTree, 'size'> {
  const flow = node.flow === true
  const own: Entry[] = []
  const merged: MapTree[] = []
  const values: MeasuredTree[] = []
  let lost = 0
  for (const pair of node.items as readonly NodePair[]) {
    const where = { depth: depth + 1, couldBeKey: !flow }
    if (!isWanted(pair)) {
      // A wanted entry may refer to it; what is wrong with it is nobody's concern here.
      readPairValue(pair, { ...reading, faults: [] }, where)
      continue
    }
    readAnchorsOfKey(pair, reading, depth + 1)
    const value = readPairValue(pair, reading, where)
    values.push(value)
    if (isMerge(pair)) {
      merged.push(...mapsToMerge(value.tree, pair, reading))
      continue
    }
    const entries = entriesOf(pair.key, value.tree, pair.value !== null, reading)
    own.push(...entries)
    if (entries.length === 0) lost += 1
  }
  for (const { at, message } of findDuplicateKeys(own)) raise(reading, message, at.span)
  if (reading.values > MAX_VALUES) return leaf(unreadable(node, reading))
  const entries = [...own, ...entriesToMerge(own, merged)]
  // Nothing is left of what was written: an empty mapping would look like one that says nothing.
  if (lost > 0 && entries.length === 0) return leaf(unreadable(node, reading))
  return { tree: { kind: 'map', entries, flow, at: atOf(node, reading) }, height: 1 + highest(values) }
}

type NodePair = Pair<Node | null, Node | null>

// Keys are words and have no anchors, as a rule; one that has may be referred to all the same.
function readAnchorsOfKey({ key }: NodePair, reading: YamlReading, depth: number): void {
  if (key && !(isScalar(key) && key.anchor === undefined))
    readNode(key, reading, { depth, couldBeKey: false })
}

function readPairValue({ key, value }: NodePair, reading: YamlReading, where: Where): MeasuredTree {
  if (value) {
    const measured = readNode(value, reading, where)
    const from = key?.range?.[1] ?? 0
    // What went wrong between a key and its value was a part of the value.
    const isWhole = !failedWithin(reading, from, (value.range?.[0] ?? from) - 1)
    return isWhole ? measured : { ...measured, tree: unreadable(value, reading) }
  }
  reading.values += 1
  const end = key?.range?.[1] ?? 0
  return {
    ...leaf({ kind: 'scalar', value: null, at: { text: reading.text, span: { start: end, end } } }),
    size: 1,
  }
}

function readAlias(node: Alias, reading: YamlReading, { depth }: Where): MeasuredTree {
  const anchored = reading.anchors.get(node.source)
  const failed = { ...leaf(unreadable(node, reading)), size: 1 }
  if (isFaulty(node, reading)) return failed
  if (anchored === undefined || anchored === 'open') {
    raise(reading, anchored ? say('yaml-reference-to-itself') : say('yaml-star'), spanOf(node, reading))
    return failed
  }
  if (depth - 1 + anchored.height > MAX_DEPTH) {
    raise(reading, say('too-deep', { limit: MAX_DEPTH }), spanOf(node, reading))
    return failed
  }
  reading.values += anchored.size
  return anchored
}

function mapsToMerge(tree: Tree, pair: NodePair, reading: YamlReading): readonly MapTree[] {
  const trees = tree.kind === 'list' ? tree.items : [tree]
  if (pair.key && trees.some(({ kind }) => kind !== 'map' && kind !== 'unreadable')) {
    raise(reading, say('yaml-merge'), spanOf(pair.key, reading))
  }
  return trees.filter((each): each is MapTree => each.kind === 'map')
}

// What a mapping says itself comes before what is merged into it, and an earlier merge before a later one.
function entriesToMerge(own: readonly Entry[], maps: readonly MapTree[]): readonly Entry[] {
  const known = new Set(own.map(({ key }) => key))
  return maps.flatMap(({ entries }) => {
    const added = entries.filter(({ key }) => !known.has(key))
    for (const { key } of added) known.add(key)
    return added
  })
}

function goesOnAfterItsEnd(node: YAMLMap | YAMLSeq, reading: YamlReading): boolean {
  if (!node.flow) return false
  const [, end, nodeEnd] = node.range ?? [0, 0, 0]
  const isClosed = /[\]}]/.test(reading.text.content[end - 1] ?? '')
  return !isClosed || failedWithin(reading, end, nodeEnd - 1)
}

function leaf(tree: Tree): Omit<MeasuredTree, 'size'> {
  return { tree, height: 1 }
}

function highest(measured: readonly MeasuredTree[]): number {
  return measured.reduce((most, { height }) => Math.max(most, height), 0)
}
