/** English. */

import { authoring } from './authoring.js'
import { command } from './command.js'
import { condition } from './condition.js'
import { document } from './document.js'
import { files } from './files.js'
import { finding } from './finding.js'
import { guidance } from './guidance.js'
import { plan } from './plan.js'
import { report } from './report.js'

export const en = {
  ...files,
  ...document,
  ...plan,
  ...condition,
  ...guidance,
  ...finding,
  ...report,
  ...command,
  ...authoring,
} as const
