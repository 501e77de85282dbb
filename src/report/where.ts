/** Places in the words people use for them. */

import { say } from '../messages/message.js'
import { inOrderOfPlace } from '../problem/problem.js'
import type { Place } from '../text/place.js'
import { shownName } from './file-name.js'

/** More places than these are only counted. */
const most = 3

/** Where something stands, as one phrase; the file is named only where there are several. Empty if nowhere. */
export function whereAre(places: readonly Place[], { nameFiles }: { readonly nameFiles: boolean }): string {
  const inOrder = inOrderOfPlace(places.map((place) => ({ place })))
  const all = [...new Set(inOrder.map(({ place }) => whereIs(place, nameFiles)))].filter(
    (each) => each !== '',
  )
  if (all.length <= most) return all.join('; ')
  return [...all.slice(0, most), say('place-more', { count: all.length - most }).text].join('; ')
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
