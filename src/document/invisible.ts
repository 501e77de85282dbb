/**
 * Characters that look like a space or like nothing.
 *
 * They come in with text pasted from Word, web pages and messengers. YAML takes
 * only the ordinary space for indentation, and nobody sees the difference, so a
 * problem has to name the character.
 */

const nameByCharacter: ReadonlyMap<string, string> = new Map([
  ['\t', 'tab'],
  ['\v', 'vertical tab'],
  ['\f', 'form feed'],
  ['\u0085', 'next-line character'],
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u1680', 'ogham space'],
  ['\u2000', 'en quad'],
  ['\u2001', 'em quad'],
  ['\u2002', 'en space'],
  ['\u2003', 'em space'],
  ['\u2004', 'three-per-em space'],
  ['\u2005', 'four-per-em space'],
  ['\u2006', 'six-per-em space'],
  ['\u2007', 'figure space'],
  ['\u2008', 'punctuation space'],
  ['\u2009', 'thin space'],
  ['\u200a', 'hair space'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202f', 'narrow no-break space'],
  ['\u205f', 'mathematical space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'ideographic space'],
  ['\ufeff', 'byte-order mark'],
])

/** What an invisible character is called; nothing for the ordinary space and for what can be seen. */
export function nameOfInvisible(character: string | undefined): string | undefined {
  return nameByCharacter.get(character ?? '')
}

/** All of them, to stand between the brackets of a regular expression. */
export const INVISIBLE = [...nameByCharacter.keys()].join('')
