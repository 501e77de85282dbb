/** Every test of guidance. */

import type { GuidanceTest } from '../guidance-test.js'
import { branchesShown } from './branches-shown.js'
import { demandsNeeded } from './demands-needed.js'
import { examplesHold } from './examples-hold.js'
import { namesDiffer } from './names-differ.js'
import { outcomesShown } from './outcomes-shown.js'
import { plainWords } from './plain-words.js'
import { provisionsHeld } from './provisions-held.js'
import { rulesDiffer } from './rules-differ.js'
import { scopeNeeded } from './scope-needed.js'
import { severityBudget } from './severity-budget.js'
import { turnsSeen } from './turns-seen.js'

export const guidanceTests: readonly GuidanceTest[] = [
  examplesHold,
  outcomesShown,
  branchesShown,
  namesDiffer,
  rulesDiffer,
  demandsNeeded,
  scopeNeeded,
  turnsSeen,
  provisionsHeld,
  plainWords,
  severityBudget,
]
