/**
 * Findings → points, which are what people see.
 *
 * All gaps of one safeguard are one point. A field that leaves it unknown whom
 * rules are for is one question, once per plan; where a gap asks for that field
 * anyway, the gap takes on how bad and how urgent the answer is.
 */

import { leavesOf } from '../condition/missing.js'
import type { Safeguard } from '../guidance/guidance.js'
import { earlier, isAtLeast, worse, type Severity, type Settle } from '../guidance/severity.js'
import type { Fields } from '../plan/fields.js'
import type { Finding, Point } from './assessment.js'
import { isAgainst, isOpposite, type Drawn } from './finding.js'
import { byUrgency } from './urgency.js'

/** What is found, once gaps carry what hangs on them. */
export interface Pointed {
  readonly findings: readonly Finding[]
  readonly points: readonly Point[]
}

/** Draws the points. */
export function pointsOf(
  drawn: readonly Drawn[],
  safeguards: readonly Safeguard[],
  planKey: string,
  fields: Fields,
): Pointed {
  const waiting = waitingByField(drawn)
  const raised = drawn.map((each) => raise(each, waiting))
  const asked = new Set(raised.filter(({ finding }) => finding.gap).flatMap(fieldsAsked))
  const gaps = safeguards.flatMap((safeguard) => gapPoint(safeguard, raised, waiting, planKey) ?? [])
  const scoping = [...waiting]
    .filter(([field]) => !asked.has(field))
    .map(([field, waits]) => scopingPoint(field, waits, planKey, fields))
  return {
    findings: raised.map(({ finding }) => finding),
    points: [...gaps, ...scoping].toSorted(byUrgency(raised)),
  }
}

/** What waits for the answer to one scoping question. */
interface Waiting {
  readonly severity: Severity
  readonly settle: Settle
  readonly findings: readonly Finding[]
}

function waitingByField(drawn: readonly Drawn[]): ReadonlyMap<string, Waiting> {
  const findingsByField = new Map<string, Finding[]>()
  for (const { finding, asks } of drawn) {
    for (const field of asks) {
      const before = findingsByField.get(field)
      if (before) before.push(finding)
      else findingsByField.set(field, [finding])
    }
  }
  return new Map([...findingsByField].map(([field, findings]) => [field, waitingFor(findings)]))
}

function waitingFor(findings: readonly Finding[]): Waiting {
  return {
    severity: findings.map((each) => each.severity).reduce(worse),
    settle: findings.map((each) => each.settle).reduce(earlier),
    findings,
  }
}

function raise(drawn: Drawn, waiting: ReadonlyMap<string, Waiting>): Drawn {
  if (!drawn.finding.gap || waiting.size === 0) return drawn
  const waits = fieldsAsked(drawn).flatMap((field) => waiting.get(field) ?? [])
  if (waits.length === 0) return drawn
  const severity = waits.reduce((worst, each) => worse(worst, each.severity), drawn.finding.severity)
  const settle = waits.reduce((earliest, each) => earlier(earliest, each.settle), drawn.finding.settle)
  return { ...drawn, finding: { ...drawn.finding, severity, settle } }
}

function fieldsAsked({ finding }: Drawn): readonly string[] {
  return finding.missing ? leavesOf(finding.missing).map(({ field }) => field) : []
}

function gapPoint(
  safeguard: Safeguard,
  drawn: readonly Drawn[],
  waiting: ReadonlyMap<string, Waiting>,
  planKey: string,
): Point | undefined {
  const ofIt = drawn.filter(({ finding }) => finding.gap && finding.safeguard === safeguard.id)
  const [first] = ofIt
  if (!first) return undefined
  const findings = ofIt.map(({ finding }) => finding)
  // Who waits for an answer that this point asks for anyway is shown here, and nowhere else.
  const waits = [...new Set(ofIt.flatMap(fieldsAsked))].flatMap((field) => waiting.get(field)?.findings ?? [])
  const answering = new Set(ofIt.map(({ compiled }) => compiled.rule.answeredBy ?? 'host'))
  const [only, ...others] = answering
  return {
    id: `${planKey}#${safeguard.id}`,
    kind: 'gap',
    safeguard: safeguard.id,
    field: null,
    says: saysOf(findings),
    severity: findings.reduce((worst, each) => worse(worst, each.severity), first.finding.severity),
    settle: findings.reduce((earliest, each) => earlier(earliest, each.settle), first.finding.settle),
    answeredBy: only && others.length === 0 ? only : 'host',
    question: safeguard.question,
    subjects: [...new Set([...findings, ...waits].map(({ subject }) => subject))],
    findings: findings.map(({ id }) => id),
  }
}

/** A point whose every finding is silent was not found; one that says the opposite or disagrees is the worst. */
function saysOf(findings: readonly Finding[]): Point['says'] {
  if (findings.some(isOpposite)) return 'opposite'
  return findings.every(({ reason }) => reason === 'silent') ? 'not-found' : 'open'
}

function scopingPoint(
  field: string,
  { severity, settle, findings }: Waiting,
  planKey: string,
  { byPath }: Fields,
): Point {
  return {
    id: `${planKey}#${field}`,
    kind: 'scoping',
    safeguard: null,
    field,
    says: 'open',
    severity,
    settle,
    answeredBy: 'host',
    question: byPath.get(field)?.question ?? '',
    subjects: [...new Set(findings.map(({ subject }) => subject))],
    findings: findings.map(({ id }) => id),
  }
}

/** Whether a point reaches a threshold; where silence is only listed, by what is breached or in conflict. */
export function reaches(
  point: Point,
  threshold: Severity,
  silence: 'count' | 'list',
  findingById: ReadonlyMap<string, Finding>,
): boolean {
  if (silence === 'count') return isAtLeast(point.severity, threshold)
  return point.findings.some((id) => {
    const finding = findingById.get(id)
    return finding !== undefined && isAgainst(finding) && isAtLeast(finding.severity, threshold)
  })
}
