/** The options that say which guidance is meant, and that guidance. */

import type { Guidance } from '../guidance/guidance.js'
import type { GuidanceFile } from '../guidance/load-guidance.js'
import { guidance as shipped } from '../guidance/shipped.js'
import { say } from '../messages/tool.js'
import { nearest } from '../plan/near.js'
import type { Problem } from '../problem/problem.js'
import { shownName } from '../report/file-name.js'
import type { Given, Option } from './command.js'
import { namesOf } from './option-values.js'
import { ProblemsError } from './problems-error.js'
import { UsageError } from './usage-error.js'
import type { World } from './world.js'

/** `--guidance` and `--only-guidance`. */
export const guidanceOptions: readonly Option[] = [
  { flags: '--guidance <folder>', says: say('option-guidance').text, parse: namesOf('--guidance') },
  { flags: '--only-guidance', says: say('option-only-guidance').text },
]

/** The guidance that is meant. */
export interface GuidanceMeant {
  readonly guidance: Guidance
  /** Whether other guidance was added to the shipped one, or stands alone; absent where it is the shipped one. */
  readonly given?: 'added' | 'alone'
}

/** The shipped guidance, or what the options make of it. Throws a {@link ProblemsError} with all that is wrong. */
export async function guidanceMeant({ options }: Given, world: World): Promise<GuidanceMeant> {
  const { guidance: folders, onlyGuidance } = options as {
    readonly guidance?: readonly string[]
    readonly onlyGuidance?: boolean
  }
  if (!folders) {
    if (onlyGuidance) throw new UsageError(say('only-guidance-unused'))
    return { guidance: shipped }
  }
  // Loading guidance takes code that a check of the shipped one has no use for.
  const { loadGuidance } = await import('../guidance/load-guidance.js')
  let guidance = onlyGuidance ? undefined : shipped
  for (const folder of folders) {
    const loaded = loadGuidance(await guidanceFilesIn([folder], world), guidance)
    if (!loaded.ok) throw new ProblemsError(loaded.problems)
    guidance = loaded.guidance
  }
  return { guidance: guidance ?? shipped, given: onlyGuidance ? 'alone' : 'added' }
}

/** Throws a {@link UsageError} where the guidance has no profile of this id. */
export function assertProfile(id: string, { profiles }: Guidance): void {
  const known = profiles.map(({ profile }) => profile)
  if (known.includes(id)) return
  if (known.length === 0) throw new UsageError(say('no-profiles'))
  const value = shownName(id)
  const near = nearest(id, known)
  throw new UsageError(
    near === undefined
      ? say('unknown-profile', { value, known: known.join(', ') })
      : say('unknown-value-near', { option: '--profile', value, near }),
  )
}

/** The files of guidance under these names. Throws a {@link ProblemsError}. */
export async function guidanceFilesIn(
  names: readonly string[],
  { cwd }: World,
): Promise<readonly GuidanceFile[]> {
  const { readGuidanceFiles } = await import('../node/read-guidance-files.js')
  const files = new Map<string, GuidanceFile>()
  const problems: Problem[] = []
  for (const name of new Set(names)) {
    const read = await readGuidanceFiles(name, cwd)
    for (const file of read.files) files.set(file.name, file)
    problems.push(...read.problems)
  }
  if (problems.length > 0) throw new ProblemsError(problems)
  return [...files.values()]
}
