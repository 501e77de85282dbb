/** Every point of a plan with all its findings, for `--all`. */

import type { Finding, Missing, PlanAssessment, Point } from '../check/assessment.js'
import { say } from '../messages/tool.js'
import { pointsShown, type PointShown } from './first-screen.js'
import { wrap } from './layout.js'
import {
  forWhom,
  oppositeSentence,
  questionSentence,
  scopingSentence,
  type PointSetting,
} from './point-lines.js'
import { excerptsAt, whereAre } from './where.js'

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
      : saidAlike(findings).map((each) => findingLines(each, rest, setting))
  return [
    ...wrap(pointSentence(shown, setting), { first, rest, right: point.safeguard ?? '' }),
    ...dueSentences(point, setting).flatMap((each) => indented(each, rest)),
    ...details.flat(),
  ]
}

function pointSentence(shown: PointShown, { index }: PointSetting): string {
  const lead = shown.findings[0]
  if (shown.point.kind === 'scoping') return scopingSentence(shown)
  return shown.point.says === 'opposite' && lead
    ? oppositeSentence(lead, index)
    : questionSentence(shown, index)
}

function dueSentences({ settle, answeredBy }: Point, { due }: PointSetting): readonly string[] {
  return [
    ...(due === undefined ? [] : [say(`due-${settle}`).text]),
    ...(answeredBy === 'funder' ? [say('point-funder').text] : []),
    ...(answeredBy === 'state' ? [say('point-state').text] : []),
  ]
}

/** Findings that say the same of several subjects, together. */
function saidAlike(findings: readonly Finding[]): readonly (readonly [Finding, ...Finding[]])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const finding of findings) {
    const { rule, outcome, reason, applies, missing } = finding
    const said = JSON.stringify([rule, outcome, reason, applies, missing])
    const group = groups.get(said)
    if (group) group.push(finding)
    else groups.set(said, [finding])
  }
  return [...groups.values()]
}

function findingLines(
  alike: readonly [Finding, ...Finding[]],
  rest: string,
  setting: PointSetting,
): readonly string[] {
  const [{ rule, message, missing, write, cites, do: toDo, outcome }] = alike
  const deeper = `${rest}  `
  const evidence = alike.flatMap((each) => each.places)
  const places = whereAre(evidence, setting)
  const details = [
    ...(places === '' ? [] : [say('point-where', { places }).text]),
    ...excerptsAt(evidence, setting),
    ...forWhom(alike, setting),
  ]
  const whatToDo = [
    say('point-do', { do: toDo }).text,
    ...(write === null ? [] : [say('point-write', { write }).text]),
    ...(write === null && outcome === 'breached' ? [say('point-no-wording').text] : []),
    cites.length === 0
      ? say('all-rule-good-practice', { rule }).text
      : say('all-rule', { rule, cites: cites.join(', ') }).text,
  ]
  return [
    ...wrap(message.text, { first: `${rest}- `, rest: deeper }),
    ...details.flatMap((each) => indented(each, deeper)),
    ...(missing
      ? [...indented(say('all-settles').text, deeper), ...missingLines(missing, `${deeper}  `, setting)]
      : []),
    ...whatToDo.flatMap((each) => indented(each, deeper)),
  ]
}

function missingLines(missing: Missing, indent: string, setting: PointSetting): readonly string[] {
  if ('any' in missing) return severalLines(say('all-settles-any').text, missing.any, indent, setting)
  if ('all' in missing) return severalLines(say('all-settles-all').text, missing.all, indent, setting)
  const label = setting.index.labelOf(missing.field)
  return indented(say('all-settles-field', { label, needs: missing.needs.text }).text, indent)
}

function severalLines(
  heading: string,
  parts: readonly Missing[],
  indent: string,
  setting: PointSetting,
): readonly string[] {
  const [only] = parts
  if (parts.length === 1 && only) return missingLines(only, indent, setting)
  return [
    ...indented(heading, indent),
    ...parts.flatMap((part) => missingLines(part, `${indent}  `, setting)),
  ]
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
