/**
 * YAML text → tree.
 *
 * All that is wrong comes out in one run, and a fault in one place loses only
 * what stands there: a tree with an unreadable part is still checked.
 */

import { isMap, isScalar, type Pair, type ParsedNode } from 'yaml'
import { say, type Message } from '../messages/message.js'
import { inOrderOfPlace, notice, problem } from '../problem/problem.js'
import type { Span, Text } from '../text/text.js'
import { MAX_VALUES } from './limits.js'
import { spanOfWhole, wrongTop, type Reading } from './reading.js'
import type { MapTree } from './tree.js'
import { textsAfterHash } from './yaml-comments.js'
import { composeYaml, type ComposedYaml } from './yaml-compose.js'
import type { YamlFault } from './yaml-errors.js'
import type { YamlReading } from './yaml-reading.js'
import { yamlEntries, yamlTree } from './yaml-tree.js'

/** Reads a plan. */
export function readYaml(text: Text): Reading {
  const composed = composeYaml(text)
  if (!composed.ok) return refused(text, [composed.fault])
  const { root, second } = composed
  if (second) return refused(text, [fault(say('several-documents'), second), ...composed.parserFaults])
  if (!root)
    return refused(text, composed.parserFaults.length > 0 ? composed.parserFaults : [nothingIn(composed)])
  const reading = begin(composed)
  const tree = yamlTree(root, reading)
  if (tree.kind === 'map') return finish(composed, reading, tree)
  if (tree.kind !== 'unreadable') reading.faults.push(fault(wrongTop(tree), root))
  return finish(composed, reading)
}

/** Reads some keys of front matter; the others are somebody else's, and nothing is said about their values. */
export function readYamlKeys(text: Text, keys: readonly string[]): Reading {
  const composed = composeYaml(text)
  if (!composed.ok) return refused(text, [composed.fault])
  const reading = begin(composed)
  const { root } = composed
  if (!isMap(root)) return finish(composed, reading, undefined, [])
  const isWanted = ({ key }: Pair): boolean => isScalar(key) && keys.includes(String(key.value))
  const tree = yamlEntries(root, isWanted, reading)
  return finish(
    composed,
    reading,
    tree.kind === 'map' ? tree : undefined,
    root.items.filter(isWanted).map(spanOfPair),
  )
}

function begin({ text, failedAt }: ComposedYaml): YamlReading {
  return { text, failedAt, anchors: new Map(), faults: [], values: 0 }
}

function refused(text: Text, faults: readonly YamlFault[]): Reading {
  return {
    problems: inOrderOfPlace(faults.map(({ message, span }) => problem(message, { text, span }))),
    notices: [],
  }
}

/** `within` are the stretches whose words are read; absent for all. */
function finish(
  composed: ComposedYaml,
  reading: YamlReading,
  tree?: MapTree,
  within?: readonly Span[],
): Reading {
  const { text, tokens } = composed
  if (reading.values > MAX_VALUES) {
    return refused(text, [
      { message: say('too-many-values', { limit: MAX_VALUES }), span: spanOfWhole(text) },
    ])
  }
  const faults = faultsOf(composed, reading.faults).filter(
    // A tag breaks nothing; outside the stretches it is for others to understand.
    ({ message, span }) => message.id !== 'yaml-tag' || isWithin(span, within),
  )
  const linesOfFaults = new Set(faults.map(({ span }) => lineIn(text, span)))
  const notices = textsAfterHash(tokens, text.content).filter(
    (span) => isWithin(span, within) && !linesOfFaults.has(lineIn(text, span)),
  )
  return {
    ...(tree && { tree }),
    ...refused(text, faults),
    notices: notices.map((span) => notice(say('text-after-hash'), { text, span })),
  }
}

// One cause, one problem: what is said about a line makes the parser's complaint about it an echo.
function faultsOf(composed: ComposedYaml, found: readonly YamlFault[]): readonly YamlFault[] {
  const { text, spaceFaults, parserFaults } = composed
  const lineOf = ({ span }: YamlFault): number => lineIn(text, span)
  const linesOfSpaces = new Set(spaceFaults.map(lineOf))
  const starts = new Set<number>()
  const others = found.filter((each) => {
    const isNew = !starts.has(each.span.start) && !linesOfSpaces.has(lineOf(each))
    starts.add(each.span.start)
    return isNew
  })
  const told = new Set([...linesOfSpaces, ...others.map(lineOf)])
  return [...spaceFaults, ...others, ...parserFaults.filter((each) => !told.has(lineOf(each)))]
}

function lineIn(text: Text, { start }: Span): number {
  return text.positionAt(start).line
}

function isWithin({ start }: Span, within: readonly Span[] | undefined): boolean {
  return !within || within.some((each) => each.start <= start && start <= each.end)
}

function fault(message: Message, node: ParsedNode): YamlFault {
  return { message, span: { start: node.range[0], end: node.range[1] } }
}

function nothingIn({ text, tokens }: ComposedYaml): YamlFault {
  const hasComment = tokens.some(({ kind }) => kind === 'comment')
  return { message: hasComment ? say('file-only-comments') : say('file-empty'), span: spanOfWhole(text) }
}

function spanOfPair({ key, value }: Pair): Span {
  const [start] = (key as ParsedNode).range
  const end = ((value ?? key) as ParsedNode).range[2]
  return { start, end }
}
