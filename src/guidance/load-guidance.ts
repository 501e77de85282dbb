/**
 * YAML files → guidance.
 *
 * Each file is held against its schema, then the whole against its own meaning.
 * Everything that is wrong in all files comes out of one run, in order of place.
 */

import type { Path } from '../condition/compile.js'
import type { Tree } from '../document/tree.js'
import type { Message } from '../messages/message.js'
import { inOrderOfPlace, problem, type Problem } from '../problem/problem.js'
import { digest } from '../text/digest.js'
import { compose, type GuidanceData, type Part } from './compose.js'
import { atPath } from './at-path.js'
import { gather, type Gathered, type GuidanceFile } from './gather.js'
import type { Guidance } from './guidance.js'

export type { GuidanceFile }

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
  const guidance = compose(data, (message, part, path) =>
    problems.push(atPart(message, part, path, gathered.treeOf)),
  )
  return guidance ? { ok: true, guidance } : { ok: false, problems: inOrderOfPlace(problems) }
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

function atPart(message: Message, part: Part, path: Path, treeOf: ReadonlyMap<Part, Tree>): Problem {
  const tree = treeOf.get(part)
  return problem(message, tree && atPath(tree, path))
}
