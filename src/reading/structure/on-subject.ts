/**
 * Whether a page is about people who were trafficked or exploited.
 *
 * A security test has an "engagement plan" too, and software a "consent" page.
 */

import type { Part } from '../../document/part.js'
import type { CompiledLanguage } from '../../guidance/compile-language.js'
import type { Language } from '../../guidance/language.js'
import { cuesOf, type Cues } from '../cues.js'
import { everyWords } from './every-words.js'

/** Whether it names them. */
export function isOnSubject(parts: readonly Part[], names: CompiledLanguage): boolean {
  const cues = names.derived(subjectCues)
  for (const { text } of everyWords(parts)) if (cues.isIn(text)) return true
  return false
}

function subjectCues({ reading }: Language): Cues {
  return cuesOf(reading.subject)
}
