/** A plan as an object, held against guidance. */

import { readObject } from '../document/read-object.js'
import { compiled, type Guidance } from '../guidance/guidance.js'
import { readPlan } from '../plan/read-plan.js'
import type { Theme } from '../plan/theme.js'
import type { PlanAssessment } from './assessment.js'
import { checkPlan } from './check-plan.js'
import { assertGuidance, settleOptions, type CheckOptions } from './options.js'

/**
 * Checks a plan.
 *
 * Any `plan` gives an assessment: what cannot be understood in it is a problem
 * there, and nothing in it is changed. Absent fields are silence, which is
 * neither yes nor no.
 *
 * @throws TypeError where the guidance or the options are wrong.
 */
export function check(plan: unknown, guidance: Guidance, options?: CheckOptions): PlanAssessment {
  assertGuidance(guidance)
  const settled = settleOptions(options, guidance)
  const { tree, problems } = readObject(plan)
  const read = readPlan([tree], guidance[compiled].fields)
  return checkPlan(
    {
      files: [],
      plan: read.plan,
      problems: [...problems, ...read.problems],
      notices: read.notices,
      unread: [],
    },
    guidance,
    settled,
  )
}

/** One checker for each theme: {@link check}, with the rules of that theme only. */
export const checkers = {
  consent: checkerOf('consent'),
  compensation: checkerOf('compensation'),
  recognition: checkerOf('recognition'),
  confidentiality: checkerOf('confidentiality'),
  support: checkerOf('support'),
  revictimization: checkerOf('revictimization'),
  safety: checkerOf('safety'),
  participation: checkerOf('participation'),
  inclusion: checkerOf('inclusion'),
  children: checkerOf('children'),
  nonPunishment: checkerOf('non-punishment'),
  empowerment: checkerOf('empowerment'),
  accountability: checkerOf('accountability'),
  closing: checkerOf('closing'),
} as const

function checkerOf(theme: Theme): typeof check {
  return (plan, guidance, options) => {
    assertGuidance(guidance)
    settleOptions(options, guidance)
    return check(plan, guidance, { ...options, themes: [theme] })
  }
}
