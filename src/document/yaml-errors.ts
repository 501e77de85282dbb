/**
 * What the YAML parser could not read, in our words.
 *
 * The parser's own messages quote the plan, so they only serve to tell one
 * trouble from another. One cause often gives several errors: the first on a
 * line is kept.
 */

import type { YAMLError } from 'yaml'
import { say, type Message } from '../messages/message.js'
import type { Span } from '../text/text.js'
import { indexOfToken, type YamlToken } from './yaml-tokens.js'

/** Something in a text that could not be read, and where. */
export interface YamlFault {
  readonly message: Message
  readonly span: Span
}

/** A YAML text with its tokens. */
export interface YamlSource {
  readonly content: string
  readonly tokens: readonly YamlToken[]
}

/** The offsets of what could not be read, in order: of a bracket or quotation mark left open, where it opens. */
export function failuresOf(errors: readonly YAMLError[], source: YamlSource): readonly number[] {
  return errors.map((error) => faultOf(error, false, source).span.start).toSorted((one, other) => one - other)
}

/** Leaves out the errors that only follow from another one. */
export function withoutEchoes(errors: readonly YAMLError[]): readonly YAMLError[] {
  const hasDirective = errors.some(({ code }) => code === 'BAD_DIRECTIVE')
  const others = errors.filter(
    ({ message }) => !(hasDirective && message.startsWith('Missing directives-end')),
  )
  // After the end of what it takes for the document, the parser complains about every single token.
  const isOutside = ({ message }: YAMLError): boolean => message.includes(' in YAML stream')
  const isFirst = others.findIndex(isOutside)
  const hasCause = others.some((each) => !isOutside(each) && each.pos[0] <= (others[isFirst]?.pos[0] ?? 0))
  return others.filter((each, index) => !isOutside(each) || (index === isFirst && !hasCause))
}

/** What the parser could not read, in order of place, one for each line. */
export function yamlFaults(errors: readonly YAMLError[], source: YamlSource): readonly YamlFault[] {
  const inOrder = errors.toSorted((one, other) => one.pos[0] - other.pos[0])
  const overLines = new Set(
    errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])),
  )
  const faults = new Map<number, YamlFault>()
  for (const error of inOrder) {
    const line = lineStart(source.content, error.pos[0])
    if (faults.has(line)) continue
    faults.set(line, faultOf(error, overLines.has(error.pos[0]), source))
  }
  return [...faults.values()]
}

function faultOf(error: YAMLError, isOverLines: boolean, source: YamlSource): YamlFault {
  const { content } = source
  const [start] = error.pos
  const span = { start, end: Math.max(start, Math.min(error.pos[1], content.length)) }
  switch (error.code) {
    case 'ALIAS_PROPS':
    case 'BAD_PROP_ORDER':
    case 'MULTIPLE_ANCHORS':
      return { message: say('yaml-reserved-character', { character: '&' }), span }
    case 'BAD_ALIAS':
      return content[start] === '&'
        ? { message: say('yaml-reserved-character', { character: '&' }), span }
        : { message: say('yaml-star'), span }
    case 'BAD_DIRECTIVE':
      return { message: say('yaml-reserved-character', { character: '%' }), span }
    case 'BAD_SCALAR_START':
      return { message: say('yaml-reserved-character', { character: content[start] ?? '' }), span }
    case 'BAD_DQ_ESCAPE':
      return { message: say('yaml-escape'), span }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return { message: isOverLines ? say('yaml-value-and-keys') : say('yaml-colon-in-value'), span }
    case 'TAB_AS_INDENT':
      return { message: say('indent-character', { character: 'tab' }), span }
    case 'MULTIPLE_TAGS':
    case 'TAG_RESOLVE_FAILED':
    case 'BAD_COLLECTION_TYPE':
      return { message: say('yaml-tag'), span }
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        message: startsListMember(content, start) ? say('yaml-list-and-keys') : say('yaml-no-colon'),
        span,
      }
    case 'BLOCK_IN_FLOW':
      return { message: say('yaml-comma'), span }
    case 'BAD_INDENT':
      return /end with a/.test(error.message) ? openBracket(source, start) : badIndent(source, span)
    case 'MISSING_CHAR':
      return missing(error, span, source)
    case 'UNEXPECTED_TOKEN':
      return unexpected(error, span, source)
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'KEY_OVER_1024_CHARS':
    case 'MULTIPLE_DOCS':
    case 'NON_STRING_KEY':
    case 'RESOURCE_EXHAUSTION':
      return { message: say('yaml-syntax'), span }
  }
}

