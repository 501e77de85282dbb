/** Runs the command as users run it, and gives everything they can see. */

import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The built command. */
export const commandFile = fileURLToPath(new URL('../dist/cli.cjs', import.meta.url))

/** What a run ends with. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** How to run it. */
export interface RunOptions {
  readonly cwd?: string
  /** What comes in on standard input; nothing unless given. */
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
  /** How long to leave standard output unread. */
  readonly readAfterMilliseconds?: number
  /** Close standard output without reading it. */
  readonly closeOutput?: boolean
}

/** Runs the command. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  // Certificates cost time at every start, and the command has no use for any.
  const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env
  const child = spawn(process.execPath, [commandFile, ...args], {
    cwd: options.cwd,
    env: { ...env, ...options.env },
    stdio: 'pipe',
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  // A command that does not read its input closes it; that is no trouble of the test.
  child.stdin.on('error', () => {})
  child.stdin.end(options.input ?? '')
  if (options.closeOutput) child.stdout.destroy()
  if (options.readAfterMilliseconds) await wait(options.readAfterMilliseconds)
  const [out, err, code] = await Promise.all([
    options.closeOutput ? '' : textOf(child.stdout),
    textOf(child.stderr),
    ended,
  ])
  return { code, out, err }
}

/** A new folder with these files in it. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'engagement-check-'))
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), content)
  }
  return folder
}
