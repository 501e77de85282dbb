/**
 * YAML text → tokens, bounded.
 *
 * The parser of `yaml` is fed token by token, and stopped as soon as more
 * collections are open than a plan can need: given two documents nested a
 * thousand deep it aborts the whole process, and nothing can catch that. Nothing
 * is composed before the whole text has passed.
 *
 * The tokens are kept as well as the tree that the parser makes of them: they
 * alone say what stands on a line.
 */

import { CST, Lexer, Parser } from 'yaml'
import type { Span } from '../text/text.js'
import { MAX_DEPTH, MAX_SIGNS, MAX_VALUES } from './limits.js'

/** A word or sign of a YAML text. */
export interface YamlToken extends Span {
  /** `text` is a value or key, quoted or not; `comment` begins at its `#`. */
  readonly kind:
    'text' | 'quoted' | 'alias' | 'comment' | 'newline' | 'space' | 'open' | 'close' | 'comma' | 'other'
  /** How many brackets are open before it. */
  readonly brackets: number
}

/** A YAML text as tokens. */
export interface YamlTokens {
  readonly ok: true
  readonly tokens: readonly YamlToken[]
  /** What the parser made of them. */
  readonly tree: readonly CST.Token[]
}

/** Where a YAML text went beyond a limit. */
export interface YamlOverLimit {
  readonly ok: false
  readonly limit: 'depth' | 'values' | 'signs'
  readonly at: Span
}

/** Cuts YAML into tokens. */
export function readYamlTokens(content: string): YamlTokens | YamlOverLimit {
  const parser = new Parser()
  const tokens: YamlToken[] = []
  const tree: CST.Token[] = []
  let brackets = 0
  let values = 0
  let isText = false
  for (const source of new Lexer().lex(content)) {
    const token: YamlToken = {
      kind: isText ? 'text' : kindOf(source),
      start: parser.offset,
      end: parser.offset + source.length,
      brackets,
    }
    for (const finished of parser.next(source)) tree.push(finished)
    isText = !isText && source === CST.SCALAR
    if (parser.offset === token.start && token.kind !== 'text') {
      // A mark of the lexer that stands for no character; one of them says that brackets were cut short.
      if (source === CST.FLOW_END) brackets = 0
      continue
    }
    tokens.push(token)
    brackets = Math.max(0, brackets + bracketsOpenedBy(token))
    if (isValue(token)) values += 1
    // The document itself lies on the parser's stack too. A key and its value are two.
    if (parser.stack.length > MAX_DEPTH + 1) return { ok: false, limit: 'depth', at: token }
    if (values > 2 * MAX_VALUES) return { ok: false, limit: 'values', at: token }
    if (tokens.length > MAX_SIGNS) return { ok: false, limit: 'signs', at: token }
  }
  for (const finished of parser.end()) tree.push(finished)
  return { ok: true, tokens, tree }
}

/** The index of the token that an offset lies in. */
export function indexOfToken(tokens: readonly YamlToken[], offset: number): number {
  let low = 0
  let high = tokens.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((tokens[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function kindOf(source: string): YamlToken['kind'] {
  switch (CST.tokenType(source)) {
    case 'alias':
      return 'alias'
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      return 'quoted'
    case 'comment':
      return 'comment'
    case 'newline':
      return 'newline'
    case 'space':
      return 'space'
    case 'comma':
      return 'comma'
    case 'flow-map-start':
    case 'flow-seq-start':
      return 'open'
    case 'flow-map-end':
    case 'flow-seq-end':
      return 'close'
    default:
      return 'other'
  }
}

function bracketsOpenedBy({ kind }: YamlToken): number {
  if (kind === 'open') return 1
  return kind === 'close' ? -1 : 0
}

function isValue({ kind }: YamlToken): boolean {
  return kind === 'text' || kind === 'quoted' || kind === 'alias' || kind === 'open'
}
