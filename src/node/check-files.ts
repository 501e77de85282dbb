/**
 * Files → assessments, one at a time.
 *
 * A file that cannot be read has an assessment too: `not-assessed`, with the
 * problem. The others are checked all the same.
 */

import type { Readable } from 'node:stream'
import { assessText } from '../assess/assess-text.js'
import type { PlanAssessment } from '../check/assessment.js'
import { assertGuidance, settleOptions, type CheckOptions } from '../check/options.js'
import type { Guidance } from '../guidance/guidance.js'
import { guidance as shipped } from '../guidance/shipped.js'
import { findPlans, type FindOptions, type FoundPlan } from './find-plans.js'
import { notAssessed } from './not-assessed.js'
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

/** Checks files, folders and patterns; each file is one plan. */
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

/** Checks one file that was found. */
export async function checkFoundPlan(
  plan: FoundPlan,
  options: CheckFilesOptions = {},
): Promise<PlanAssessment> {
  const { guidance, cwd, stdin, stdinName, check } = parted(options)
  const isInput = plan.name === '-'
  const name = isInput ? (stdinName ?? plan.name) : plan.name
  if (plan.trouble) return notAssessed(name, plan.trouble)

  const read = isInput ? await readStreamBytes(stdin) : await readFileBytes(plan.name, cwd)
  if (!read.ok) return notAssessed(name, read.trouble)

  const key = isInput ? stdinName : plan.key
  return assessText({ name, content: read.content }, guidance, {
    ...(key !== undefined && { key }),
    ...check,
  })
}

/** What is told about files, with what holds unless told, apart from what is told about the check. */
function parted({
  guidance = shipped,
  cwd = process.cwd(),
  stdin = process.stdin,
  stdinName,
  ...check
}: CheckFilesOptions) {
  return { guidance, cwd, stdin, stdinName, check }
}
