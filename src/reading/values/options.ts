/** Options to tick inside a value: `☒ Yes ☐ No`, or `Yes ☒ No ☐`. */

/** An option. */
export interface Option {
  readonly isTicked: boolean
  /** What stands beside its box. */
  readonly label: string
  /** What is written on lines below it. */
  readonly below: string
}

/** Whether a text has boxes in it. */
export function hasBoxes(text: string): boolean {
  return boxes.test(text)
}

/** The options of a text with boxes; absent where it is not clear which words stand beside which box. */
export function findOptions(text: string): readonly Option[] | undefined {
  const marks = Array.from(text.matchAll(new RegExp(boxes, 'gu')), ({ index, 0: box }) => ({
    index,
    end: index + box.length,
    isTicked: !box.startsWith('\u2610'),
  }))
  const lead = text.slice(0, marks[0]?.index).trim()
  const tail = text.slice(marks.at(-1)?.end ?? 0).trim()
  if (lead === '')
    return marks.map(({ end, isTicked }, index) =>
      optionOf(isTicked, text.slice(end, marks[index + 1]?.index)),
    )
  // Words stand before the first box and behind the last one: either may be an option.
  if (tail !== '') return undefined
  return marks.map(({ index, isTicked }, at) =>
    optionOf(isTicked, text.slice(marks[at - 1]?.end ?? 0, index), { isAbove: true }),
  )
}

const boxes = /[\u2610-\u2612]\ufe0f?/u

function optionOf(isTicked: boolean, text: string, { isAbove = false } = {}): Option {
  const written = text.trim()
  const line = isAbove ? -1 : written.indexOf('\n')
  return {
    isTicked,
    label: withoutMarks(line === -1 ? written : written.slice(0, line)),
    below: line === -1 ? '' : written.slice(line).trim(),
  }
}

/** What parts options from each other. */
function withoutMarks(text: string): string {
  return text.trim().replace(/^[,;/|]\s*|\s?[,;/|]$/g, '')
}
