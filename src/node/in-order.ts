/** In the order of a text that each thing has; the same on every system and in every language. */
export function inOrder<T>(things: Iterable<T>, textOf: (thing: T) => string): readonly T[] {
  return Array.from(things).toSorted((one, other) => compare(textOf(one), textOf(other)))
}

function compare(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
