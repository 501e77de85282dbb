/**
 * Words as they are compared: without case, accents, kinds of apostrophe and
 * dash, and signs around and between them.
 */

/** A text folded for comparing; what is left are small letters and digits with single spaces between. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['\u2018\u2019\u02bc\u2032]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
