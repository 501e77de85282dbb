/**
 * Files → assessments, one at a time.
 *
 * A file that cannot be read has an assessment too: `not-assessed`, with the
 * problem. The others are checked all the same.
 */

import type { Readable } from 'node:stream'
import { assessTogether, type TextFile } from '../assess/assess-text.js'
import type { PlanAssessment } from '../check/assessment.js'
import { assertGuidance, settleOptions, type CheckOptions } from '../check/options.js'
import type { Guidance } from '../guidance/guidance.js'
import { guidance as shipped } from '../guidance/shipped.js'
import type { Problem } from '../problem/problem.js'
import { fileProblem } from './file-trouble.js'
import { findPlans, type FindOptions, type FoundFile, type FoundPlan } from './find-plans.js'
import { readFileBytes, readStreamBytes } from './read-bytes.js'

/** How to check files. Without `key`, a plan's key is its path relative to `cwd`. */
export interface CheckFilesOptions extends CheckOptions, FindOptions {
  /** What plans are held against; the shipped guidance unless given. */
  readonly guidance?: Guidance
  /** Where the path `-` is read from; standard input unless given. */
  readonly stdin?: Readable
  /** The file name that what comes in on `-` goes by. */
  readonly stdinName?: string
}

/** Checks files, folders and patterns; each file is one plan, unless told to read those of a folder as one. */
export async function* checkFiles(
  paths: readonly string[],
  options: CheckFilesOptions = {},
): AsyncGenerator<PlanAssessment, void, undefined> {
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) {
    throw new TypeError('checkFiles expects a list of paths.')
  }
  if (typeof options !== 'object' || options === null)
    throw new TypeError('The options of checkFiles are an object.')
  const { guidance, check } = parted(options)
  assertGuidance(guidance)
  settleOptions(check, guidance)
  const { plans } = await findPlans(paths, options)
  for (const plan of plans) yield await checkFoundPlan(plan, options)
}

/** Checks one plan that was found. */
export async function checkFoundPlan(
  { key, files }: FoundPlan,
  options: CheckFilesOptions = {},
): Promise<PlanAssessment> {
  const { guidance, check } = parted(options)
  const texts: TextFile[] = []
  const problems: Problem[] = []
  for (const file of files) {
    const read = await readFound(file, options)
    if ('message' in read) problems.push(read)
    else texts.push(read)
  }
  const planKey = files[0]?.name === '-' ? options.stdinName : key
  return assessTogether(texts, problems, guidance, {
    ...(planKey !== undefined && { key: planKey }),
    ...check,
  })
}

async function readFound(
  { name, trouble }: FoundFile,
  options: CheckFilesOptions,
): Promise<TextFile | Problem> {
  const { cwd, stdin, stdinName } = parted(options)
  const isInput = name === '-'
  const shown = isInput ? (stdinName ?? name) : name
  if (trouble) return fileProblem(shown, trouble)
  const read = isInput ? await readStreamBytes(stdin) : await readFileBytes(name, cwd)
  return read.ok ? { name: shown, content: read.content } : fileProblem(shown, read.trouble)
}

/** What is told about files, with what holds unless told, apart from what is told about the check. */
function parted(options: CheckFilesOptions) {
  const { guidance = shipped, cwd = process.cwd(), stdin = process.stdin, stdinName, ...rest } = options
  const { asOne: _, ...check } = rest
  return { guidance, cwd, stdin, stdinName, check }
}
