/**
 * A colon and a space inside a value: `how: As agreed: by phone`.
 *
 * It is the commonest slip in plans, and the parser answers it by taking all
 * that follows for part of that value. So the value is set aside, and the rest
 * is read as if the colon were not there.
 */

import type { YAMLError } from 'yaml'
import type { YamlToken } from './yaml-tokens.js'

/** The errors that are about a colon inside a value of one line. */
export function innerColons(errors: readonly YAMLError[]): readonly YAMLError[] {
  const overLines = new Set(errors.flatMap(({ code, pos }) => (code === 'MULTILINE_IMPLICIT_KEY' ? [pos[0]] : [])))
  return errors.filter(({ code, pos }) => code === 'BLOCK_AS_IMPLICIT_KEY' && !overLines.has(pos[0]))
}

/** The same text, as long as before, with another sign for the colons that such errors are about. */
export function withoutInnerColons(content: string, tokens: readonly YamlToken[], colons: readonly YAMLError[]): string {
  const starts = new Set(colons.map(({ pos }) => pos[0]))
  const signs = content.split('')
  tokens.forEach(({ start, end }, index) => {
    if (!starts.has(start) || end === start) return
    const colon = tokens[index + 1]?.kind === 'space' ? tokens[index + 2] : tokens[index + 1]
    if (colon && content[colon.start] === ':') signs[colon.start] = '.'
  })
  return signs.join('')
}
