/** A plan that was read, held against guidance → what was found. */

import type { CompiledRule } from '../guidance/compile-rule.js'
import { compiled, type Guidance } from '../guidance/guidance.js'
import { tailored, untailored, type Tailored } from '../guidance/tailoring.js'
import { fieldByPath } from '../plan/field-index.js'
import { say } from '../messages/message.js'
import type { Level } from '../plan/levels.js'
import { heldOf } from '../plan/reading.js'
import type { Value } from '../plan/value.js'
import { subjectsAt, subjectsOf, type Subject } from '../plan/subjects.js'
import { inOrderOfPlace, type Problem, type Unread } from '../problem/problem.js'
import { digest } from '../text/digest.js'
import type { Identifier } from '../text/identifier.js'
import { placeInFile, placeOf } from '../text/place.js'
import { adviceOn } from './advice.js'
import type { Counts, Finding, PlanAssessment, Point, SubjectShown, Verdict } from './assessment.js'
import { evaluate } from './evaluate.js'
import { drawFinding, type Drawn } from './finding.js'
import type { SettledOptions } from './options.js'
import { pointsOf } from './points.js'
import { standingsOf } from './standings.js'
import { putOff } from './waivers.js'

/** A plan that was read, with everything that came up on the way. */
export interface PlanRead {
  readonly files: readonly string[]
  /** Absent where nothing of a plan was found. */
  readonly plan: Level | undefined
  readonly problems: readonly Problem[]
  readonly notices: readonly Problem[]
  readonly unread: readonly Unread[]
  /** What may tell who someone is; in order of place. */
  readonly identifiers?: readonly Identifier[]
}

/** Holds a plan against guidance. */
export function checkPlan(read: PlanRead, guidance: Guidance, options: SettledOptions): PlanAssessment {
  const { rules, fields, tailoringById } = guidance[compiled]
  const profile = tailored(rules, tailoringById.get(options.profile ?? '') ?? untailored)
  const asked = profile.asked.filter(({ safeguard }) => options.themes.has(safeguard.theme))
  if (!read.plan || asked.length === 0) return notAssessed(withReason(read), profile, options)
  const root = subjectsOf(read.plan)
  const planKey = planKeyOf(read.plan, options)
  const drawn = inCanonicalOrder(asked, root).map(([rule, subject]) =>
    drawFinding(rule, subject, evaluate(rule, subject, options.asOf), planKey, options.lang),
  )
  const put = putOff(drawn, options.waivers, options.asOf, options.lang)
  const { findings, points } = pointsOf(put.drawn, guidance.safeguards, planKey, fields)
  const otherThemes = profile.asked.filter(({ safeguard }) => !options.themes.has(safeguard.theme))
  const leftOut = [...otherThemes, ...profile.off].reduce(
    (count, { scope }) => count + subjectsAt(root, scope).length,
    0,
  )
  const counts = countsOf(findings, points, leftOut)
  return {
    files: read.files,
    profile: options.profile,
    verdict: verdictOf(read, put.drawn, points, counts),
    stage: stageOf(root),
    counts,
    points,
    subjects: shownSubjects(root),
    safeguards: standingsOf(findings, guidance.safeguards),
    findings,
    switchedOff: profile.switchedOff,
    advice: adviceOn(read.identifiers ?? [], options.lang),
    problems: inOrderOfPlace(read.problems),
    notices: inOrderOfPlace([...read.notices, ...put.notices]),
    unread: inOrderOfPlace(read.unread),
  }
}

/** By subject, theme, rule; rules come in order. INVARIANT: every format relies on this order. */
function inCanonicalOrder(
  rules: readonly CompiledRule[],
  root: Subject,
): readonly (readonly [CompiledRule, Subject])[] {
  return everySubject(root).flatMap((subject) =>
    rules.filter(({ scope }) => scope === subject.scope).map((rule) => [rule, subject] as const),
  )
}