function missing({ message }: YAMLError, span: Span, source: YamlSource): YamlFault {
  if (message.startsWith('Missing closing')) return openQuote(source, span.start)
  if (/must end with a/.test(message)) return openBracket(source, span.start)
  if (message.startsWith('Missing ,')) return { message: say('yaml-comma'), span }
  if (message.startsWith('Missing space after :')) return { message: say('yaml-space-after-colon'), span }
  if (message.startsWith('Implicit map keys')) return { message: say('yaml-no-colon'), span }
  if (message.startsWith('Comments must be separated')) return afterValue(source, span)
  if (message.includes('more-indented leading empty lines')) return badIndent(source, span)
  return { message: say('yaml-syntax'), span }
}

function badIndent({ content }: YamlSource, span: Span): YamlFault {
  const isTab = content[lineStart(content, span.start)] === '\t'
  return { message: isTab ? say('indent-character', { character: 'tab' }) : say('yaml-indent'), span }
}

function unexpected({ message }: YAMLError, span: Span, source: YamlSource): YamlFault {
  if (message.includes('on same line with key')) return { message: say('yaml-list-on-key-line'), span }
  if (/Unexpected flow-(map|seq)-end/.test(message)) return { message: say('yaml-bracket-unopened'), span }
  if (/Unexpected (,|empty item) in/.test(message)) return { message: say('yaml-comma'), span }
  if (/^(Not a YAML token|Block scalar header)/.test(message))
    return { message: say('yaml-block-header'), span }
  if (!message.startsWith('Unexpected scalar')) return { message: say('yaml-syntax'), span }
  if (!isFirstOnLine(source.content, span.start)) return afterValue(source, span)
  return { message: besideOthers(source, span), span }
}

function besideOthers({ content, tokens }: YamlSource, { start }: Span): Message {
  const isList = tokens.some((token) => token.start < start && startsListMember(content, token.start))
  if (isList) return say('yaml-list-and-keys')
  const before = findBefore(tokens, start, ({ kind }) => kind !== 'space' && kind !== 'newline')
  return before?.kind === 'close' ? say('yaml-syntax') : say('yaml-indent')
}

function afterValue({ tokens }: YamlSource, span: Span): YamlFault {
  const before = findBefore(tokens, span.start, ({ kind }) => kind !== 'space')
  switch (before?.kind) {
    case 'quoted':
      return { message: say('yaml-after-quote'), span }
    case 'close':
      return { message: say('yaml-after-bracket'), span }
    case 'alias':
      // What has to be quoted begins at the star, not at the word behind it.
      return { message: say('yaml-star'), span: { start: before.start, end: before.start + 1 } }
    default:
      return { message: say('yaml-syntax'), span }
  }
}

function openQuote({ tokens }: YamlSource, offset: number): YamlFault {
  const quote = findBefore(tokens, offset, ({ kind }) => kind === 'quoted')
  const start = quote?.start ?? offset
  return { message: say('yaml-quote-open'), span: { start, end: start + 1 } }
}

function openBracket({ tokens }: YamlSource, offset: number): YamlFault {
  let closed = 0
  const bracket = findBefore(tokens, offset, ({ kind }) => {
    if (kind === 'close') closed += 1
    return kind === 'open' && closed-- === 0
  })
  const start = bracket?.start ?? offset
  return { message: say('yaml-bracket-open'), span: { start, end: start + 1 } }
}

/** The last token that begins before an offset and is of a kind. */
function findBefore(
  tokens: readonly YamlToken[],
  offset: number,
  isIt: (token: YamlToken) => boolean,
): YamlToken | undefined {
  for (let index = indexOfToken(tokens, offset); index >= 0; index--) {
    const token = tokens[index]
    if (token && token.start < offset && isIt(token)) return token
  }
  return undefined
}

/** Where the line begins that an offset lies in. */
export function lineStart(content: string, offset: number): number {
  return offset === 0 ? 0 : content.lastIndexOf('\n', offset - 1) + 1
}

function isFirstOnLine(content: string, offset: number): boolean {
  return content.slice(lineStart(content, offset), offset).trim() === ''
}

function startsListMember(content: string, offset: number): boolean {
  return /^-\s/.test(content.slice(offset, offset + 2)) && isFirstOnLine(content, offset)
}
