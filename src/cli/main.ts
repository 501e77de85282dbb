/** The command from its arguments to its exit code. */

import { say } from '../messages/tool.js'
import { commands } from './commands.js'
import type { ExitCode } from './exit-code.js'
import { OutputError, streamOutput } from './output.js'
import { ProblemsError } from './problems-error.js'
import { readArguments } from './read-arguments.js'
import { UsageError } from './usage-error.js'
import { tool } from './version.js'
import type { World } from './world.js'

/** Runs the command. Never throws: whatever goes wrong is one sentence on standard error, or one for each problem in a file. */
export async function main(written: readonly string[], world: World): Promise<ExitCode> {
  try {
    const asked = readArguments(written, commands, tool.version)
    if ('command' in asked) return await asked.command.run(asked.given, world)
    await streamOutput(world.stdout).write(asked.shown)
    return 0
  } catch (error) {
    await streamOutput(world.stderr)
      .write(error instanceof ProblemsError ? error.written : `${sentenceOf(error)}\n`)
      .catch(() => {})
    return 2
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof UsageError || error instanceof OutputError) return error.said.text
  // The message of an error that nobody foresaw may hold words of a plan; its name and line do not.
  const name = error instanceof Error ? error.name : typeof error
  return say('unexpected', { name, where: lineOf(error) }).text
}

function lineOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  const frames = (error.stack ?? '').replace(error.message, '')
  const found = /^\s+at .*?([^/\\(]+:\d+:\d+)\)?$/m.exec(frames)?.[1]
  return found === undefined ? '' : `, ${found}`
}
