/**
 * JSON text → tree.
 *
 * `JSON.parse` knows no places, keeps the last of two equal keys, and quotes the
 * plan when it fails.
 */

import { parse, type DocumentNode, type ValueNode } from '@humanwhocodes/momoa'
import { say, type Message } from '../messages/message.js'
import { inOrderOfPlace, problem, type Problem } from '../problem/problem.js'
import type { At, Span, Text } from '../text/text.js'
import { findJsonFault } from './json-bound.js'
import { MAX_VALUES } from './limits.js'
import { spanOfWhole, wrongTop, type Reading } from './reading.js'
import type { Entry, Tree } from './tree.js'
import { findDuplicateKeys } from './duplicate-keys.js'

/** Reads a plan. */
export function readJson(text: Text): Reading {
  const { content } = text
  if (content.trim() === '') return refused(say('file-empty'), { text, span: spanOfWhole(text) })
  const fault = findJsonFault(content)
  if (fault?.isLimit) return refused(fault.message, { text, span: fault.span })
  const parsed = parseJson(content)
  if (fault && !('offset' in parsed && parsed.offset < fault.span.start)) {
    return refused(fault.message, { text, span: fault.span })
  }
  if ('offset' in parsed) {
    const span = { start: parsed.offset, end: parsed.offset }
    return refused(sentenceFor(content, parsed.offset), { text, span })
  }
  return readTree(parsed.body, text)
}

function readTree(body: ValueNode, text: Text): Reading {
  const reading: JsonReading = { text, problems: [], values: 0 }
  const tree = treeOf(body, reading)
  const { problems, values } = reading
  if (values > MAX_VALUES)
    return refused(say('too-many-values', { limit: MAX_VALUES }), { text, span: spanOfWhole(text) })
  if (tree.kind === 'map') return { tree, problems: inOrderOfPlace(problems), notices: [] }
  if (tree.kind === 'unreadable') return { problems, notices: [] }
  return refused(wrongTop(tree), { text, span: spanOf(body) })
}

function refused(message: Message, at: At): Reading {
  return { problems: [problem(message, at)], notices: [] }
}

function parseJson(content: string): DocumentNode | { readonly offset: number } {
  try {
    return parse(content, { mode: 'json', ranges: true })
  } catch (error) {
    // Its message quotes the plan; only the place is taken from it.
    const offset = error instanceof Error && 'offset' in error ? Number(error.offset) : content.length
    return { offset: Math.min(Math.max(offset, 0), content.length) }
  }
}

interface JsonReading {
  readonly text: Text
  readonly problems: Problem[]
  values: number
}

function treeOf(node: ValueNode, reading: JsonReading): Tree {
  const { text, problems } = reading
  reading.values += 1
  const at = { text, span: spanOf(node) }
  switch (node.type) {
    case 'Object': {
      const entries = node.members.map(({ name, value }): Entry => ({
        key: name.type === 'String' ? name.value : '',
        keyAt: { text, span: spanOf(name) },
        value: treeOf(value, reading),
      }))
      for (const twice of findDuplicateKeys(entries)) problems.push(problem(twice.message, twice.at))
      return { kind: 'map', entries, flow: false, at }
    }
    case 'Array':
      return {
        kind: 'list',
        items: node.elements.map(({ value }) => treeOf(value, reading)),
        flow: false,
        at,
      }
    case 'Number':
      if (Number.isFinite(node.value)) return { kind: 'scalar', value: node.value, at }
      problems.push(problem(say('number-too-large'), at))
      return { kind: 'unreadable', at }
    case 'String':
    case 'Boolean':
      return { kind: 'scalar', value: node.value, at }
    case 'Null':
      return { kind: 'scalar', value: null, at }
    case 'NaN':
    case 'Infinity':
      // Words of JSON5, which is not asked for.
      return { kind: 'unreadable', at }
  }
}

function spanOf({
  loc,
}: {
  readonly loc: { readonly start: { offset: number }; readonly end: { offset: number } }
}): Span {
  return { start: loc.start.offset, end: loc.end.offset }
}

function sentenceFor(content: string, offset: number): Message {
  const character = content[offset] ?? ''
  const start = content.slice(Math.max(0, offset - 200), offset).trimEnd()
  const before = start.at(-1) ?? ''
  if (character === '/' || character === '#') return say('json-comment')
  if (/[}\]]/.test(character) && before === ',') return say('json-trailing-comma')
  if (/\\(u[\da-fA-F]*)?$/.test(start) || character === '\\') return say('json-escape')
  if (/["[{]/.test(character) && /["\]}\w]/.test(before)) return say('json-comma-missing')
  if (/['\p{L}\u2018-\u201f\u00ab\u00bb]/u.test(character)) return say('json-quotes')
  return say('json-syntax')
}
