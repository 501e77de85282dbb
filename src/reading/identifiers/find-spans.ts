/** Every identifier in one text, by the words of one language or of several. */

import type { Language } from '../../guidance/language.js'
import type { IdentifierKind } from '../../text/identifier.js'
import type { Span } from '../../text/text.js'
import { finders } from './finders.js'
import type { Find, Searched } from './identifier-finder.js'

/** A stretch of a text that looks like an identifier. */
export interface FoundSpan {
  readonly kind: IdentifierKind
  readonly span: Span
}

/** Makes a search by these languages; without any, what looks the same everywhere is found. */
export function spanFinder(languages: readonly Language[]): (searched: Searched) => readonly FoundSpan[] {
  const finds = finders.map(({ kind, needs, in: findIn }) => ({
    kind,
    needs,
    finds: (languages.length === 0 ? [undefined] : languages).flatMap((language): readonly Find[] => {
      const find = findIn(language)
      return find ? [find] : []
    }),
  }))
  return (searched) => {
    let taken = addressesOfPages(searched.text)
    const found: FoundSpan[] = []
    for (const { kind, needs, finds: ofKind } of finds) {
      if (!needs.test(searched.text)) continue
      const free = freeOf(
        taken,
        ofKind.flatMap((find) => find(searched)),
      )
      taken = inOrder([...taken, ...free])
      for (const span of free) found.push({ kind, span })
    }
    return found.toSorted((one, other) => one.span.start - other.span.start)
  }
}

/** Numbers in the address of a page are no one's; beside an `@`, they may be. */
function addressesOfPages(text: string): readonly Span[] {
  if (!/\/\/|www\./i.test(text)) return []
  return Array.from(text.matchAll(/(?:https?:\/\/|www\.)\S+/giu)).flatMap(({ 0: address, index }) =>
    address.includes('@') ? [] : [{ start: index, end: index + address.length }],
  )
}

/** Those that overlap neither what is taken, in order, nor each other. */
function freeOf(taken: readonly Span[], spans: readonly Span[]): readonly Span[] {
  const free: Span[] = []
  let next = 0
  let end = 0
  for (const span of inOrder(spans)) {
    while ((taken[next]?.end ?? Infinity) <= span.start) next += 1
    if (span.start < end || (taken[next]?.start ?? Infinity) < span.end) continue
    free.push(span)
    end = span.end
  }
  return free
}

function inOrder(spans: readonly Span[]): readonly Span[] {
  return spans.toSorted((one, other) => one.start - other.start || other.end - one.end)
}
