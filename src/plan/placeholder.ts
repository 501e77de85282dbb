/**
 * Placeholders: what people write where a decision is still to be made.
 *
 * `TBD`, `[amount]`, `<role>`, `{when}`, `____`, `???`. A placeholder is not
 * silence and settles nothing. The pattern stands in the JSON Schema too, so
 * it uses no flags.
 */

/** A string that stands for a decision still to be made. */
export type Placeholder = 'TBD' | 'TBC' | `[${string}]` | `<${string}>` | `{${string}}`

const letter = (char: string): string => `[${char.toUpperCase()}${char}]`
const word = (text: string): string =>
  [...text].map((c) => (/[a-z]/.test(c) ? letter(c) : c === ' ' ? '\\s+' : c)).join('')

/** The pattern of a placeholder that fills its whole value. */
export const placeholderPattern =
  '^\\s*(?:' +
  [
    '[tT]\\.?[bB]\\.?[dDcCaAsS]\\.?',
    ...['to do', 'todo'].map(word),
    `${word('to be')}\\s+(?:${['decided', 'defined', 'determined', 'confirmed', 'agreed', 'answered', 'completed', 'done'].map(word).join('|')})`,
    ...['fill in', 'yyyy-mm-dd', 'dd/mm/yyyy', 'not yet decided'].map(word),
    '[xX]{3,}',
    '_{2,}',
    '\\?+',
    '\\.{3,}',
    '…',
    '\\[[^\\]\\n]*\\]',
    '<[^>\\n]*>',
    '\\{[^}\\n]*\\}',
  ].join('|') +
  ')\\s*[.:?]?\\s*$'

const placeholder = new RegExp(placeholderPattern)

/** Whether a string settles nothing because it is only a placeholder. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text)
}
