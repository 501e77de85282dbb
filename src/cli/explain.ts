/** `explain`: what an id in a report stands for. */

import { say } from '../messages/tool.js'
import { explain as explainId } from '../report/explain.js'
import { shownName } from '../report/file-name.js'
import type { Command } from './command.js'
import { guidanceMeant, guidanceOptions } from './guidance-options.js'
import { streamOutput } from './output.js'
import { UsageError } from './usage-error.js'

export const explain: Command = {
  name: 'explain',
  says: say('command-explain').text,
  usage: '[options] <id>',
  argument: { name: 'id', says: say('argument-id').text },
  options: guidanceOptions,
  async run(given, world) {
    const [id, ...others] = given.names
    if (id === undefined) throw new UsageError(say('no-id'))
    if (others.length > 0)
      throw new UsageError(say('too-many-arguments', { help: 'engagement-check explain --help' }))
    const { guidance } = await guidanceMeant(given, world)
    const explained = explainId(id, guidance)
    if (!explained.ok) throw new UsageError(unknownId(shownName(id), explained.near))
    await streamOutput(world.stdout).write(explained.text)
    return 0
  },
}

function unknownId(id: string, near: string | undefined) {
  return near === undefined ? say('unknown-id', { id }) : say('unknown-id-near', { id, near })
}
