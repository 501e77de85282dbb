/**
 * YAML files → guidance.
 *
 * Each file is held against its schema, then the whole against its own meaning.
 * Everything that is wrong in all files comes out of one run, in order of place.
 */

import type { Part, Path } from '../condition/compile.js'
import type { Tree } from '../document/tree.js'
import { say, type Message } from '../messages/message.js'
import { inOrderOfPlace, problem, type Problem } from '../problem/problem.js'
import { digest } from '../text/digest.js'
import {
  compose,
  inCanonicalOrder,
  type GuidanceData,
  type Languages,
  type Pieces,
  type Report,
} from './compose.js'
import { atPath, keyAt } from './at-path.js'
import { gather, type Gathered, type GuidanceFile } from './gather.js'
import { compiled, type Guidance, type GuidanceSet } from './guidance.js'
import { checkLanguages } from './language-names.js'
import type { LanguageFile } from './language.js'
import { mergeLanguages } from './merge-languages.js'
import { inOrderOfName } from './order.js'
import { fieldOf } from './own-fields.js'
import { withOwnFields } from '../plan/fields.js'

export type { GuidanceFile }

/** Guidance, or everything that is wrong with it. */
export type LoadedGuidance =
  | { readonly ok: true; readonly guidance: Guidance }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Loads guidance from files, on top of other guidance if given. No id may be there twice, in files and base. */
export function loadGuidance(files: readonly GuidanceFile[], base?: Guidance): LoadedGuidance {
  assertFiles(files, base)
  const gathered = gather(files)
  const { header } = gathered
  if (header && base?.sets.some(({ id }) => id === header.id))
    gathered.problems.push(problem(say('guidance-id-twice', { id: header.id }), atPath(header.tree, ['id'])))
  const isWhole = gathered.problems.length === 0
  const problems: Problem[] = [...gathered.problems]
  const report: Report = (message, piece, path, part) => {
    if (gathered.isComplete || !isAboutMissing(message))
      problems.push(atPiece(message, gathered.treeOf.get(piece), path, part))
  }
  const data = joined(gathered, base)
  checkOwnLanguages(gathered, data, base, report)
  const guidance = compose(data, report)
  return guidance && isWhole && problems.length === 0
    ? { ok: true, guidance }
    : { ok: false, problems: inOrderOfPlace(problems) }
}

/** A language that is there already was checked when it was loaded. */
function checkOwnLanguages(
  { languages, treeOf }: Gathered,
  { fields, safeguards }: GuidanceData,
  base: Guidance | undefined,
  report: Report,
): void {
  if (languages.length === 0) return
  // So that of two files which give one name, the same is told of, whatever their order.
  const nameOf = (file: LanguageFile): string => treeOf.get(file)?.at?.text.name ?? ''
  const own = languages.toSorted((one, other) => inOrderOfName(nameOf(one), nameOf(other)))
  const nameable = {
    fields: withOwnFields(fields.map(fieldOf)),
    safeguards: safeguards.map(({ id }) => id),
  }
  checkLanguages(own, base?.languages ?? [], nameable, report)
}

function assertFiles(files: unknown, base: unknown): void {
  const areFiles =
    Array.isArray(files) &&
    files.every((file: Partial<GuidanceFile> | null | undefined) => {
      return typeof file?.name === 'string' && typeof file.content === 'string'
    })
  if (!areFiles)
    throw new TypeError('Guidance is loaded from a list of files, each with the texts `name` and `content`.')
  if (base !== undefined && (typeof base !== 'object' || base === null || !(compiled in base)))
    throw new TypeError(
      'What guidance is added to comes from `survivor-engagement-check/guidance` or `loadGuidance`.',
    )
}

/** What is not there may stand in a file that could not be read. */
function isAboutMissing({ id }: Message): boolean {
  const ids = [
    'fact-unknown',
    'fact-near',
    'safeguard-unknown',
    'safeguard-near',
    'provision-unknown',
    'provision-near',
    'own-field-unknown',
    'own-field-near',
    'rule-unknown',
    'rule-near',
    'profile-unknown',
    'profile-near',
    'language-section-unknown',
    'language-section-near',
  ]
  return [...ids, 'headline-missing', 'substantiated-alone'].includes(id)
}

function joined(gathered: Gathered, base: Guidance | undefined): GuidanceData {
  const own = setOf(gathered)
  if (!base) {
    const { id, version, digest: ofAll } = own
    const languages = languagesOf(gathered.languages)
    return { id, version, digest: ofAll, sets: [own], ...piecesOf(gathered), languages }
  }
  const pieces = inCanonicalOrder({
    sources: [...base.sources, ...gathered.sources],
    safeguards: [...base.safeguards, ...gathered.safeguards],
    facts: [...base.facts, ...gathered.facts],
    fields: [...base.fields, ...gathered.fields],
    rules: [...base.rules, ...gathered.rules],
    profiles: [...base.profiles, ...gathered.profiles],
  })
  const languages =
    gathered.languages.length === 0
      ? { digest: base[compiled].languagesDigest, all: () => base.languages }
      : languagesOf([...base.languages, ...gathered.languages])
  return {
    id: `${base.id}+${own.id}`,
    version: `${base.version}+${own.version}`,
    digest: digestOf(pieces, languages),
    sets: [...base.sets, own],
    ...pieces,
    languages,
  }
}

function setOf(gathered: Gathered): GuidanceSet {
  return {
    id: gathered.header?.id ?? 'own',
    version: gathered.header?.version ?? '0',
    digest: digestOf(piecesOf(gathered), languagesOf(gathered.languages)),
    rules: gathered.rules.length,
    reviewed: gathered.rules.filter(({ reviews }) => reviews.length > 0).length,
  }
}

function piecesOf({ sources, safeguards, facts, fields, rules, profiles }: Gathered): Pieces {
  return inCanonicalOrder({ sources, safeguards, facts, fields, rules, profiles })
}

function languagesOf(files: readonly LanguageFile[]): Languages {
  const merged = mergeLanguages(files)
  return { digest: merged.length === 0 ? '' : digest(JSON.stringify(merged)), all: () => merged }
}

function digestOf(pieces: Pieces, languages: Languages): string {
  const all = languages.digest === '' ? pieces : { ...pieces, languages: languages.digest }
  return digest(JSON.stringify(all))
}

function atPiece(message: Message, tree: Tree | undefined, path: Path, part: Part): Problem {
  const key = path.at(-1)
  if (tree && part === 'key' && key !== undefined)
    return problem(message, keyAt(tree, path.slice(0, -1), String(key)))
  return problem(message, tree && atPath(tree, path))
}
