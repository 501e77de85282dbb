/** What options take. */

import { say } from '../messages/tool.js'
import { nearest } from '../plan/near.js'
import { shownName } from '../report/file-name.js'
import { UsageError } from './usage-error.js'

/** Exactly one of a few words. */
export function oneWordOf<T extends string>(option: string, words: readonly T[]): (written: string) => T {
  return (written) => {
    const found = words.find((word) => word === written)
    if (found !== undefined) return found
    const value = shownName(written)
    const near = nearest(written, words)
    throw new UsageError(
      near === undefined
        ? say('unknown-value', { option, value, known: words.join(', ') })
        : say('unknown-value-near', { option, value, near }),
    )
  }
}

/** Some of a few words, with commas between them or in several options. */
export function wordsOf<T extends string>(
  option: string,
  words: readonly T[],
): (written: string, before: unknown) => readonly T[] {
  const oneWord = oneWordOf(option, words)
  return (written, before) => {
    const given = written.split(',').map((each) => oneWord(each.trim()))
    return [...new Set([...((before as readonly T[] | undefined) ?? []), ...given])]
  }
}

/** A day of the calendar. */
export function dayOf(option: string): (written: string) => string {
  return (written) => {
    const day = new Date(`${written}T00:00:00Z`)
    // 30 February is read as a day in March.
    const isDay = /^\d{4}-\d{2}-\d{2}$/.test(written) && !Number.isNaN(day.getTime())
    if (isDay && day.toISOString().startsWith(written)) return written
    throw new UsageError(say('not-a-date', { option }))
  }
}

/** A file name. */
export function nameOf(option: string): (written: string) => string {
  return (written) => {
    if (written !== '') return written
    throw new UsageError(say('option-without-value', { name: option }))
  }
}

/** Names of files or folders, one for each time the option is given. */
export function namesOf(option: string): (written: string, before: unknown) => readonly string[] {
  const name = nameOf(option)
  return (written, before) => [...((before as readonly string[] | undefined) ?? []), name(written)]
}
