/** English: what reports and the command say besides. */

import { authoring } from './authoring.js'
import { command } from './command.js'
import { en as core } from './index.js'
import { report } from './report.js'

export const en = { ...core, ...report, ...command, ...authoring } as const
