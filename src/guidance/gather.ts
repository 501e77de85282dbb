/** Guidance files → the parts in them, each held against its schema. */

import { pathTree, plainOf } from '../document/plain.js'
import { readPlanFile } from '../document/read-document.js'
import type { Tree } from '../document/tree.js'
import { say, type Message } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'
import type { Piece } from './compose.js'
import type { Fact, Rule, Safeguard, Source } from './guidance.js'
import { schemaProblem } from './schema-problem.js'
import {
  validateFacts,
  validateRuleSet,
  validateSafeguards,
  validateSource,
  type Validate,
} from './validators.generated.js'

/** A guidance file's text. */
export interface GuidanceFile {
  readonly name: string
  readonly content: string
}

/** The parts of guidance that some files hold, and where each was written. */
export interface Gathered {
  readonly sources: Source[]
  readonly safeguards: Safeguard[]
  readonly facts: Fact[]
  readonly rules: Rule[]
  readonly treeOf: Map<Piece, Tree>
  readonly problems: Problem[]
}

const validators: Readonly<Record<string, Validate>> = {
  rules: validateRuleSet,
  safeguards: validateSafeguards,
  facts: validateFacts,
  source: validateSource,
}

/** Gathers the parts. A file that something is wrong with adds none. */
export function gather(files: readonly GuidanceFile[]): Gathered {
  const gathered: Gathered = {
    sources: [],
    safeguards: [],
    facts: [],
    rules: [],
    treeOf: new Map(),
    problems: [],
  }
  for (const file of files) {
    const { problems, trees } = readPlanFile(file) ?? { problems: [], trees: [] }
    const [tree] = trees
    gathered.problems.push(...problems.map(asGuidance))
    if (problems.length > 0) continue
    if (tree) gatherFile(tree, file.name, gathered)
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
    for (const error of validate.errors ?? []) gathered.problems.push(schemaProblem(error, tree))
    return
  }
  if (kind === 'source') {
    const source = value as unknown as Source
    gathered.treeOf.set(source, tree)
    gathered.sources.push(source)
    return
  }
  const pieces = value[kind] as Piece[]
  for (const [index, piece] of pieces.entries()) {
    const kept = kind === 'rules' ? withoutExamples(piece as Rule) : piece
    const at = pathTree(tree, [kind, index])
    if (at) gathered.treeOf.set(kept, at)
    ;(gathered[kind as 'rules' | 'safeguards' | 'facts'] as Piece[]).push(kept)
  }
}

/** The reader of files speaks of plans; this one was to be guidance. */
function asGuidance(found: Problem): Problem {
  const isNoMapping = ['plan-is-list', 'plan-is-value', 'plan-is-empty'].includes(found.message.id)
  return isNoMapping ? { ...found, message: say('guidance-file-unknown') } : found
}

/** Examples are the rule's tests; a check has no use for them. */
function withoutExamples(rule: Rule): Rule {
  const { examples: _, ...rest } = rule as Rule & { examples?: unknown }
  return { ...rest, reviews: rule.reviews ?? [] }
}

function inFile(message: Message, name: string): Problem {
  return { level: 'error', message, place: placeInFile(name) }
}
