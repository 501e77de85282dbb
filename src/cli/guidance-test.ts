/** `guidance test`: anyone's rules, looked at more closely than a check needs to. */

import { guidance as shipped } from '../guidance/shipped.js'
import { say } from '../messages/tool.js'
import { writeProblems, writeTested } from '../report/guidance-problems.js'
import type { Command } from './command.js'
import { guidanceFilesIn } from './guidance-options.js'
import { streamOutput } from './output.js'
import { UsageError } from './usage-error.js'

export const test: Command = {
  name: 'test',
  says: say('command-guidance-test').text,
  usage: '[options] <paths...>',
  argument: { name: 'paths', says: say('argument-guidance').text },
  options: [
    { flags: '--only-guidance', says: say('option-only-tested').text },
    { flags: '--strict', says: say('option-strict').text },
  ],
  helpEndsWith: say('exit-codes-test').text,
  async run({ names, options }, world) {
    if (names.length === 0) throw new UsageError(say('no-guidance-paths'))
    const { onlyGuidance, strict } = options
    const files = await guidanceFilesIn(names, world)
    // Counting syllables takes long lists of words.
    const { testGuidance } = await import('../authoring/test-guidance.js')
    const tested = onlyGuidance ? testGuidance(files) : testGuidance(files, shipped)
    const output = streamOutput(world.stdout)
    if (!tested.ok) {
      await output.write(writeProblems(tested.problems))
      return 2
    }
    await output.write(writeTested(tested))
    return tested.found.some(({ level }) => level === 'error' || strict) ? 1 : 0
  },
}
