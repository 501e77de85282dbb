/**
 * Rules as their files have them: with examples, and with the place of everything.
 *
 * Loaded guidance keeps neither, because a check needs neither.
 */

import { plainOf, pathTree } from '../document/plain.js'
import { readPlanFile } from '../document/read-document.js'
import type { Tree } from '../document/tree.js'
import { atPath } from '../guidance/at-path.js'
import type { CompiledRule } from '../guidance/compile-rule.js'
import type { GuidanceFile } from '../guidance/gather.js'
import { compiled, type Guidance, type Rule, type Source } from '../guidance/guidance.js'
import type { Path } from '../condition/compile.js'
import type { At } from '../text/text.js'
import type { Example } from './example.js'

/** Something in a file that knows where each part of it stands. */
interface Written {
  /** The place at the end of a path from its top, or of as much of it as there is. */
  at(path: Path): At | undefined
}

/** A rule with its examples. */
export interface WrittenRule extends Written {
  readonly rule: Rule
  readonly examples: readonly Example[]
  readonly compiled: CompiledRule
}

/** A source. */
export interface WrittenSource extends Written {
  readonly source: Source
}

/** What files that were loaded hold. */
export interface WrittenGuidance {
  readonly rules: readonly WrittenRule[]
  readonly sources: readonly WrittenSource[]
}

/** Reads files again that guidance was loaded from. */
export function readWritten(files: readonly GuidanceFile[], guidance: Guidance): WrittenGuidance {
  const { rules: all, tailoringById } = guidance[compiled]
  const shared = new Map(all.map((each) => [each.rule.id, each]))
  const rules: WrittenRule[] = []
  const sources: WrittenSource[] = []
  for (const tree of files.flatMap((file) => readPlanFile(file)?.trees ?? [])) {
    const value = plainOf(tree)
    if (isSource(value)) sources.push({ source: value, at: (path) => atPath(tree, path) })
    if (!isRuleSet(value)) continue
    // A profile's own rules are there for who asks for the profile.
    const { profile } = value
    const compiledById = profile === undefined ? shared : tailoringById.get(profile)?.added
    for (const [index, rule] of value.rules.entries()) {
      const ready = compiledById?.get(rule.id)
      const at = within(tree, ['rules', index])
      if (ready) rules.push({ rule, examples: rule.examples ?? [], compiled: ready, at })
    }
  }
  return { rules, sources }
}

function within(tree: Tree, path: Path): Written['at'] {
  const part = pathTree(tree, path) ?? tree
  return (inner) => atPath(part, inner)
}

function isSource(value: unknown): value is Source {
  return typeof value === 'object' && value !== null && 'source' in value && 'provisions' in value
}

interface RuleSet {
  readonly profile?: string
  readonly rules: readonly (Rule & { readonly examples?: readonly Example[] })[]
}

function isRuleSet(value: unknown): value is RuleSet {
  return typeof value === 'object' && value !== null && 'rules' in value
}
