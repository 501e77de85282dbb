/** English: what is said of plans, documents and guidance. */

import { condition } from './condition.js'
import { document } from './document.js'
import { files } from './files.js'
import { finding } from './finding.js'
import { guidance } from './guidance.js'
import { plan } from './plan.js'

export const en = {
  ...files,
  ...document,
  ...plan,
  ...condition,
  ...guidance,
  ...finding,
} as const
