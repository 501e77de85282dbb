/** An assessment as case files write it. */

import type { Finding, Missing, PlanAssessment, Point } from '../../../src/index.js'

/** What there is to compare, without sentences. */
export function shown(assessment: PlanAssessment, content?: string) {
  const { profile, verdict, stage, counts, points, findings, safeguards, subjects } = assessment
  const { switchedOff, problems, notices, unread } = assessment
  return {
    profile,
    verdict,
    stage,
    counts,
    kinds: Object.fromEntries(subjects.map(({ key, kind }) => [key, kind])),
    findings: Object.fromEntries(
      findings.map((finding) => [nameOf(finding.id), findingShown(finding, content)]),
    ),
    gaps: findings.filter(({ gap }) => gap).map(({ id }) => nameOf(id)),
    points: points.map(pointShown).toSorted(byName),
    switchedOff,
    standings: Object.fromEntries(safeguards.map(({ id, standing }) => [id, standing])),
    subjects: subjects.map(({ key }) => key),
    problems: problems.map(({ message }) => message.id),
    notices: notices.map(({ message }) => message.id),
    unread: unread.length,
  }
}

/** By what they are of; the order of points is a matter of presentation. */
export function byName(one: { readonly of: string }, other: { readonly of: string }): number {
  return one.of < other.of ? -1 : 1
}

function nameOf(id: string): string {
  return id.slice(id.indexOf('#') + 1)
}

function findingShown(finding: Finding, content: string | undefined) {
  const { outcome, applies, reason, severity, settle, gap, waiver, places, missing } = finding
  return {
    outcome,
    applies,
    reason,
    severity,
    settle,
    gap,
    waived: waiver !== null,
    places: places.map(({ field }) => field),
    at:
      content === undefined ? [] : places.map(({ line, column }) => textAt(content, line ?? 0, column ?? 0)),
    missing: missing && missingShown(missing),
  }
}

/** The rest of the line that a place begins at. */
function textAt(content: string, line: number, column: number): string {
  return content.split('\n')[line - 1]?.slice(column - 1) ?? ''
}

function missingShown(missing: Missing): unknown {
  if ('all' in missing) return { all: missing.all.map(missingShown) }
  if ('any' in missing) return { any: missing.any.map(missingShown) }
  const { field, reason, needs, details } = missing
  return { field, reason, needs: needs.id, ...(details && { details }) }
}

function pointShown({
  kind,
  safeguard,
  field,
  says,
  severity,
  settle,
  answeredBy,
  subjects,
  findings,
}: Point) {
  const of = safeguard ?? field ?? ''
  return { kind, of, says, severity, settle, answeredBy, subjects, findings: findings.map(nameOf) }
}
