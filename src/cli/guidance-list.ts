/** `guidance list`: what there is to hold a plan against. */

import { say } from '../messages/tool.js'
import { listGuidance } from '../report/guidance-list.js'
import type { Command } from './command.js'
import { guidanceMeant, guidanceOptions } from './guidance-options.js'
import { streamOutput } from './output.js'

export const list: Command = {
  name: 'list',
  says: say('command-guidance-list').text,
  usage: '[options]',
  options: guidanceOptions,
  helpEndsWith: say('exit-codes-list').text,
  async run(given, world) {
    const { guidance } = await guidanceMeant(given, world)
    await streamOutput(world.stdout).write(listGuidance(guidance))
    return 0
  },
}
