/** A text without quotation marks, emphasis or a full stop around it. */

const pairs: readonly (readonly [string, string])[] = [
  ['"', '"'],
  ["'", "'"],
  ['\u201c', '\u201d'],
  ['\u201e', '\u201c'],
  ['\u2018', '\u2019'],
  ['\u00ab', '\u00bb'],
  ['`', '`'],
  ['*', '*'],
  ['_', '_'],
]

/** Takes off what stands on both sides of a text and says nothing. */
export function undressed(text: string): string {
  let bare = text.trim()
  for (let taken = 0; taken < 4; taken += 1) {
    const pair = pairs.find(([open, close]) => isDressed(bare, open, close))
    if (!pair) return bare
    bare = bare.slice(1, -1).trim()
  }
  return bare
}

function isDressed(text: string, open: string, close: string): boolean {
  return (
    text.length > 2 &&
    text.startsWith(open) &&
    text.endsWith(close) &&
    !text.slice(1, -1).includes(open) &&
    !text.slice(1, -1).includes(close)
  )
}
