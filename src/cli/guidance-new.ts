/** `guidance new`: a rule set to begin with. */

import { join } from 'node:path'
import { startingFiles } from '../authoring/starting-files.js'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { slashed } from '../node/slashed.js'
import { writeNewFolder } from '../node/write-new-folder.js'
import { shownName } from '../report/file-name.js'
import { written } from '../report/layout.js'
import type { Command } from './command.js'
import { OutputError, streamOutput } from './output.js'
import { UsageError } from './usage-error.js'

export const newGuidance: Command = {
  name: 'new',
  says: say('command-guidance-new').text,
  usage: '<folder>',
  argument: { name: 'folder', says: say('argument-new-folder').text },
  options: [],
  helpEndsWith: say('exit-codes-new').text,
  async run({ names }, { stdout, cwd }) {
    const [folder, ...others] = names
    if (folder === undefined || folder === '') throw new UsageError(say('no-new-folder'))
    if (others.length > 0)
      throw new UsageError(say('too-many-arguments', { help: 'engagement-check guidance new --help' }))
    const shown = shownName(folder)
    const isWritten = await writeNewFolder(folder, startingFiles, cwd).catch((error: unknown) => {
      throw new OutputError(trouble(shown, error), error)
    })
    if (!isWritten) throw new UsageError(say('folder-not-empty', { folder: shown }))
    await streamOutput(stdout).write(
      written([
        say('new-guidance-written').text,
        ...startingFiles.map(({ name }) => `  ${shownName(slashed(join(folder, name)))}`),
        say('new-guidance-next', { folder: shown }).text,
      ]),
    )
    return 0
  },
}

function trouble(folder: string, error: unknown): Message {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return say('folder-in-the-way', { folder })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say('folder-denied', { folder })
  }
  return say('folder-failed', { folder, code })
}
