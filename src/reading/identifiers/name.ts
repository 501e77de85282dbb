/**
 * Names beside a word for survivors.
 *
 * Being named can be someone's own choice, so it is asked about and never held
 * against a plan. Only shapes that hardly ever mean anything else are found:
 * "survivor Mary Example", "Mary Example, a survivor", and a name that is all
 * that stands after or under such a word. Of scripts without capitals, none are.
 */

import type { Span } from '../../text/text.js'
import { cuePattern, flatten, isIn, type FlatPattern } from './cue-pattern.js'
import type { IdentifierFinder, Searched } from './identifier-finder.js'

export const nameNearSurvivor: IdentifierFinder = {
  kind: 'name',
  needs: /\p{Lu}\p{Ll}/u,
  in(language) {
    const cues = cuePattern(language?.reading.survivors)
    if (!cues) return undefined
    return (searched) => {
      const { text, flat } = searched
      const near = [...flat.matchAll(cues(flat))].flatMap(({ 0: cue, index }) => [
        ...nameBefore(text, { start: index, end: index + cue.length }),
        ...nameAfter(text, { start: index, end: index + cue.length }),
      ])
      return [...near, ...nameUnder(searched, cues)].filter(({ start, end }) =>
        isName(text.slice(start, end), searched, cues),
      )
    }
  },
}

const namePart =
  "\\p{Lu}(?:['\u2019]\\p{Lu}|c\\p{Lu})?[\\p{Ll}\\p{M}'\u2019]{1,20}(?:-\\p{Lu}[\\p{Ll}\\p{M}]{1,20})?"
const particle = '(?:(?:de|da|do|dos|del|di|van|von|der|den|bin|bint|al|el|la|le) ){0,2}'
const fullName = `${namePart}(?: ${particle}${namePart}){1,3}`

/** "Mary Example, a survivor", "Mary Example (survivor leader)"; without an article, which is short, only where the phrase ends there. */
const beforeCue = new RegExp(
  `(?<![\\p{L}\\p{N}])(${fullName})(, | \\(| [\u2013\u2014] )((?:\\p{Ll}{1,3} (?:\\p{Ll}{1,15} ){0,2})?)$`,
  'u',
)

/** "survivor Mary"; after a comma, only a name of several words. */
const afterSmallCue = new RegExp(
  `^(?: (${namePart}(?: ${particle}${namePart}){0,3})|, (${fullName}))(?![\\p{L}\\p{N}])`,
  'u',
)

/** "Survivor representative: Mary Example". */
const afterColon = new RegExp(`^(?: \\p{Ll}{1,15}){0,2} ?: ?(${fullName})(?=$|[\\n,.;(])`, 'u')

/** How much before a word is looked at. */
const reach = 120

function nameBefore(text: string, { start, end }: Span): readonly Span[] {
  const from = Math.max(0, start - reach)
  const found = beforeCue.exec(text.slice(from, start))
  if (!found) return []
  const [, name = '', sign, words] = found
  const isApposition = sign === ' (' || words !== '' || /^(?:$|[,.;)\n])/.test(text.slice(end, end + 1))
  // "survivor-led" says what something is, not who.
  if (!isApposition || text[end] === '-') return []
  return [{ start: from + found.index, end: from + found.index + name.length }]
}

function nameAfter(text: string, { start, end }: Span): readonly Span[] {
  const rest = text.slice(end, end + reach)
  const isSmall = /^\p{Ll}/u.test(text.slice(start, end))
  const found = (isSmall ? afterSmallCue.exec(rest) : null) ?? afterColon.exec(rest)
  const name = found?.[1] ?? found?.[2]
  if (!found || name === undefined) return []
  const from = end + found[0].length - name.length
  return [{ start: from, end: from + name.length }]
}

const onlyName = new RegExp(`^\\s*(${fullName})\\s*(?:\\([^()]{0,40}\\)\\s*)?$`, 'u')

/** A cell of a column for survivors that holds nothing but a name. */
function nameUnder({ text, labels }: Searched, cues: FlatPattern): readonly Span[] {
  if (text.length > reach || !labels.some((label) => isIn(label, cues))) return []
  const name = onlyName.exec(text)?.[1]
  if (name === undefined) return []
  const start = text.indexOf(name)
  return [{ start, end: start + name.length }]
}

/** A council and a country are written with capitals too; but the words for them stand in small letters elsewhere. */
function isName(name: string, { isCommon }: Searched, cues: FlatPattern): boolean {
  if (isIn(flatten(name), cues)) return false
  return !name.split(/[ -]/).some((word) => /^\p{Lu}/u.test(word) && isCommon(word.toLowerCase()))
}
