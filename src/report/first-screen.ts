/**
 * Which points stand on the first screen.
 *
 * Most plans are silent on most things, so a list of all of it would bury what
 * they say wrong. What is breached or in conflict comes first, all of it; then
 * a few questions, of those that are due first.
 */

import type { Finding, PlanAssessment, Point } from '../check/assessment.js'
import { isOpposite } from '../check/finding.js'
import { severities, settles, type Settle, type Severity } from '../guidance/severity.js'
import type { GuidanceIndex } from './index-of.js'

/** More questions than these nobody answers in one sitting. */
const mostQuestions = 5

/** A point with its findings, those that say most about it first. */
export interface PointShown {
  readonly point: Point
  readonly findings: readonly Finding[]
}

/** What the first screen of a plan shows. */
export interface FirstScreen {
  /** What the plan says the opposite of, or disagrees with itself on. */
  readonly opposite: readonly PointShown[]
  readonly questions: readonly PointShown[]
  /** By when the earliest of all points is to be settled; absent where there is none. */
  readonly due: Settle | undefined
  /** No headline is answered one way or the other. */
  readonly isTooShort: boolean
  /** Of all points, how many are due first. */
  readonly dueFirst: number
  /** How many points are not shown. */
  readonly hidden: number
}

/** Chooses what the first screen shows. */
export function firstScreen(assessment: PlanAssessment, index: GuidanceIndex): FirstScreen {
  const points = pointsShown(assessment, index)
  const due = settles.find((settle) => points.some(({ point }) => point.settle === settle))
  const dueFirst = points.filter(({ point }) => point.settle === due)
  const opposite = points.filter(({ point }) => point.says === 'opposite')
  const questions = dueFirst.filter(({ point }) => point.says !== 'opposite').slice(0, mostQuestions)
  return {
    opposite,
    questions,
    due,
    isTooShort: isTooShort(assessment.findings, index),
    dueFirst: dueFirst.length,
    hidden: points.length - opposite.length - questions.length,
  }
}

/**
 * All points: the opposite first, then what the plan began to say, then what it
 * does not; in each by severity, and what surely applies first.
 */
export function pointsShown(
  { points, findings }: PlanAssessment,
  index: GuidanceIndex,
): readonly PointShown[] {
  const findingById = new Map(findings.map((finding) => [finding.id, finding]))
  return points
    .map((point): PointShown => {
      const own = point.findings.flatMap((id) => findingById.get(id) ?? [])
      return { point, findings: own.toSorted((a, b) => weightOf(a, index) - weightOf(b, index)) }
    })
    .toSorted(
      (a, b) =>
        turnOf(a) - turnOf(b) ||
        severities.indexOf(severityOf(a)) - severities.indexOf(severityOf(b)) ||
        Number(isUnsure(a)) - Number(isUnsure(b)) ||
        Number(isNotFound(a)) - Number(isNotFound(b)),
    )
}

// A question on whom rules are for is open by definition. Among the rest it takes its turn by severity,
// or a short note would be asked for its setting and never for its consent.
function turnOf({ point: { says, kind } }: PointShown): number {
  if (says === 'opposite') return 0
  return says === 'open' && kind === 'gap' ? 1 : 2
}

/** Of the opposite, how bad that is, whatever else its safeguard leaves open. */
function severityOf({ point, findings }: PointShown): Severity {
  return point.says === 'opposite' ? (findings[0]?.severity ?? point.severity) : point.severity
}

function isNotFound({ point }: PointShown): boolean {
  return point.says === 'not-found'
}

/** Lowest first: the opposite, the worst, what surely applies, what is not plain silence, the headline. */
function weightOf(finding: Finding, { headlines }: GuidanceIndex): number {
  const order = [
    isOpposite(finding) ? 0 : 1,
    finding.reason === 'silent' ? 1 : 0,
    severities.indexOf(finding.severity),
    finding.applies === 'yes' ? 0 : 1,
    headlines.has(finding.rule) ? 0 : 1,
  ]
  return order.reduce((weight, step) => weight * severities.length + step, 0)
}

function isUnsure({ point, findings }: PointShown): boolean {
  if (point.says !== 'opposite') return false
  return findings.every((finding) => !isOpposite(finding) || finding.applies !== 'yes')
}

function isTooShort(findings: readonly Finding[], { headlines }: GuidanceIndex): boolean {
  const asked = findings.filter(({ rule, outcome }) => headlines.has(rule) && outcome !== 'not-applicable')
  return (
    asked.length > 0 && asked.every(({ outcome, reason }) => outcome === 'not-stated' && reason === 'silent')
  )
}
