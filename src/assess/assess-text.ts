/** Texts, or the bytes of files, read and checked. */

import type { PlanAssessment } from '../check/assessment.js'
import { assertGuidance, settleOptions, type CheckOptions, type SettledOptions } from '../check/options.js'
import { blocksOf } from '../document/blocks.js'
import type { Document } from '../document/document.js'
import { readDocument } from '../document/read-document.js'
import type { Guidance } from '../guidance/guidance.js'
import type { Problem } from '../problem/problem.js'
import type { Excerpter } from '../text/excerpt.js'
import { assessDocuments } from './assess-documents.js'

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
  const settled = settleOptions(options, guidance)
  const { name, content } = (text ?? {}) as Partial<TextFile>
  if (typeof name !== 'string' || (typeof content !== 'string' && !(content instanceof Uint8Array)))
    throw new TypeError('A text has a `name`, and as `content` a string or a Uint8Array.')
  return assessSettled([text], [], guidance, settled)
}

/**
 * Assesses texts that are one plan, with what is wrong with other files of it.
 *
 * @throws TypeError where the guidance or the options are wrong.
 */
export async function assessTogether(
  texts: readonly TextFile[],
  problems: readonly Problem[],
  guidance: Guidance,
  options?: CheckOptions,
): Promise<PlanAssessment> {
  assertGuidance(guidance)
  return assessSettled(texts, problems, guidance, settleOptions(options, guidance))
}

async function assessSettled(
  texts: readonly TextFile[],
  problems: readonly Problem[],
  guidance: Guidance,
  options: SettledOptions,
): Promise<PlanAssessment> {
  const excerpter = options.excerpts ? await excerpterOf(guidance) : undefined
  // One after another: the parsers are not run side by side in one thread, and their memory would be.
  const documents = []
  for (const text of texts) documents.push(await inItsLanguage(await readDocument({ ...text, excerpter })))
  const files = [...texts.map(({ name }) => name), ...problems.flatMap(({ place }) => place.file ?? [])]
  return assessDocuments({ files, documents, problems }, guidance, options)
}

/** A page with the language that it is written in; a plan file needs none. */
async function inItsLanguage(document: Document): Promise<Document> {
  if (document.parts.length === 0) return document
  const { languageOfDocument } = await import('../reading/detect-language.js')
  const text = blocksOf(document.parts)
    .map(({ words }) => words.text)
    .join('\n')
  const hints =
    document.format === 'word' ? { document: document.language } : { frontMatter: document.language }
  const language = languageOfDocument({ ...hints, text })
  const { language: _, ...rest } = document
  return language === undefined ? rest : { ...rest, language }
}

/** Loaded only where somebody asks for excerpts. */
async function excerpterOf({ languages }: Guidance): Promise<Excerpter> {
  const { excerpterFor } = await import('../reading/identifiers/excerpter.js')
  return excerpterFor(languages)
}
