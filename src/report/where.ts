/** Places in the words people use for them. */

import { say } from '../messages/tool.js'
import { inOrderOfPlace } from '../problem/problem.js'
import type { Place } from '../text/place.js'
import { shownName } from './file-name.js'

/** More places than these are only counted. */
const most = 3

/** How places are shown. */
export interface WhereSetting {
  /** Only where there are several. */
  readonly nameFiles: boolean
}

/** Where something stands, as one phrase. Empty if nowhere. */
export function whereAre(places: readonly Place[], setting: WhereSetting): string {
  const all = [...placesByPhrase(places, setting).keys()]
  if (all.length <= most) return all.join('; ')
  return [...all.slice(0, most), say('place-more', { count: all.length - most }).text].join('; ')
}

/** What stands at the places that are shown, each as a sentence of its own; none unless excerpts were asked for. */
export function excerptsAt(places: readonly Place[], setting: WhereSetting): readonly string[] {
  const shown = [...placesByPhrase(places, setting)].slice(0, most)
  return shown.flatMap(([phrase, place]) => {
    if (place.excerpt === undefined) return []
    // No file name, but as able to steer a terminal.
    const excerpt = shownName(place.excerpt)
    return shown.length === 1
      ? [say('place-excerpt', { excerpt }).text]
      : [say('place-excerpt-of-several', { place: phrase, excerpt }).text]
  })
}

/** The places by how they are shown, in order; of those that are shown alike, the first. */
function placesByPhrase(places: readonly Place[], { nameFiles }: WhereSetting): ReadonlyMap<string, Place> {
  const byPhrase = new Map<string, Place>()
  for (const { place } of inOrderOfPlace(places.map((each) => ({ place: each })))) {
    const phrase = whereIs(place, nameFiles)
    if (phrase !== '' && !byPhrase.has(phrase)) byPhrase.set(phrase, place)
  }
  return byPhrase
}

/** `file:line:column:`, as editors and terminals make a link of it. */
export function locationOf({ file, line, column }: Place): string {
  return (
    [file === null ? null : shownName(file), line, column].filter((each) => each !== null).join(':') + ':'
  )
}

function whereIs(place: Place, nameFiles: boolean): string {
  const { line, column, part, paragraph, row, field } = place
  const file = nameFiles && place.file !== null ? shownName(place.file) : null
  if (part !== null && row !== null) {
    return file === null
      ? say('place-row', { part, row }).text
      : say('place-row-in-file', { file, part, row }).text
  }
  if (part !== null && paragraph !== null) {
    return file === null
      ? say('place-paragraph', { part, paragraph }).text
      : say('place-paragraph-in-file', { file, part, paragraph }).text
  }
  if (line !== null && column !== null) {
    return file === null
      ? say('place-line', { line, column }).text
      : say('place-line-in-file', { file, line, column }).text
  }
  return field === null ? '' : say('place-field', { field }).text
}
