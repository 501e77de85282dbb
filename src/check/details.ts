/** What a yes leaves unsaid of how, who and when, as one phrase. */

import { leavesOf, type Missing } from '../condition/missing.js'
import { say, type Language } from '../messages/message.js'
import { detailNames } from '../plan/value.js'

/** What is missing of a commitment that is said but not described; empty where nothing is. */
export function detailsLeftOut(missing: Missing | null, lang?: Language): string {
  const missed = new Set(missing ? leavesOf(missing).flatMap((leaf) => leaf.details ?? []) : [])
  const named = detailNames.filter((name) => missed.has(name))
  const phrase = phrases[named.join()]
  return phrase === undefined ? '' : say(phrase, {}, lang).text
}

/** A language orders and joins these as it likes, so each choice of them is a phrase of its own. */
const phrases: Readonly<Record<string, `details-${string}` & Parameters<typeof say>[0]>> = {
  how: 'details-how',
  who: 'details-who',
  when: 'details-when',
  'how,who': 'details-how-who',
  'how,when': 'details-how-when',
  'who,when': 'details-who-when',
  'how,who,when': 'details-how-who-when',
}
