/** What a heading means for all that stands under it. */

import type { Heading } from '../../document/part.js'
import { stated } from '../../plan/value.js'
import { namingField } from '../naming-field.js'
import { beginLevel } from './begin-level.js'
import { isDoubtful } from './doubtful.js'
import { knownActivity } from './draft.js'
import { add, openContext, type Context, type Page } from './page.js'

/** Where a heading stands. */
interface Standing {
  readonly isFirst: boolean
}

/** The context under a heading, given the one around it. */
export function enterHeading(heading: Heading, around: Context, page: Page, standing: Standing): Context {
  const inner = contextUnder(heading, around, page, standing)
  return isPending(heading, page) ? openContext(inner) : inner
}

/** Whether nobody has decided yet what a heading sets apart: `Out of scope` may go, or come in. */
function isPending({ words: { text, before } }: Heading, { names }: Page): boolean {
  if (before === undefined) return false
  return names.headingNamed(before.text)?.word !== names.headingNamed(text)?.word
}

function contextUnder(heading: Heading, around: Context, page: Page, { isFirst }: Standing): Context {
  const { text } = heading.words
  const { lists, ...rest } = around
  const inner: Context = { ...rest, within: sectionOf(text, around, page), ...(lists && { lists }) }
  // A heading without words ends the section before it, and begins nothing.
  if (text.trim() === '') return inner
  if (around.lists && heading.depth === around.lists.depth && around.force === 'firm')
    return beginLevel({ what: around.lists.what, name: text, at: heading.words.at }, inner, page)
  const named = page.names.headingNamed(text)
  if (named === undefined && knownActivity(text, page.plan))
    return beginLevel({ what: 'activity', name: text, at: heading.words.at }, inner, page)
  if (named === undefined) {
    if (isFirst) addKindOfTitle(heading, inner, page)
    return !isFirst && isOpening(text, around, page) ? openContext(inner) : inner
  }
  switch (named.word) {
    case 'activity':
    case 'group':
      if (named.rest === '' && !isNumbered(text))
        return { ...inner, lists: { what: named.word, depth: heading.depth + 1 } }
      return beginLevel({ what: named.word, name: named.rest || text, at: heading.words.at }, inner, page)
    case 'all-activities':
      return { ...inner, target: { draft: page.plan, isTied: true } }
    case 'all-groups':
      return { ...inner, target: { ...around.target, isTied: true } }
    case 'out-of-scope':
    case 'nice-to-have':
      return openContext(inner)
    case 'example':
    case 'instructions':
      return { ...inner, force: 'none' }
  }
}

/** `If the grant is approved`, but not the name of a field or a section that has such words in it. */
function isOpening(text: string, { within }: Context, page: Page): boolean {
  if (page.names.fieldNamed(text, within) || page.names.sectionNamed(text).length > 0) return false
  return isDoubtful(text, page)
}

function sectionOf(text: string, { within }: Context, { names }: Page): readonly string[] {
  const named = names.sectionNamed(text)
  return named.length > 0 ? named : within
}

/** `Activity 2`, not `2. Activities`. */
function isNumbered(text: string): boolean {
  return /(?:\p{N}|\s\p{Lu})\P{L}*$/u.test(text)
}

/** A title such as `Survivor council: terms of reference` says what kind of activity the page is about. */
function addKindOfTitle(heading: Heading, context: Context, page: Page): void {
  const field = page.fields.byPath.get(namingField.activity)
  if (!field || heading.depth > 1) return
  const words = heading.words.text
    .split(/[:–—|]|\s-\s/)
    .flatMap((each) => page.names.wordNamed(field, each) ?? [])
  const [word] = words
  if (word === undefined || new Set(words).size > 1) return
  const target = { draft: page.plan, isTied: true }
  add([{ field, held: stated({ kind: 'word', word }), at: heading.words.at }], { ...context, target })
}
