/**
 * Lines such as `**Payment**: € 40 an hour`, found in running text.
 *
 * A line is a key line where what stands before a colon, a dash or a question
 * mark names a field. Lines that follow belong to the value, until one that has
 * a key of its own.
 */

import { placeOfWords, sliceWords, type Words } from '../../document/words.js'
import type { CompiledLanguage, NamedField } from '../../guidance/compile-language.js'
import type { At } from '../../text/text.js'

/** A field's name, and the words behind it. */
export interface KeyLine {
  readonly named: NamedField
  readonly key: At
  readonly value: Words
}

/** What key lines there are in some words, and whether they leave any of them over. */
export interface KeyLines {
  readonly lines: readonly KeyLine[]
  readonly isWhole: boolean
}

/** Finds the key lines in some words. */
export function findKeyLines(words: Words, names: CompiledLanguage, within: readonly string[]): KeyLines {
  const found: { key: Key; start: number; end: number }[] = []
  let isWhole = true
  let isOpen = false
  for (const line of linesOf(words.text)) {
    const key = findKey(words, line, names, within)
    if (key) {
      found.push({ key, start: line.start, end: line.end })
      isOpen = true
      continue
    }
    const last = found.at(-1)
    if (last && isOpen && keyIn(words, line) === undefined) last.end = line.end
    else if (words.text.slice(line.start, line.end).trim() !== '') {
      isOpen = false
      isWhole = false
    }
  }
  const lines = found.map(({ key: { named, end: keyEnd, next }, start, end }) => ({
    named,
    key: placeOfWords(words, { start, end: keyEnd }),
    value: sliceWords(words, { start: next, end }),
  }))
  return { lines, isWhole }
}

/** Whether a line of some words begins with a key of its own, a field's or another; what only tells how, who or when is none. */
export function hasKeys(words: Words, names: CompiledLanguage, within: readonly string[]): boolean {
  return [...linesOf(words.text)].some((line) => {
    if (findKey(words, line, names, within)) return true
    const key = keyIn(words, line)
    if (key === undefined || names.detailNamed(key.text) !== undefined) return false
    return key.isBold || key.text.trim().split(/\s+/).length <= mostWordsOfPlainKey
  })
}

// `There are two ways: …` is a sentence.
const mostWordsOfPlainKey = 3

interface Line {
  readonly start: number
  readonly end: number
}

interface Key {
  readonly named: NamedField
  readonly end: number
  /** Where the value begins. */
  readonly next: number
}

// No name of a field is longer, and a question may be.
const longestKey = 240

function findKey(
  words: Words,
  line: Line,
  names: CompiledLanguage,
  within: readonly string[],
): Key | undefined {
  const bold = boldStart(words, line)
  if (bold !== undefined) {
    const named = namedIn(words.text.slice(line.start, bold), names, within)
    if (named) return { named, end: bold, next: bold + separatorAt(words.text.slice(bold, line.end)) }
  }
  const text = words.text.slice(line.start, Math.min(line.end, line.start + longestKey))
  for (const { end, next } of separatorsIn(text)) {
    const named = namedIn(text.slice(0, end), names, within)
    if (named) return { named, end: line.start + end, next: line.start + next }
  }
  return undefined
}

/** A name, with or without what stands in brackets behind it. */
function namedIn(text: string, names: CompiledLanguage, within: readonly string[]): NamedField | undefined {
  const whole = names.fieldNamed(text, within)
  if (whole) return whole
  const bare = text.replace(/\([^()]*\)|\*/g, ' ')
  return bare === text ? undefined : names.fieldNamed(bare, within)
}

/** Where the bold text ends that a line begins with, behind its number where it has one. */
function boldStart({ text, pieces }: Words, { start, end }: Line): number | undefined {
  let reached = start + (numbering.exec(text.slice(start, end))?.[0].length ?? 0)
  const begun = reached
  for (const { span, isBold } of pieces) {
    if (span.end <= reached) continue
    if (!isBold || span.start > reached || span.start >= end) break
    reached = Math.min(span.end, end)
  }
  return reached > begun ? reached : undefined
}

const numbering = /^[\s☐☒]*(?:\p{L}?\d+(?:\.\d+)*[.)]?\s+)?/u

function separatorAt(text: string): number {
  return /^\s*(?:[:：–—-]\s*)?/.exec(text)?.[0].length ?? 0
}

const mostSeparators = 4

/** Where a key may end and its value begin, nearest first. */
function separatorsIn(text: string): readonly { readonly end: number; readonly next: number }[] {
  const found: { end: number; next: number }[] = []
  for (const match of text.matchAll(/[:：]|[?？]|\s[–—-]\s|\t/g)) {
    const next = match.index + match[0].length
    found.push({ end: match.index, next })
    if (found.length === mostSeparators) break
  }
  return found
}

/** What a line begins with as if with a key, though one that names nothing known. */
function keyIn(words: Words, line: Line): { readonly text: string; readonly isBold: boolean } | undefined {
  const bold = boldStart(words, line)
  if (bold !== undefined) {
    const text = words.text.slice(line.start, bold)
    const isKey = /[:：]\s*$/.test(text) || /^\s*[:：]/.test(words.text.slice(bold, line.end))
    return isKey ? { text: text.replace(/[:：]\s*$/, ''), isBold: true } : undefined
  }
  const plain = /^\s*([\p{L}\p{N}][^:：.!]{0,60})[:：](?:\s|$)/u.exec(words.text.slice(line.start, line.end))
  return plain ? { text: plain[1] ?? '', isBold: false } : undefined
}

function* linesOf(text: string): Generator<Line> {
  let start = 0
  for (;;) {
    const next = text.indexOf('\n', start)
    yield { start, end: next === -1 ? text.length : next }
    if (next === -1) return
    start = next + 1
  }
}
