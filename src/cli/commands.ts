/** Every command, in the order the help lists them. */

import { check } from './check.js'
import type { Command } from './command.js'
import { explain } from './explain.js'

export const commands: readonly Command[] = [check, explain]
