/** What a check can be told beside the plan and the guidance. Wrong use is a TypeError. */

import { compiled, type Guidance } from '../guidance/guidance.js'
import { languages, type Language } from '../messages/message.js'
import { isDay as isDayWritten } from '../plan/day.js'
import { nearest } from '../plan/near.js'
import { themes, type Theme } from '../plan/theme.js'
import { outcomes, type Waiver } from './assessment.js'

/** What a check can be told. Everything is optional. */
export interface CheckOptions {
  /** The day of the check, `YYYY-MM-DD`. Without it whatever needs a date is not stated, and no waiver holds. */
  readonly asOf?: string | undefined
  /** Names the plan in ids where it has no key of its own, such as its path; `plan` unless given. */
  readonly key?: string | undefined
  /** A profile of the guidance, by id; `default` unless given, where the guidance has one. */
  readonly profile?: string | undefined
  /** The language of sentences; English unless given. */
  readonly lang?: string | undefined
  /** Only these themes; all unless given. What is left out is counted. */
  readonly themes?: readonly Theme[] | undefined
  /** Gaps accepted for now. */
  readonly waivers?: readonly Waiver[] | undefined
  /** Show the words that stand at each place of a text, likely identifiers masked. They are words of the plan; without this none come out. */
  readonly excerpts?: boolean | undefined
}

/** Options once they are known to be right. */
export interface SettledOptions {
  readonly asOf: string | null
  readonly key: string | null
  readonly profile: string | null
  readonly lang: Language
  readonly themes: ReadonlySet<Theme>
  readonly waivers: readonly Waiver[]
  readonly excerpts: boolean
}

/** Checks the options against the guidance; throws a TypeError that says what was expected. */
export function settleOptions(options: CheckOptions | undefined, guidance: Guidance): SettledOptions {
  const given: unknown = options ?? {}
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new TypeError('The options of a check are an object.')
  const { asOf, key, profile, lang, themes: only, waivers, excerpts } = readAll(given)
  if (asOf !== undefined && !isDay(asOf)) throw new TypeError('`asOf` is a day, such as 2026-11-25.')
  if (key !== undefined && (typeof key !== 'string' || key === '')) throw new TypeError('`key` is a text.')
  if (lang !== undefined && !(languages as readonly unknown[]).includes(lang))
    throw new TypeError(`\`lang\` is one of: ${languages.join(', ')}.`)
  if (excerpts !== undefined && typeof excerpts !== 'boolean')
    throw new TypeError('`excerpts` is true or false.')
  return {
    asOf: asOf ?? null,
    key: key ?? null,
    profile: settleProfile(profile, guidance),
    lang: (lang as Language | undefined) ?? 'en',
    themes: settleThemes(only),
    waivers: settleWaivers(waivers),
    excerpts: excerpts ?? false,
  }
}

const optionNames: readonly string[] = ['asOf', 'key', 'profile', 'lang', 'themes', 'waivers', 'excerpts']

function readAll(given: object): Record<keyof CheckOptions, unknown> {
  try {
    assertKnown(given, optionNames)
    const {
      asOf,
      key,
      profile,
      lang,
      themes: only,
      waivers,
      excerpts,
    } = given as Record<keyof CheckOptions, unknown>
    return { asOf, key, profile, lang, themes: only, waivers, excerpts }
  } catch (cause) {
    if (cause instanceof UnknownOption) throw cause
    throw new TypeError('The options of a check could not be read.', { cause })
  }
}

/** An option that nobody reads: a slip of the pen could pass for a stricter check. */
class UnknownOption extends TypeError {}

/** Throws a TypeError where an option is not one of those that are known. */
export function assertKnown(given: object, known: readonly string[]): void {
  for (const name of Object.keys(given)) {
    if (known.includes(name)) continue
    const near = nearest(name, known)
    throw new UnknownOption(
      near ? `There is no such option. Did you mean \`${near}\`?` : `The options are: ${known.join(', ')}.`,
    )
  }
}

/** Throws a TypeError unless this is guidance that was loaded. */
export function assertGuidance(guidance: unknown): asserts guidance is Guidance {
  if (typeof guidance !== 'object' || guidance === null || !(compiled in guidance))
    throw new TypeError(
      'The guidance of a check comes from `survivor-engagement-check/guidance` or from `loadGuidance`.',
    )
}

function settleProfile(given: unknown, guidance: Guidance): string | null {
  const { tailoringById } = guidance[compiled]
  if (given === undefined) return tailoringById.has(usual) ? usual : null
  if (typeof given === 'string' && tailoringById.has(given)) return given
  const known = [...tailoringById.keys()].join(', ')
  throw new TypeError(`The guidance has no profile of this name.${known === '' ? '' : ` It has: ${known}.`}`)
}

/** The profile that is taken where a check is told none. */
const usual = 'default'

function settleThemes(given: unknown): ReadonlySet<Theme> {
  if (given === undefined) return new Set(themes)
  const isRight =
    Array.isArray(given) &&
    given.length > 0 &&
    given.every((each) => (themes as readonly unknown[]).includes(each))
  if (!isRight) throw new TypeError(`\`themes\` is a list with at least one of: ${themes.join(', ')}.`)
  return new Set(given as readonly Theme[])
}

function settleWaivers(given: unknown): readonly Waiver[] {
  if (given === undefined) return []
  if (!Array.isArray(given) || !given.every(isWaiver))
    throw new TypeError(
      'A waiver has the texts `finding`, `outcome`, `reason` and `by`, and the day `until`.',
    )
  return given
}

function isWaiver(given: unknown): given is Waiver {
  if (typeof given !== 'object' || given === null) return false
  const { finding, outcome, reason, by, until } = given as Record<keyof Waiver, unknown>
  const areTexts = [finding, reason, by].every((each) => typeof each === 'string' && each !== '')
  return areTexts && (outcomes as readonly unknown[]).includes(outcome) && isDay(until)
}

function isDay(given: unknown): given is string {
  // February has 29 days in some years only; a day of the check is a real one.
  return isDayWritten(given) && new Date(given).toISOString().startsWith(given)
}
