/**
 * File names as they may be printed.
 *
 * A name is printed as the caller gave it, save for signs that would steer a
 * terminal or turn the text around it.
 */

/** Control characters, line separators, and marks that change the direction of writing. */
const steering = /[\p{Cc}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Letters that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u

const firstStrongIsolate = '\u2068'
const popIsolate = '\u2069'

/** The name; one that is written from right to left is kept apart from the text around it. */
export function shownName(name: string): string {
  const plain = name.replace(steering, (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
  return rightToLeft.test(plain) ? firstStrongIsolate + plain + popIsolate : plain
}