function everySubject(root: Subject): readonly Subject[] {
  return [root, ...root.below.flatMap(everySubject)]
}

function planKeyOf({ key }: Level, options: SettledOptions): string {
  return key === null ? (options.key ?? 'plan') : digest(key)
}

function countsOf(findings: readonly Finding[], points: readonly Point[], leftOut: number): Counts {
  const ofOutcome = (outcome: Finding['outcome']): number =>
    findings.filter((each) => each.outcome === outcome).length
  const ofPoints = (says: Point['says']): number => points.filter((each) => each.says === says).length
  return {
    opposite: ofPoints('opposite'),
    open: ofPoints('open'),
    notFound: ofPoints('not-found'),
    met: ofOutcome('met'),
    breached: ofOutcome('breached'),
    conflicting: ofOutcome('conflicting'),
    'not-stated': ofOutcome('not-stated'),
    'not-applicable': ofOutcome('not-applicable'),
    'put-off': findings.filter(({ waiver }) => waiver !== null).length,
    'left-out': leftOut,
  }
}

/** Silence is never a pass: with no point open, anything that nobody looked at still keeps it partial. */
function verdictOf(
  read: PlanRead,
  drawn: readonly Drawn[],
  points: readonly Point[],
  counts: Counts,
): Verdict {
  if (points.length > 0) return 'gaps'
  const wasReviewAsked = drawn.some(
    ({ finding }) => finding.safeguard === 'survivor-review' && finding.applies === 'yes',
  )
  const wasAnyForIt = drawn.some(({ finding }) => finding.outcome !== 'not-applicable')
  const wasAllRead = read.unread.length === 0 && read.problems.length === 0
  const isWhole =
    wasAllRead && counts['put-off'] === 0 && counts['left-out'] === 0 && wasAnyForIt && wasReviewAsked
  return isWhole ? 'no-open-points' : 'partial'
}

function stageOf(root: Subject): PlanAssessment['stage'] {
  return wordOf(root, 'stage') as PlanAssessment['stage']
}

function shownSubjects(root: Subject): readonly SubjectShown[] {
  return everySubject(root).map((subject) => ({
    key: subject.key,
    scope: subject.scope,
    ordinal: subject.ordinal,
    kind: subject.scope === 'activity' ? wordOf(subject, 'activity.kind') : null,
    ages: subject.scope === 'group' ? agesOf(subject) : null,
  }))
}

function agesOf(subject: Subject): readonly string[] | null {
  const value = valueOf(subject, 'group.ages')
  return value?.kind === 'list' ? value.members : null
}

function wordOf(subject: Subject, path: string): string | null {
  const value = valueOf(subject, path)
  return value?.kind === 'word' ? value.word : null
}

function valueOf(subject: Subject, path: string): Value | undefined {
  const field = fieldByPath.get(path)
  const held = field && heldOf(subject.read(field))
  return held?.state === 'stated' ? held.value : undefined
}

/** Silence is never a pass, and never an answer: what was not assessed says why. */
function withReason(read: PlanRead): PlanRead {
  if (read.problems.length > 0 || read.unread.length > 0) return read
  const message = read.plan ? say('guidance-without-rules') : say('no-plan-found')
  const [file] = read.files
  const place = file === undefined ? placeOf(undefined) : placeInFile(file)
  return { ...read, problems: [{ level: 'error', message, place }] }
}

function notAssessed(read: PlanRead, { switchedOff }: Tailored, options: SettledOptions): PlanAssessment {
  return {
    files: read.files,
    profile: options.profile,
    verdict: 'not-assessed',
    stage: null,
    counts: countsOf([], [], 0),
    points: [],
    subjects: [],
    safeguards: [],
    findings: [],
    switchedOff,
    advice: adviceOn(read.identifiers ?? [], options.lang),
    problems: inOrderOfPlace(read.problems),
    notices: inOrderOfPlace(read.notices),
    unread: inOrderOfPlace(read.unread),
  }
}
