/**
 * YAML files → guidance.
 *
 * Each file is held against its schema, then the whole against its own meaning.
 * Everything that is wrong in all files comes out of one run, in order of place.
 */

import type { Path } from '../condition/compile.js'
import { pathTree, plainOf } from '../document/plain.js'
import { readPlanFile } from '../document/read-document.js'
import type { Tree } from '../document/tree.js'
import { say, type Message } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import { inOrderOfPlace, problem, type Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'
import { digest } from '../text/digest.js'
import type { At } from '../text/text.js'
import { compose, type GuidanceData, type Part } from './compose.js'
import type { Fact, Guidance, Rule, Safeguard, Source } from './guidance.js'
import {
  validateFacts,
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

/** Guidance, or everything that is wrong with it. */
export type LoadedGuidance =
  | { readonly ok: true; readonly guidance: Guidance }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Loads guidance from files, on top of other guidance if given. */
export function loadGuidance(files: readonly GuidanceFile[], base?: Guidance): LoadedGuidance {
  const gathered = gather(files)
  const { problems } = gathered
  if (problems.length > 0) return { ok: false, problems: inOrderOfPlace(problems) }
  const data = joined(gathered, base)
  const guidance = compose(data, (message, part, path) => problems.push(atPart(message, part, path, gathered.treeOf)))
  return guidance ? { ok: true, guidance } : { ok: false, problems: inOrderOfPlace(problems) }
}

interface Gathered {
  readonly sources: Source[]
  readonly safeguards: Safeguard[]
  readonly facts: Fact[]
  readonly rules: Rule[]
  readonly treeOf: Map<Part, Tree>
  readonly problems: Problem[]
}

const validators: Readonly<Record<string, Validate>> = {
  rules: validateRuleSet,
  safeguards: validateSafeguards,
  facts: validateFacts,
  source: validateSource,
}

function gather(files: readonly GuidanceFile[]): Gathered {
  const gathered: Gathered = { sources: [], safeguards: [], facts: [], rules: [], treeOf: new Map(), problems: [] }
  for (const file of files) {
    const document = readPlanFile(file)
    gathered.problems.push(...document.problems)
    const [tree] = document.trees
    if (tree && document.problems.length === 0) gatherFile(tree, file.name, gathered)
    else if (!tree && document.problems.length === 0) gathered.problems.push(inFile(say('guidance-file-unknown'), file.name))
  }
  return gathered
}

function gatherFile(tree: Tree, name: string, gathered: Gathered): void {
  const value = plainOf(tree) as Record<string, unknown>
  const kind = Object.keys(validators).find((key) => typeof value === 'object' && value !== null && key in value)
  const validate = kind === undefined ? undefined : validators[kind]
  if (kind === undefined || validate === undefined) {
    gathered.problems.push(tree.at ? problem(say('guidance-file-unknown'), tree.at) : inFile(say('guidance-file-unknown'), name))
    return
  }
  if (!validate(value)) {
    for (const error of validate.errors ?? []) gathered.problems.push(ofSchema(error, tree))
    return
  }
  if (kind === 'source') {
    const source = value as unknown as Source
    gathered.treeOf.set(source, tree)
    gathered.sources.push(source)
    return
  }
  const parts = value[kind] as Part[]
  for (const [index, part] of parts.entries()) {
    const kept = kind === 'rules' ? withoutExamples(part as Rule) : part
    const at = pathTree(tree, [kind, index])
    if (at) gathered.treeOf.set(kept, at)
    ;(gathered[kind as 'rules' | 'safeguards' | 'facts'] as Part[]).push(kept)
  }
}

/** Examples are the rule's tests; a check has no use for them. */
function withoutExamples(rule: Rule): Rule {
  const { examples: _, ...rest } = rule as Rule & { examples?: unknown }
  return { ...rest, reviews: rule.reviews ?? [] }
}

function joined(gathered: Gathered, base: Guidance | undefined): GuidanceData {
  const parts = {
    sources: [...(base?.sources ?? []), ...gathered.sources],
    safeguards: [...(base?.safeguards ?? []), ...gathered.safeguards],
    facts: [...(base?.facts ?? []), ...gathered.facts],
    rules: [...(base?.rules ?? []), ...gathered.rules],
  }
  const id = base ? `${base.id}+own` : 'own'
  return { id, version: base?.version ?? '0', digest: digest(JSON.stringify(parts)), ...parts }
}

function ofSchema(error: SchemaError, tree: Tree): Problem {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params['additionalProperty'])
      const near = nearest(key, knownKeys)
      const message = near ? say('guidance-key-near', { near }) : say('guidance-key-unknown')
      return problem(message, keyAt(tree, path, key))
    }
    case 'required':
      return problem(say('guidance-key-missing', { key: String(error.params['missingProperty']) }), atPath(tree, path))
    case 'enum':
      return problem(
        say('guidance-word-wrong', { words: (error.params['allowedValues'] as readonly unknown[]).join(', ') }),
        atPath(tree, path),
      )
    default:
      return problem(say('guidance-value-wrong'), atPath(tree, path))
  }
}

/** Every key that a part of guidance may have, for near misses. */
const knownKeys: readonly string[] = [
  ...['id', 'safeguard', 'title', 'severity', 'settle', 'waivable', 'answeredBy', 'on', 'silent', 'basis', 'params'],
  ...['severityWhen', 'when', 'expect', 'why', 'do', 'write', 'cites', 'disputed', 'examples', 'reviews'],
  ...['source', 'publisher', 'date', 'url', 'kind', 'survivorLed', 'read', 'provisions', 'locator', 'force', 'addressee'],
  ...['says', 'unchecked', 'theme', 'question', 'headline', 'holds', 'name', 'plan', 'outcome', 'asOf'],
]

function atPart(message: Message, part: Part, path: Path, treeOf: ReadonlyMap<Part, Tree>): Problem {
  const tree = treeOf.get(part)
  return problem(message, tree && atPath(tree, path))
}

function atPath(tree: Tree, path: Path): At | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = pathTree(tree, path.slice(0, length))
    if (found?.at) return found.at
  }
  return undefined
}

function keyAt(tree: Tree, path: Path, key: string): At | undefined {
  const map = pathTree(tree, path)
  const entry = map?.kind === 'map' ? map.entries.find((each) => each.key === key) : undefined
  return entry?.keyAt ?? atPath(tree, path)
}

function inFile(message: Message, name: string): Problem {
  return { level: 'error', message, place: placeInFile(name) }
}
