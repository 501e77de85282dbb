/** What reading one page needs at hand, and what it has read so far. */

import type { Words } from '../../document/words.js'
import type { Fields } from '../../plan/fields.js'
import type { ReadValue } from '../values/compile-values.js'
import { addSaid, type Draft, type Target } from './draft.js'
import type { CompiledLanguage } from '../../guidance/compile-language.js'
import { leftOpen, type Said } from './said.js'

/** A page while it is read. */
export interface Page {
  readonly names: CompiledLanguage
  readonly readValue: ReadValue
  readonly fields: Fields
  /** Whether participants will fill it in, so that its boxes wait for them and say nothing of the plan. */
  readonly isForm: boolean
  readonly plan: Draft
  /** Words that a field was read from; the others are prose. */
  readonly used: Set<Words>
}

/** Where on a page something stands. */
export interface Context {
  readonly target: Target
  /** Themes and safeguards that the headings above name. */
  readonly within: readonly string[]
  /** `open`: it settles nothing (nice to have, out of scope); `none`: it is nobody's plan (an example, instructions). */
  readonly force: 'firm' | 'open' | 'none'
  /** Whether the headings below name activities or groups, and how deep those headings lie. */
  readonly lists?: { readonly what: 'activity' | 'group'; readonly depth: number }
}

/** Whether words hold boxes that wait for whoever fills the page in. */
export function isLeftToParticipants(words: Words, page: Page): boolean {
  return /[☐☒]/.test(words.text) && page.isForm
}

/** The same context, in which nothing is settled. */
export function openContext(context: Context): Context {
  return { ...context, force: context.force === 'none' ? 'none' : 'open' }
}

/** Adds what is said to where it was said. */
export function add(said: readonly Said[], { target, force }: Context): void {
  if (force === 'none') return
  for (const each of said) addSaid(target, force === 'open' ? leftOpen(each) : each)
}
