/** A text or the bytes of a file, read and checked. */

import type { PlanAssessment } from '../check/assessment.js'
import { assertGuidance, settleOptions, type CheckOptions } from '../check/options.js'
import { readDocument } from '../document/read-document.js'
import type { Guidance } from '../guidance/guidance.js'
import { assessDocument } from './assess-document.js'

/** A file's name and what is in it. The name decides how it is read. */
export interface TextFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/**
 * Assesses a text.
 *
 * What cannot be read is a problem in the assessment, or listed in `unread`.
 *
 * @throws TypeError where the text, the guidance or the options are wrong.
 */
export async function assessText(
  text: TextFile,
  guidance: Guidance,
  options?: CheckOptions,
): Promise<PlanAssessment> {
  assertGuidance(guidance)
  settleOptions(options, guidance)
  const { name, content } = (text ?? {}) as Partial<TextFile>
  if (typeof name !== 'string' || (typeof content !== 'string' && !(content instanceof Uint8Array)))
    throw new TypeError('A text has a `name`, and as `content` a string or a Uint8Array.')
  return assessDocument(await readDocument(text), guidance, options)
}
