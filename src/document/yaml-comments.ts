/**
 * Text that YAML drops.
 *
 * `who: the host # and two members` says only "the host". Whoever wrote it may
 * have meant the rest to count.
 */

import type { Span } from '../text/text.js'
import type { YamlToken } from './yaml-tokens.js'

/** Comments that follow a value on its line. */
export function textsAfterHash(tokens: readonly YamlToken[], content: string): readonly Span[] {
  return tokens.filter((token, index) => token.kind === 'comment' && followsValue(tokens, index, content))
}

function followsValue(tokens: readonly YamlToken[], index: number, content: string): boolean {
  const before = tokens[index - 1]?.kind === 'space' ? tokens[index - 2] : tokens[index - 1]
  if (!before || before.start === before.end || content[before.end - 1] === '\n') return false
  return VALUE_ENDS.includes(before.kind)
}

const VALUE_ENDS: readonly YamlToken['kind'][] = ['text', 'quoted', 'alias', 'close', 'comma']
