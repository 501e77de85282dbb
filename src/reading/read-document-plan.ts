/**
 * A document → the plan in it.
 *
 * Plan files, front matter and fenced blocks are read; the text around them is
 * left unread, and said to be.
 */

import type { Document } from '../document/document.js'
import type { Fields } from '../plan/fields.js'
import type { Level } from '../plan/levels.js'
import { readPlan } from '../plan/read-plan.js'
import type { Problem, Unread } from '../problem/problem.js'

/** The plan in a document, with everything that came up on the way. */
export interface PlanReading {
  /** Absent where nothing of a plan was found. */
  readonly plan: Level | undefined
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
}

/** Reads the plan in a document, by these fields. */
export function readDocumentPlan(document: Document, fields: Fields): PlanReading {
  const { plan, problems, notices } = readPlan(document.trees, fields)
  return {
    plan,
    problems: [...document.problems, ...problems],
    notices: [...document.notices, ...notices],
    unread: document.unread,
  }
}
