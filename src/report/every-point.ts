/** Every point of a plan with all its findings, for `--all`. */

import type { Finding, Missing, PlanAssessment, Point } from '../check/assessment.js'
import { say } from '../messages/message.js'
import { fieldByPath } from '../plan/field-index.js'
import { isOpposite, pointsShown, type PointShown } from './first-screen.js'
import { wrap } from './layout.js'
import { oppositeSentence, questionSentence, scopingSentence, type PointSetting } from './point-lines.js'
import { whereAre } from './where.js'

/** As blocks of lines: what the plan says the opposite of, what it leaves open, what was not found, what was put off. */
export function everyPoint(
  assessment: PlanAssessment,
  setting: PointSetting,
): readonly (readonly string[])[] {
  const points = pointsShown(assessment, setting.index)
  let ordinal = 0
  const blocks = (['opposite', 'open', 'not-found'] as const).flatMap((says) => {
    const those = points.filter(({ point }) => point.says === says)
    if (those.length === 0) return []
    return [[say(`all-${says}`).text], ...those.map((each) => pointBlock(each, (ordinal += 1), setting))]
  })
  return [...blocks, putOffBlock(assessment, setting)]
}

function pointBlock(shown: PointShown, ordinal: number, setting: PointSetting): readonly string[] {
  const first = `${ordinal}. `
  const rest = ' '.repeat(first.length)
  const { point, findings } = shown
  const details =
    point.kind === 'scoping'
      ? [indented(say('all-waiting', { rules: rulesOf(findings) }).text, rest)]
      : findings.map((finding) => findingLines(finding, rest, setting))
  return [
    ...wrap(pointSentence(shown, setting), { first, rest, right: point.safeguard ?? '' }),
    ...indented(dueSentence(point), rest),
    ...details.flat(),
  ]
}

function pointSentence(shown: PointShown, { index }: PointSetting): string {
  const lead = shown.findings[0]
  if (shown.point.kind === 'scoping') return scopingSentence(shown)
  return shown.point.says === 'opposite' && lead ? oppositeSentence(lead, index) : questionSentence(shown)
}

function dueSentence({ settle, answeredBy }: Point): string {
  const due = say(`due-${settle}`).text
  if (answeredBy === 'funder') return `${due} ${say('point-funder').text}`
  if (answeredBy === 'state') return `${due} ${say('point-state').text}`
  return due
}

function findingLines(finding: Finding, rest: string, setting: PointSetting): readonly string[] {
  const { rule, subject, message, places, missing, write, cites } = finding
  const deeper = `${rest}  `
  const where = whereAre(places, setting)
  const named = say('all-finding', {
    rule,
    subject: setting.subjects.nameOf(subject),
    message: message.text,
  }).text
  return [
    ...wrap(named, { first: `${rest}- `, rest: deeper }),
    ...(where === '' ? [] : indented(say('point-where', { places: where }).text, deeper)),
    ...(missing
      ? [...indented(say('all-settles').text, deeper), ...missingLines(missing, `${deeper}  `)]
      : []),
    ...indented(say('point-do', { do: finding.do }).text, deeper),
    ...(write === null ? [] : indented(say('point-write', { write }).text, deeper)),
    ...(write === null && isOpposite(finding) ? indented(say('point-no-wording').text, deeper) : []),
    ...(cites.length === 0 ? [] : indented(say('all-cites', { cites: cites.join(', ') }).text, deeper)),
  ]
}

function missingLines(missing: Missing, indent: string): readonly string[] {
  if ('any' in missing) return severalLines(say('all-settles-any').text, missing.any, indent)
  if ('all' in missing) return severalLines(say('all-settles-all').text, missing.all, indent)
  const label = fieldByPath.get(missing.field)?.label ?? missing.field
  return indented(say('all-settles-field', { label, needs: missing.needs.text }).text, indent)
}

function severalLines(heading: string, parts: readonly Missing[], indent: string): readonly string[] {
  const [only] = parts
  if (parts.length === 1 && only) return missingLines(only, indent)
  return [...indented(heading, indent), ...parts.flatMap((part) => missingLines(part, `${indent}  `))]
}

function putOffBlock({ findings }: PlanAssessment, { subjects }: PointSetting): readonly string[] {
  const lines = findings.flatMap(({ waiver, rule, subject }) => {
    if (!waiver) return []
    const { until, by, reason } = waiver
    const params = { rule, subject: subjects.nameOf(subject), until, by, reason }
    return wrap(say('all-put-off-line', params).text, { first: '- ', rest: '  ' })
  })
  return lines.length === 0 ? [] : [say('all-put-off').text, ...lines]
}

function rulesOf(findings: readonly Finding[]): string {
  return [...new Set(findings.map(({ rule }) => rule))].join(', ')
}

function indented(text: string, indent: string): readonly string[] {
  return wrap(text, { first: indent, rest: indent })
}
