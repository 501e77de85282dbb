/** Guidance files → the parts in them, each held against its schema. */

import { pathTree, plainOf } from '../document/plain.js'
import { readPlanFile } from '../document/read-document.js'
import type { Tree } from '../document/tree.js'
import { say, type Message } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'
import type { Piece } from './compose.js'
import type { Fact, OwnField, Profile, Rule, Safeguard, Source } from './guidance.js'
import type { LanguageFile } from './language.js'
import { schemaProblem, withoutConsequences } from './schema-problem.js'
import {
  validateFacts,
  validateFields,
  validateGuidanceSet,
  validateLanguage,
  validateProfile,
  validateRuleSet,
  validateSafeguards,
  validateSource,
  type SchemaError,
  type Validate,
} from './validators.generated.js'

/** A guidance file's text. */
export interface GuidanceFile {
  readonly name: string
  readonly content: string
}

/** The parts of guidance that some files hold, and where each was written. */
export interface Gathered {
  /** What the files call themselves, as guidance. */
  header: Header | undefined
  readonly sources: Source[]
  readonly safeguards: Safeguard[]
  readonly facts: Fact[]
  readonly fields: OwnField[]
  readonly rules: Rule[]
  readonly profiles: Profile[]
  readonly languages: LanguageFile[]
  readonly treeOf: Map<Piece, Tree>
  readonly problems: Problem[]
  /** Whether every piece is there, so that what is not there is missing. */
  isComplete: boolean
}

/** What a set of files is called, and where it says so. */
export interface Header {
  readonly id: string
  readonly version: string
  readonly tree: Tree
}

/** By the key that tells a file's kind. A language names fields, and a profile may hold rules, so these are told first. */
const validators: Readonly<Record<string, Validate>> = {
  language: validateLanguage,
  profile: validateProfile,
  rules: validateRuleSet,
  safeguards: validateSafeguards,
  facts: validateFacts,
  fields: validateFields,
  source: validateSource,
  guidance: validateGuidanceSet,
}

/** Gathers the parts. A file that something is wrong with adds none. */
export function gather(files: readonly GuidanceFile[]): Gathered {
  const gathered: Gathered = {
    header: undefined,
    sources: [],
    safeguards: [],
    facts: [],
    fields: [],
    rules: [],
    profiles: [],
    languages: [],
    treeOf: new Map(),
    problems: [],
    isComplete: true,
  }
  for (const file of files) {
    const { problems, trees } = readPlanFile(file) ?? { problems: [], trees: [] }
    const [tree] = trees
    gathered.problems.push(...problems.map(asGuidance))
    if (problems.length > 0) gathered.isComplete = false
    else if (tree) gatherFile(tree, file.name, gathered)
    else gathered.problems.push(inFile(say('guidance-file-unknown'), file.name))
  }
  return gathered
}

function gatherFile(tree: Tree, name: string, gathered: Gathered): void {
  const value = plainOf(tree) as Record<string, unknown>
  const kind = Object.keys(validators).find(
    (key) => typeof value === 'object' && value !== null && key in value,
  )
  const validate = kind === undefined ? undefined : validators[kind]
  if (kind === undefined || validate === undefined) {
    gathered.problems.push(
      tree.at ? problem(say('guidance-file-unknown'), tree.at) : inFile(say('guidance-file-unknown'), name),
    )
    return
  }
  if (!validate(value)) {
    const errors = withoutConsequences(validate.errors ?? [])
    for (const error of errors) gathered.problems.push(schemaProblem(error, tree))
    if (kind === 'rules') gatherDespite(value[kind], errors, tree, gathered)
    else gathered.isComplete = false
    return
  }
  switch (kind) {
    case 'guidance':
      return gatherHeader(value[kind] as { id: string; version: string | number }, tree, gathered)
    case 'source': {
      const source = value as unknown as Source
      gathered.treeOf.set(source, tree)
      gathered.sources.push(source)
      return
    }
    case 'language':
      gathered.languages.push(kept(value as unknown as LanguageFile, tree, [], gathered))
      return
    case 'profile': {
      const { rules = [], ...rest } = value as unknown as Profile
      const own = rules.map((rule, index) => kept(withoutExamples(rule), tree, ['rules', index], gathered))
      gathered.profiles.push(kept({ ...rest, ...(own.length > 0 && { rules: own }) }, tree, [], gathered))
      return
    }
  }
  for (const [index, piece] of (value[kind] as Piece[]).entries()) {
    const part = kind === 'rules' ? withoutExamples(piece as Rule) : piece
    ;(gathered[kind as 'rules' | 'safeguards' | 'facts' | 'fields'] as Piece[]).push(
      kept(part, tree, [kind, index], gathered),
    )
  }
}

/** What a schema finds wrong with some keys of a rule does not hide what is wrong with the others. */
function gatherDespite(given: unknown, errors: readonly SchemaError[], tree: Tree, gathered: Gathered): void {
  if (!Array.isArray(given)) {
    gathered.isComplete = false
    return
  }
  for (const [index, rule] of given.entries()) {
    const at = `/rules/${index}/`
    const wrong = errors.flatMap(({ instancePath }) =>
      instancePath.startsWith(at) ? [instancePath.slice(at.length).split('/')[0]] : [],
    )
    const right = Object.entries((rule ?? {}) as object).filter(([key]) => !wrong.includes(key))
    const piece = { ...harmless, ...Object.fromEntries(right) } as Partial<Rule>
    if (piece.id === undefined || piece.safeguard === undefined || piece.expect === undefined)
      gathered.isComplete = false
    else gathered.rules.push(kept(withoutExamples(piece as Rule), tree, ['rules', index], gathered))
  }
}

/** Stands in for what is wrong, so that nothing more is said of it. */
const harmless = {
  title: '',
  severity: 'low',
  settle: 'while-running',
  why: '',
  do: '',
  basis: 'good-practice',
}

function gatherHeader(
  { id, version }: { readonly id: string; readonly version: string | number },
  tree: Tree,
  gathered: Gathered,
): void {
  const at = pathTree(tree, ['guidance']) ?? tree
  if (gathered.header) gathered.problems.push(problem(say('guidance-named-twice'), at.at))
  else gathered.header = { id, version: String(version), tree: at }
}

/** A piece, with the place it was written at. */
function kept<P extends Piece>(
  piece: P,
  tree: Tree,
  path: readonly (string | number)[],
  { treeOf }: Gathered,
): P {
  const at = pathTree(tree, path)
  if (at) treeOf.set(piece, at)
  return piece
}

/** The reader of files speaks of plans; this one was to be guidance. */
function asGuidance(found: Problem): Problem {
  const isNoMapping = ['plan-is-list', 'plan-is-value', 'plan-is-empty'].includes(found.message.id)
  return isNoMapping ? { ...found, message: say('guidance-file-unknown') } : found
}

/** Examples are the rule's tests; a check has no use for them. */
function withoutExamples(rule: Rule): Rule {
  const { examples: _, ...rest } = rule as Rule & { examples?: unknown }
  // A rule of good practice has nothing to cite yet.
  return { ...rest, cites: rule.cites ?? [], reviews: rule.reviews ?? [] }
}

function inFile(message: Message, name: string): Problem {
  return { level: 'error', message, place: placeInFile(name) }
}
