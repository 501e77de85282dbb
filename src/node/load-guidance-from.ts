/** Guidance from a folder of YAML files. */

import type { Guidance } from '../guidance/guidance.js'
import { loadGuidance } from '../guidance/load-guidance.js'
import { readGuidanceFiles } from './read-guidance-files.js'

/** How to load guidance from a folder. */
export interface LoadGuidanceFromOptions {
  /** What the folder's guidance is added to; nothing unless given. */
  readonly base?: Guidance
  /** What the folder's path is relative to; the process's working folder unless given. */
  readonly cwd?: string
}

/** Loads every `.yaml` and `.yml` file in a folder and the folders in it as one guidance. */
export async function loadGuidanceFrom(
  folder: string,
  options: LoadGuidanceFromOptions = {},
): Promise<ReturnType<typeof loadGuidance>> {
  if (typeof folder !== 'string' || folder === '')
    throw new TypeError('loadGuidanceFrom expects the path of a folder.')
  if (typeof options !== 'object' || options === null)
    throw new TypeError('The options of loadGuidanceFrom are an object.')
  const { base, cwd = process.cwd() } = options
  const { files, problems } = await readGuidanceFiles(folder, cwd)
  return problems.length > 0 ? { ok: false, problems } : loadGuidance(files, base)
}
