/**
 * YAML text → the nodes of its document.
 *
 * Limits first, then odd spaces, then the parser, and the parser again where a
 * slip would have cost the lines after it: each step makes the next one safe.
 */

import { Composer, isScalar, type Document, type ParsedNode, type YAMLError } from 'yaml'
import { say } from '../messages/message.js'
import type { Text } from '../text/text.js'
import { MAX_DEPTH, MAX_SIGNS, MAX_VALUES } from './limits.js'
import { findOddSpaces, withSpaces } from './odd-space.js'
import { failuresOf, lineStart, withoutEchoes, yamlFaults, type YamlFault } from './yaml-errors.js'
import { repair } from './yaml-repair.js'
import { readYamlTokens, type YamlOverLimit, type YamlToken, type YamlTokens } from './yaml-tokens.js'

/** The nodes of a text, or the limit it went beyond. */
export type Composed = ComposedYaml | { readonly ok: false; readonly fault: YamlFault }

/** A text whose nodes are known. */
export interface ComposedYaml {
  readonly ok: true
  readonly text: Text
  readonly tokens: readonly YamlToken[]
  /** The first document with something in it. */
  readonly root: ParsedNode | undefined
  /** A second one. */
  readonly second: ParsedNode | undefined
  /** What was read as if it were ordinary spaces. */
  readonly spaceFaults: readonly YamlFault[]
  readonly parserFaults: readonly YamlFault[]
  /** Every offset at which the parser failed, in order. */
  readonly failedAt: readonly number[]
}

/** Finds the nodes of a YAML text. */
export function composeYaml(text: Text): Composed {
  // To YAML a carriage return alone does not end a line; to whoever wrote the file it did.
  const content = text.content.replace(/\r(?!\n)/g, '\n')
  const asWritten = readYamlTokens(content)
  if (!asWritten.ok) return { ok: false, fault: beyondLimit(asWritten) }
  const odd = findOddSpaces(content, asWritten.tokens)
  if (odd.length === 0) return composed(text, content, asWritten, [])
  const spaced = withSpaces(content, odd)
  const asMeant = readYamlTokens(spaced)
  return asMeant.ok ? composed(text, spaced, asMeant, odd) : { ok: false, fault: beyondLimit(asMeant) }
}

/** Whether nothing is written where a value could stand. */
function isNothing(node: ParsedNode): boolean {
  return isScalar(node) && node.value === null && node.range[0] === node.range[1]
}

function composed(
  text: Text,
  content: string,
  yaml: YamlTokens,
  spaceFaults: readonly YamlFault[],
): ComposedYaml {
  const first = documentsOf(yaml.tree, content.length)
  const repaired = repair({ content, tokens: yaml.tokens }, first.errors)
  const again = repaired && readYamlTokens(repaired.content)
  const faultsRepaired = again?.ok ? yamlFaults(repaired?.errors ?? [], { content, tokens: yaml.tokens }) : []
  const { tokens, tree } = again?.ok ? again : yaml
  const { documents, errors } = again?.ok ? documentsOf(tree, content.length) : first
  const source = { content: again?.ok ? (repaired?.content ?? content) : content, tokens }
  const faults = yamlFaults(errors, source)
  const [root, second] = documents.flatMap(({ contents }) =>
    contents && !isNothing(contents) ? [contents] : [],
  )
  return {
    ok: true,
    text,
    tokens,
    root,
    second,
    spaceFaults,
    parserFaults: [...faultsRepaired, ...withoutLinesOf(faultsRepaired, faults, content)],
    failedAt: [...faultsRepaired.map(({ span }) => span.start), ...failuresOf(errors, source)].toSorted(
      (one, other) => one - other,
    ),
  }
}

function withoutLinesOf(
  told: readonly YamlFault[],
  faults: readonly YamlFault[],
  content: string,
): readonly YamlFault[] {
  const lines = new Set(told.map(({ span }) => lineStart(content, span.start)))
  return faults.filter(({ span }) => !lines.has(lineStart(content, span.start)))
}

interface Documents {
  readonly documents: readonly Document.Parsed[]
  readonly errors: readonly YAMLError[]
}

function documentsOf(tree: YamlTokens['tree'], length: number): Documents {
  const composer = new Composer<ParsedNode>({
    version: '1.2',
    // Said outright, because a line `%YAML 1.1` would otherwise turn `no` into false and text into dates.
    schema: 'core',
    resolveKnownTags: false,
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  })
  const documents = [...composer.compose(tree, true, length)]
  return { documents, errors: withoutEchoes(documents.flatMap((each) => [...each.errors, ...each.warnings])) }
}

function beyondLimit({ limit, at }: YamlOverLimit): YamlFault {
  switch (limit) {
    case 'depth':
      return { message: say('too-deep', { limit: MAX_DEPTH }), span: at }
    case 'values':
      return { message: say('too-many-values', { limit: MAX_VALUES }), span: at }
    case 'signs':
      return { message: say('too-many-signs', { limit: MAX_SIGNS }), span: at }
  }
}
