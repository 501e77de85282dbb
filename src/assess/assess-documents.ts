/** Documents, read and checked. */

import type { PlanAssessment } from '../check/assessment.js'
import { checkPlan } from '../check/check-plan.js'
import type { SettledOptions } from '../check/options.js'
import type { Document } from '../document/document.js'
import { compiled, type Guidance } from '../guidance/guidance.js'
import type { Problem } from '../problem/problem.js'
import { readDocumentPlan } from '../reading/read-document-plan.js'

/** A plan's documents, and what is known of those that could not be read. */
export interface PlanDocuments {
  /** As the caller named them; those that could not be read too. */
  readonly files: readonly string[]
  readonly documents: readonly Document[]
  readonly problems?: readonly Problem[]
}

/** Assesses one plan in documents that were read. */
export function assessDocuments(
  { files, documents, problems = [] }: PlanDocuments,
  guidance: Guidance,
  options: SettledOptions,
): PlanAssessment {
  const { fields, languageOf } = guidance[compiled]
  const languages = (): readonly string[] => guidance.languages.map(({ language }) => language)
  const read = readDocumentPlan(documents, { fields, languageOf, languages })
  return checkPlan({ files, ...read, problems: [...problems, ...read.problems] }, guidance, options)
}
