/**
 * What is wrong with guidance, one problem on a line.
 *
 * Lines are not broken, so that editors and CI find the place and the sentence.
 */

import type { GuidanceTested } from '../authoring/test-guidance.js'
import { say } from '../messages/tool.js'
import type { Problem } from '../problem/problem.js'
import { written } from './layout.js'
import { sentence } from './outline.js'
import { locationOf } from './where.js'

/** Problems and notes, in their order. */
export function writeProblems(problems: readonly Problem[]): string {
  return written(problems.map(problemLine))
}

/** What tests of guidance found. */
export function writeTested({ rules, examples, found }: GuidanceTested & { readonly ok: true }): string {
  const notices = found.filter(({ level }) => level === 'notice').length
  const problems = found.length - notices
  return (
    writeProblems(found) +
    written([
      ...sentence(say('tested', { rules, examples, problems, notices }).text),
      ...sentence(say('tested-is-no-review').text),
    ])
  )
}

function problemLine({ level, place, message }: Problem): string {
  const params = { where: locationOf(place), text: message.text }
  return level === 'notice' ? say('notice-line', params).text : say('problem-line', params).text
}
