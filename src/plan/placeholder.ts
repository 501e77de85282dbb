/**
 * Placeholders: what people write where a decision is still to be made.
 *
 * `TBD`, `to be agreed`, `pending`, `[amount]`, `<role>`, `{when}`, `____`, `???`. A placeholder is not
 * silence and settles nothing. The pattern stands in the JSON Schema too, so
 * it uses no flags.
 */

/** A string that stands for a decision still to be made. */
export type Placeholder = 'TBD' | 'TBC' | `[${string}]` | `<${string}>` | `{${string}}`

/** Words that say of a decision only that it is still to be made. */
const undecided = [
  'to do|todo|(details )?to follow|to come|fill in|yyyy-mm-dd|dd/mm/yyyy',
  '(still )?open|undecided|pending|(in|under) discussion|under (review|consideration|negotiation)',
  '(still )?to be (decided|defined|determined|confirmed|agreed|answered|completed|done|discussed' +
    '|clarified|specified|settled|set|fixed|arranged|announced|identified|chosen|finali[sz]ed|worked out)',
  'not yet (decided|agreed|confirmed|settled|fixed|known|clear)',
  'not (decided|agreed|confirmed|settled|fixed|known|clear) yet',
  'n/a yet',
].join('|')

const spaced = (words: string): string => words.replaceAll('(', '(?:').replaceAll(' ', '\\s+')

/** Each word in small letters, or with a capital. */
const small = spaced(
  undecided.replace(
    /(^|[^a-z[\]])([a-z])/g,
    (_, before: string, first: string) => `${before}[${first.toUpperCase()}${first}]`,
  ),
)

const capital = spaced(undecided.toUpperCase())

/** The pattern of a placeholder that fills its whole value: in a sentence these words may say something. */
export const placeholderPattern =
  // Each space is asked for in one place only, so that a long run of them takes no longer than it is.
  '^(?:\\s*\\()?\\s*(?:' +
  [
    '[tT]\\.?[bB]\\.?[dDcCaAsS]\\.?',
    small,
    capital,
    '[xX]{3,}',
    '_{2,}',
    '\\?+',
    '\\.{3,}',
    '…',
    '\\[[^\\]\\n]*\\]',
    '<[^>\\n]*>',
    '\\{[^}\\n]*\\}',
  ].join('|') +
  ')(?:\\s*\\))?(?:\\s*[.:?])?\\s*$'

const placeholder = new RegExp(placeholderPattern)

/** Whether a string settles nothing because it is only a placeholder. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text)
}
