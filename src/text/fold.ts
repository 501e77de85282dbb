/**
 * Words as they are compared: without case, accents, kinds of apostrophe and
 * dash, and signs around and between them.
 */

/** A text folded for comparing; what is left are small letters and digits with single spaces between. */
export function fold(text: string): string {
  const plain = isAscii.test(text) ? text : unmarked(text)
  return plain.toLowerCase().replace(apostrophes, '').replace(between, ' ').trim()
}

// Most text has no accents, and taking them off is what takes time.
// oxlint-disable-next-line no-control-regex -- all of ASCII, its control characters too
const isAscii = /^[\0-\x7f]*$/

const apostrophes = /['\u2018\u2019\u02bc\u2032]/g

const between = /[^\p{L}\p{N}]+/gu

function unmarked(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}+/gu, '')
}
