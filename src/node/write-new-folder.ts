/** Files → a new folder. */

import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'

/** Writes files into a folder that does not exist yet, or is empty; `false` where something stands in it. */
export async function writeNewFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string }[],
  cwd: string,
): Promise<boolean> {
  const path = resolve(cwd, folder)
  await mkdir(path, { recursive: true })
  if ((await readdir(path)).length > 0) return false
  for (const { name, content } of files) {
    const file = join(path, name)
    await mkdir(dirname(file), { recursive: true })
    // Nothing is ever written over, even if it came in between.
    await writeFile(file, content, { flag: 'wx' })
  }
  return true
}
