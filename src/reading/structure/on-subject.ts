/**
 * Whether a page is about people who were trafficked or exploited.
 *
 * A security test has an "engagement plan" too, software has a "consent" page,
 * and many a contract has a clause against forced labour. What a page is about
 * it says where it begins, in what it plans, or in more than one of its parts.
 */

import type { Part } from '../../document/part.js'
import type { Words } from '../../document/words.js'
import type { CompiledLanguage } from '../../guidance/compile-language.js'
import type { Language } from '../../guidance/language.js'
import { cuesOf, type Cues } from '../cues.js'
import { everyWords } from './every-words.js'

/** Whether it names them; `used` are the words that a field was read from. */
export function isOnSubject(
  parts: readonly Part[],
  used: ReadonlySet<Words>,
  names: CompiledLanguage,
): boolean {
  const cues = names.derived(subjectCues)
  let named = 0
  for (const [index, section] of [...sectionsOf(parts)].entries()) {
    const found = [...everyWords(section)].filter(({ text }) => cues.isIn(text))
    if (found.length === 0) continue
    named += 1
    if (index === 0 || named > 1 || found.some((words) => used.has(words))) return true
  }
  return false
}

function subjectCues({ reading }: Language): Cues {
  return cuesOf(reading.subject)
}

/** Each heading with what stands under it; headings with nothing between them go together, as a title and its second line do. */
function* sectionsOf(parts: readonly Part[]): Generator<readonly Part[]> {
  let section: Part[] = []
  for (const part of parts) {
    const isNext = part.kind === 'heading' && section.some(({ kind }) => kind !== 'heading')
    if (isNext) {
      yield section
      section = []
    }
    section.push(part)
  }
  yield section
}
