/** A folder or a file → the guidance files in it, as text. */

import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { decode } from '../document/decode.js'
import type { GuidanceFile } from '../guidance/load-guidance.js'
import { say } from '../messages/tool.js'
import type { Problem } from '../problem/problem.js'
import { fileProblem, messageOf } from './file-trouble.js'
import { listFiles } from './list-files.js'
import { readFileBytes } from './read-bytes.js'
import { slashed } from './slashed.js'

/** Guidance files, and what could not be read. */
export interface GuidanceFilesRead {
  readonly files: readonly GuidanceFile[]
  readonly problems: readonly Problem[]
}

/** Reads a file, or every `.yaml` and `.yml` file in a folder and the folders in it. */
export async function readGuidanceFiles(path: string, cwd: string): Promise<GuidanceFilesRead> {
  const files: GuidanceFile[] = []
  const problems: Problem[] = []
  try {
    for (const { name, trouble } of await namesIn(path, cwd)) {
      if (trouble) problems.push(fileProblem(name, trouble))
      else await read(name, cwd, files, problems)
    }
  } catch (error) {
    problems.push(fileProblem(path, messageOf(error)))
  }
  if (files.length + problems.length === 0) problems.push(fileProblem(path, say('guidance-folder-empty')))
  return { files, problems }
}

interface Named {
  readonly name: string
  readonly trouble?: Problem['message']
}

async function namesIn(path: string, cwd: string): Promise<readonly Named[]> {
  if ((await stat(resolve(cwd, path))).isFile()) return [{ name: path }]
  const listed = await listFiles(resolve(cwd, path))
  return listed
    .filter(({ kind, path: inner }) => kind === 'folder' || /\.ya?ml$/.test(inner))
    .map(({ path: inner, trouble }) => ({ name: slashed(join(path, inner)), ...(trouble && { trouble }) }))
}

async function read(name: string, cwd: string, files: GuidanceFile[], problems: Problem[]): Promise<void> {
  const bytes = await readFileBytes(name, cwd)
  if (!bytes.ok) {
    problems.push(fileProblem(name, bytes.trouble))
    return
  }
  const decoded = decode({ name, content: bytes.content })
  if (decoded.kind === 'text') files.push({ name, content: decoded.text.content })
  else problems.push(decoded.kind === 'problem' ? decoded.problem : fileProblem(name, decoded.message))
}
