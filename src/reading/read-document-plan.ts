/**
 * Documents → the plan in them.
 *
 * Plan files, front matter and fenced blocks are read, then key lines, tables
 * and boxes. Running text is left unread, and said to be. The files of a folder
 * may be one plan; what they say of a field then stands side by side.
 */

import type { Document } from '../document/document.js'
import { say } from '../messages/message.js'
import type { Level } from '../plan/levels.js'
import { readPlan } from '../plan/read-plan.js'
import { problem, type Problem, type Unread } from '../problem/problem.js'
import type { Identifier } from '../text/identifier.js'
import { findIdentifiersInTrees } from './identifiers/find-identifiers.js'
import { mergePlans } from './merge-levels.js'
import { readPage, type ReadBy } from './read-page.js'

export type { ReadBy }

/** The plan in documents, with everything that came up on the way. */
export interface PlanReading {
  /** Absent where nothing of a plan was found. */
  readonly plan: Level | undefined
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
  readonly identifiers: readonly Identifier[]
}

/** Reads the plan in documents that belong together; most often there is one. */
export function readDocumentPlan(documents: readonly Document[], by: ReadBy): PlanReading {
  const written = documents.map((document) => readPlan(document.trees, by.fields))
  const pages = documents.map((document) => readPage(document, by))
  // One file of a folder may name survivors, and its budget table nobody.
  const isOnSubject = written.some(({ plan }) => plan) || pages.some((page) => page.isOnSubject)
  const plan = mergePlans([
    ...written.flatMap((each) => (each.plan ? [{ plan: each.plan, rank: 0 }] : [])),
    ...pages.flatMap((page) => (isOnSubject && page.plan ? [{ plan: page.plan, rank: 1 }] : [])),
  ])
  const problems = [...documents, ...written].flatMap((each) => each.problems)
  const cannotRead = [...documents, ...pages.filter(({ isRead }) => !isRead)].flatMap(({ unread }) => unread)
  // Where no plan was found, that is what there is to say of the text around it.
  const isNothing = plan === undefined && problems.length === 0 && cannotRead.length === 0
  return {
    plan,
    problems: isNothing ? notFound(documents) : problems,
    notices: [...documents, ...written].flatMap((each) => each.notices),
    unread: plan === undefined ? cannotRead : [...documents, ...pages].flatMap(({ unread }) => unread),
    identifiers: documents.flatMap((document, index) => [
      ...findIdentifiersInTrees(document.trees, pages[index]?.language),
      ...(pages[index]?.identifiers ?? []),
    ]),
  }
}

function notFound([document]: readonly Document[]): readonly Problem[] {
  return document
    ? [problem(say('no-plan-in-document'), { text: document.text, span: { start: 0, end: 0 } })]
    : []
}
