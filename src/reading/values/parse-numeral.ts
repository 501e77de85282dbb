/**
 * A figure as it is written → a number.
 *
 * `1.000` is one or a thousand, and `1,200` likewise: nobody can tell without
 * the other mark, so it is neither.
 */

/** Parses a figure; absent where it may be read in two ways, or is none. */
export function parseNumeral(written: string): number | undefined {
  const plain = written.replace(spaces, ' ').replace(apostrophes, "'")
  if (/^\d+$/.test(plain)) return Number(plain)
  const marks = [...new Set(plain.replace(/\d/g, ''))]
  const decimal = [...plain].findLast((char) => char === '.' || char === ',')
  const [only] = marks
  if (marks.length === 1 && only !== undefined && only === decimal) return withOneMark(plain, only)
  if (marks.length === 1 && only !== undefined) return grouped(plain, only)
  const grouping = marks.find((mark) => mark !== decimal)
  if (marks.length !== 2 || decimal === undefined || grouping === undefined) return undefined
  const [whole = '', fraction = '', ...more] = plain.split(decimal)
  const number = more.length === 0 && /^\d+$/.test(fraction) ? grouped(whole, grouping) : undefined
  return number === undefined ? undefined : Number(`${number}.${fraction}`)
}

const spaces = /[\u00a0\u2009\u202f]/g
const apostrophes = /[\u2018\u2019\u02bc]/g

function withOneMark(plain: string, mark: string): number | undefined {
  const [whole = '', fraction = '', ...more] = plain.split(mark)
  if (more.length > 0) return grouped(plain, mark)
  const isGroup = fraction.length === 3 && whole.length <= 3 && Number(whole) > 0
  return isGroup ? undefined : Number(`${whole}.${fraction}`)
}

/** `1 200 000`: groups of three, the first of one to three. */
function grouped(plain: string, mark: string): number | undefined {
  const [first = '', ...groups] = plain.split(mark)
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && groups.every((group) => /^\d{3}$/.test(group))
  return isGrouped ? Number([first, ...groups].join('')) : undefined
}
