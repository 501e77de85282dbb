/** Guidance from a folder of YAML files. */

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Guidance } from '../guidance/guidance.js'
import { loadGuidance } from '../guidance/load-guidance.js'
import { say } from '../messages/message.js'
import type { Problem } from '../problem/problem.js'
import { fileProblem, messageOf } from './file-trouble.js'
import { listFiles } from './list-files.js'
import { slashed } from './slashed.js'

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
  { base, cwd = process.cwd() }: LoadGuidanceFromOptions = {},
): Promise<ReturnType<typeof loadGuidance>> {
  const files: { readonly name: string; readonly content: string }[] = []
  const problems: Problem[] = []
  try {
    for (const { kind, path, trouble } of await listFiles(resolve(cwd, folder))) {
      if (kind === 'file' && !/\.ya?ml$/.test(path)) continue
      const name = slashed(join(folder, path))
      if (trouble) problems.push(fileProblem(name, trouble))
      else files.push({ name, content: await readFile(resolve(cwd, name), 'utf8') })
    }
  } catch (error) {
    problems.push(fileProblem(folder, messageOf(error)))
  }
  if (files.length + problems.length === 0) problems.push(fileProblem(folder, say('guidance-folder-empty')))
  return problems.length > 0 ? { ok: false, problems } : loadGuidance(files, base)
}
