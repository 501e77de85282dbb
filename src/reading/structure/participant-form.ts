/** Whether participants will fill in a page: it speaks as they will, and has a line for them to sign. */

import type { Part } from '../../document/part.js'
import type { CompiledLanguage } from '../../guidance/compile-language.js'
import type { Language } from '../../guidance/language.js'
import { cuesOf, type Cues } from '../cues.js'
import { everyWords } from './every-words.js'

// One such sentence may stand in any plan.
const enough = 2

/** Whether it is a form for participants. */
export function isParticipantForm(parts: readonly Part[], names: CompiledLanguage): boolean {
  const cues = names.derived(formCues)
  const found = new Set<string>()
  for (const { text } of everyWords(parts)) {
    for (const cue of cues.in(text)) {
      found.add(cue)
      if (found.size === enough) return true
    }
  }
  return false
}

function formCues({ reading }: Language): Cues {
  return cuesOf(reading.participantForm)
}
