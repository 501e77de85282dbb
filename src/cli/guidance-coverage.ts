/** `guidance coverage`: what sources ask for, and which rules hold plans to it. */

import { coverageOf } from '../authoring/coverage.js'
import { say } from '../messages/tool.js'
import { coverageFormats } from '../report/coverage.js'
import type { Command } from './command.js'
import { guidanceMeant, guidanceOptions } from './guidance-options.js'
import { oneWordOf } from './option-values.js'
import { streamOutput } from './output.js'

const formatNames = coverageFormats.map(({ name }) => name)

export const coverage: Command = {
  name: 'coverage',
  says: say('command-guidance-coverage').text,
  usage: '[options]',
  options: [
    {
      flags: '-f, --format <name>',
      says: say('option-format', { names: formatNames.join(', ') }).text,
      parse: oneWordOf('--format', formatNames),
    },
    ...guidanceOptions,
  ],
  helpEndsWith: say('exit-codes-coverage').text,
  async run(given, world) {
    const { guidance } = await guidanceMeant(given, world)
    const { format: name = 'text' } = given.options
    const format = coverageFormats.find((each) => each.name === name)
    if (!format) throw new TypeError('There is no such format.')
    await streamOutput(world.stdout).write(format.write(guidance))
    return coverageOf(guidance).some(({ provisions }) => provisions.some(({ isHole }) => isHole)) ? 1 : 0
  },
}
