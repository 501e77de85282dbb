/** A document, read and checked. */

import type { PlanAssessment } from '../check/assessment.js'
import { checkPlan } from '../check/check-plan.js'
import { assertGuidance, settleOptions, type CheckOptions } from '../check/options.js'
import type { Document } from '../document/document.js'
import { compiled, type Guidance } from '../guidance/guidance.js'
import { readDocumentPlan } from '../reading/read-document-plan.js'

/**
 * Assesses a document that was read.
 *
 * @throws TypeError where the guidance or the options are wrong.
 */
export function assessDocument(
  document: Document,
  guidance: Guidance,
  options?: CheckOptions,
): PlanAssessment {
  assertGuidance(guidance)
  const settled = settleOptions(options, guidance)
  const read = readDocumentPlan(document, guidance[compiled].fields)
  return checkPlan({ files: [document.text.name], ...read }, guidance, settled)
}
