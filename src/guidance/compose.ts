/**
 * Guidance as data → guidance ready to check with.
 *
 * What one part says of another is checked here: every id is there, once, and
 * every condition compiles.
 */

import type { Message } from '../messages/message.js'
import type { Part, Path } from '../condition/compile.js'
import { withOwnFields } from '../plan/fields.js'
import { compileFacts } from './compile-facts.js'
import { compileLanguages } from './compile-language.js'
import { compileProfiles } from './compile-profiles.js'
import { compileRule, type CompiledRule, type RuleContext } from './compile-rule.js'
import {
  compiled,
  type Fact,
  type Guidance,
  type OwnField,
  type Profile,
  type Rule,
  type Safeguard,
  type Source,
} from './guidance.js'
import type { Language, LanguageFile } from './language.js'
import { checkMeaning } from './meaning.js'
import { inOrderOfName, inOrderOfRules, inOrderOfTheme } from './order.js'
import { fieldOf } from './own-fields.js'

/** Everything that guidance is made of. */
export interface GuidanceData extends Omit<Guidance, typeof compiled | 'languages'> {
  /** None unless given. */
  readonly languages?: Languages
}

/** Languages that nobody need look at before a document is read. */
export interface Languages {
  /** Changes whenever a language does; empty where there are none. */
  readonly digest: string
  /** The same list each time. */
  readonly all: () => readonly Language[]
}

const noLanguages: Languages = { digest: '', all: () => [] }

/** The piece of the guidance that something is wrong with. */
export type Piece = Source | Safeguard | Fact | OwnField | Rule | Profile | LanguageFile

/** Takes what is wrong with a piece, with the path to it from the piece's top. */
export type Report = (message: Message, piece: Piece, path: Path, part: Part) => void

/** Composes guidance; absent if anything is wrong with it. */
export function compose(data: GuidanceData, report: Report): Guidance | undefined {
  let isWhole = true
  const note: Report = (...wrong) => {
    isWhole = false
    report(...wrong)
  }
  const fields = withOwnFields(data.fields.map(fieldOf))
  const safeguardById = new Map(data.safeguards.map((each) => [each.id, each]))
  const context: Omit<RuleContext, 'report'> = {
    safeguardById,
    ruleById: new Map(data.rules.map((each) => [each.id, each])),
    facts: compileFacts(data.facts, note, fields),
    fields,
  }
  checkMeaning(data, note)
  const rules: CompiledRule[] = []
  for (const rule of data.rules) {
    const ready = compileRule(rule, {
      ...context,
      report: (...wrong) => note(wrong[0], rule, wrong[1], wrong[2]),
    })
    if (ready) rules.push(ready)
    else isWhole = false
  }
  const tailoringById = compileProfiles(data, rules, context, note)
  if (!isWhole) return undefined
  const { languages = noLanguages, ...rest } = data
  return {
    ...inCanonicalOrder(rest),
    get languages() {
      return languages.all()
    },
    [compiled]: {
      rules: rules.toSorted(inOrderOfRules),
      safeguardById,
      fields,
      tailoringById,
      languagesDigest: languages.digest,
      languageOf: compileLanguages(languages.all, fields, data.safeguards),
    },
  }
}

/** The parts of guidance, without what names it. */
export type Pieces = Pick<GuidanceData, 'sources' | 'safeguards' | 'facts' | 'fields' | 'rules' | 'profiles'>

/** So that the order of files, and of what stands in them, changes nothing. */
export function inCanonicalOrder<D extends Pieces>(data: D): D {
  return {
    ...data,
    sources: data.sources.toSorted((one, other) => inOrderOfName(one.source, other.source)),
    safeguards: data.safeguards.toSorted(
      (one, other) => inOrderOfTheme(one, other) || inOrderOfName(one.id, other.id),
    ),
    facts: data.facts.toSorted((one, other) => inOrderOfName(one.id, other.id)),
    fields: data.fields.toSorted((one, other) => inOrderOfName(one.path, other.path)),
    rules: data.rules.toSorted((one, other) => inOrderOfName(one.id, other.id)),
    profiles: data.profiles.toSorted((one, other) => inOrderOfName(one.profile, other.profile)),
  }
}
