/** `guidance`: what plans are held against, shown, tested and begun. */

import { say } from '../messages/tool.js'
import type { CommandGroup } from './command.js'
import { coverage } from './guidance-coverage.js'
import { list } from './guidance-list.js'
import { newGuidance } from './guidance-new.js'
import { test } from './guidance-test.js'

export const guidance: CommandGroup = {
  name: 'guidance',
  says: say('command-guidance').text,
  commands: [coverage, list, test, newGuidance],
}
