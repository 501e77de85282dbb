/** An element of XML, and ways to ask it. */

/** An element. Text stands only where it is text of the document, and elements never beside it. */
export interface XmlElement {
  /** With the short name of its namespace: `w:p`. */
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  readonly text: string
}

/** The first child of that name. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((each) => each.name === name)
}

/** What stands in the `w:val` of a child, as in `<w:pStyle w:val="Title"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val']
}

/** The same as a whole number. */
export function numberIn(element: XmlElement | undefined, name: string): number | undefined {
  return wholeNumber(valueOf(element, name))
}

/** A whole number, if it is one. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Whether a child switches something on or off; absent where there is none. */
export function switchIn(element: XmlElement | undefined, name: string): boolean | undefined {
  const found = child(element, name)
  return found && !OFF.has(found.attributes['w:val'] ?? found.attributes['w14:val'] ?? '')
}

const OFF: ReadonlySet<string> = new Set(['0', 'false', 'off', 'none'])

/** Every element of that name inside, outermost first and none inside another. */
export function allInside(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((each) => (each.name === name ? [each] : allInside(each, name)))
}

/** Whether there is an element of one of these names inside. */
export function hasInside(element: XmlElement, names: ReadonlySet<string>): boolean {
  return element.children.some((each) => names.has(each.name) || hasInside(each, names))
}

/** All text inside, as it stands. */
export function textInside({ text, children }: XmlElement): string {
  return text + children.map(textInside).join('')
}
