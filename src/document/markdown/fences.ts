/**
 * Plans in fenced blocks: ` ```yaml engagement `.
 *
 * A fence may stand in a list or a quote; what stands before its lines there is
 * no part of the plan, but places count from the beginning of the file's lines.
 */

import type { Code, Nodes, Root } from 'mdast'
import { say } from '../../messages/message.js'
import { problem } from '../../problem/problem.js'
import { embeddedText, type EmbeddedLine, type Text } from '../../text/text.js'
import { readJson } from '../read-json.js'
import { readYaml } from '../read-yaml.js'
import type { Reading } from '../reading.js'

/** Reads each fenced block that is a plan. */
export function readFences(root: Root, text: Text): readonly Reading[] {
  return codeIn(root)
    .filter(isPlan)
    .map((code) => readFence(code, text))
}

/** Whether a block of code is a plan. */
export function isPlan({ lang, meta }: Code): boolean {
  return ['yaml', 'yml', 'json'].includes(lang?.toLowerCase() ?? '') && /^engagement(\s|$)/i.test(meta ?? '')
}

function codeIn(node: Nodes): readonly Code[] {
  if (node.type === 'code') return [node]
  return 'children' in node ? node.children.flatMap(codeIn) : []
}

function readFence(code: Code, text: Text): Reading {
  const at = { text, span: { start: offsetOf(code, 'start'), end: offsetOf(code, 'end') } }
  if (!isClosed(text.content.slice(at.span.start, at.span.end))) {
    return { problems: [problem(say('fence-open'), at)], notices: [] }
  }
  if (code.value.trim() === '') return { problems: [problem(say('plan-is-empty'), at)], notices: [] }
  const inner = embeddedText(text, code.value, linesOfCode(code, text))
  return code.lang?.toLowerCase() === 'json' ? readJson(inner) : readYaml(inner)
}

// The parser lets an open fence run to the end of what it stands in, prose and all.
function isClosed(source: string): boolean {
  const lines = source.split(/\r\n?|\n/)
  return lines.length > 1 && /(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? '')
}

/** A line of code, where it begins and ends there, and in the file. */
export interface CodeLine extends EmbeddedLine {
  readonly end: number
  readonly outerEnd: number
}

/** The lines of a block of code, fenced or indented. */
export function linesOfCode(code: Code, text: Text): readonly CodeLine[] {
  const inner = linesOf(code.value)
  const source = text.content.slice(offsetOf(code, 'start'), offsetOf(code, 'end'))
  const outer = linesOf(source).slice(isFenced(source) ? 1 : 0)
  return inner.map(({ start, line }, index): CodeLine => {
    const around = outer[index] ?? { start: 0, line: '' }
    // A tab before the line may have become spaces; from the first word on, both end alike.
    const cut = around.line.length - line.length
    const outerLine = offsetOf(code, 'start') + around.start
    return {
      start,
      end: start + line.length,
      outerStart: outerLine + Math.max(0, cut),
      outerEnd: outerLine + around.line.length,
    }
  })
}

function isFenced(source: string): boolean {
  return /^(?:`{3}|~{3})/.test(source)
}

interface Line {
  readonly start: number
  readonly line: string
}

function linesOf(content: string): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const { 0: lineEnd, index } of content.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, line: content.slice(start, index) })
    start = index + lineEnd.length
  }
  return [...lines, { start, line: content.slice(start) }]
}

function offsetOf({ position }: Code, side: 'start' | 'end'): number {
  return position?.[side].offset ?? 0
}
