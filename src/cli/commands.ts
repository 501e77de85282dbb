/** Every command, in the order the help lists them. */

import { check } from './check.js'
import type { Command, CommandGroup } from './command.js'
import { explain } from './explain.js'
import { guidance } from './guidance.js'

export const commands: readonly (Command | CommandGroup)[] = [check, explain, guidance]
