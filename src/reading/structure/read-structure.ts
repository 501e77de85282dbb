/**
 * The structure of a page → a plan: key lines, tables, check boxes, headings.
 *
 * Only what is firmly stated settles a field. Running text is left to a reader
 * of prose.
 */

import type { Part } from '../../document/part.js'
import type { Words } from '../../document/words.js'
import type { Fields } from '../../plan/fields.js'
import type { Level } from '../../plan/levels.js'
import type { ReadValue } from '../values/compile-values.js'
import { emptyDraft, isEmptyDraft, levelOf } from './draft.js'
import type { CompiledLanguage } from '../../guidance/compile-language.js'
import { isParticipantForm } from './participant-form.js'
import type { Page } from './page.js'
import { readParts } from './read-parts.js'

/** What a page is read with. */
export interface PageLanguage {
  readonly names: CompiledLanguage
  readonly readValue: ReadValue
}

/** What the structure of a page says. */
export interface StructureRead {
  /** Absent where it says nothing of a plan. */
  readonly plan: Level | undefined
  /** Words that a field was read from. */
  readonly used: ReadonlySet<Words>
}

/** Reads the structure of a page. */
export function readStructure(parts: readonly Part[], by: PageLanguage, fields: Fields): StructureRead {
  const plan = emptyDraft()
  let isForm: boolean | undefined
  const page: Page = {
    ...by,
    fields,
    // Most pages have no boxes, and then nobody asks.
    get isForm() {
      isForm ??= isParticipantForm(parts, by.names)
      return isForm
    },
    plan,
    used: new Set(),
  }
  readParts(parts, page)
  const isPlan = !isEmptyDraft(plan) || (isPlanInProse(parts, by.names) && !page.isForm)
  return { plan: isPlan ? levelOf(plan) : undefined, used: page.used }
}

// One such heading stands over much else.
const enoughHeadings = 2

/** Whether a page has the headings of a plan, though nothing but running text below them. */
function isPlanInProse(parts: readonly Part[], names: CompiledLanguage): boolean {
  const named = parts.filter(
    (part) => part.kind === 'heading' && names.sectionNamed(part.words.text).length > 0,
  )
  return named.length >= enoughHeadings
}
