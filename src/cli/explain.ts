/** `explain`: what an id in a report stands for. */

import { guidance } from '../guidance/shipped.js'
import { say } from '../messages/message.js'
import { explain as explainId } from '../report/explain.js'
import { shownName } from '../report/file-name.js'
import type { Command } from './command.js'
import { streamOutput } from './output.js'
import { UsageError } from './usage-error.js'

export const explain: Command = {
  name: 'explain',
  says: say('command-explain').text,
  usage: '<id>',
  argument: { name: 'id', says: say('argument-id').text },
  options: [],
  async run({ names }, { stdout }) {
    const [id, ...others] = names
    if (id === undefined) throw new UsageError(say('no-id'))
    if (others.length > 0)
      throw new UsageError(say('too-many-arguments', { help: 'engagement-check explain --help' }))
    const explained = explainId(id, guidance)
    if (!explained.ok) throw new UsageError(unknownId(shownName(id), explained.near))
    await streamOutput(stdout).write(explained.text)
    return 0
  },
}

function unknownId(id: string, near: string | undefined) {
  return near === undefined ? say('unknown-id', { id }) : say('unknown-id-near', { id, near })
}
