/**
 * In which order points are shown.
 *
 * What the plan says the opposite of comes first, then what it leaves open. Among
 * equally severe points: what no wording mends, because it cannot be undone; then
 * what is asked because of who takes part, such as children, before what is asked
 * of every plan; then what is due first. All of it stands in the rules.
 */

import { severities, settles, worse, type Severity } from '../guidance/severity.js'
import type { Point } from './assessment.js'
import { isOpposite, type Drawn } from './finding.js'

/** Puts points in order; those that nothing sets apart keep the one they are given in. */
export function byUrgency(drawn: readonly Drawn[]): (one: Point, other: Point) => number {
  const drawnById = new Map(drawn.map((each) => [each.finding.id, each]))
  const weights = new Map<Point, readonly number[]>()
  const weightOf = (point: Point): readonly number[] => {
    const known = weights.get(point)
    if (known) return known
    const weight = weigh(
      point,
      point.findings.flatMap((id) => drawnById.get(id) ?? []),
    )
    weights.set(point, weight)
    return weight
  }
  return (one, other) => compare(weightOf(one), weightOf(other))
}

const said: readonly Point['says'][] = ['opposite', 'open', 'not-found']

/** Least first. */
function weigh(point: Point, drawn: readonly Drawn[]): readonly number[] {
  // What is only silent beside the opposite does not make the opposite worse.
  const deciding = point.says === 'opposite' ? drawn.filter(({ finding }) => isOpposite(finding)) : drawn
  const severity = point.says === 'opposite' ? worstOf(deciding, point.severity) : point.severity
  const worst = deciding.filter(({ finding }) => finding.gap && finding.severity === severity)
  return [
    said.indexOf(point.says),
    severities.indexOf(severity),
    worst.some(({ compiled }) => compiled.rule.write === undefined) ? 0 : 1,
    worst.some(({ compiled }) => compiled.when?.scope === 'group') ? 0 : 1,
    settles.indexOf(point.settle),
  ]
}

function worstOf(drawn: readonly Drawn[], otherwise: Severity): Severity {
  const [first, ...others] = drawn.map(({ finding }) => finding.severity)
  return first === undefined ? otherwise : others.reduce(worse, first)
}

function compare(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((step, index) => step !== other[index])
  return differs === -1 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0)
}
