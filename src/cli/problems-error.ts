/** Files that the command needs cannot be understood. */

import type { Problem } from '../problem/problem.js'
import { writeProblems } from '../report/guidance-problems.js'

/** Ends the command with exit code 2, one problem on a line. */
export class ProblemsError extends Error {
  readonly written: string

  constructor(problems: readonly Problem[]) {
    super('Files cannot be understood.')
    this.name = 'ProblemsError'
    this.written = writeProblems(problems)
  }
}
