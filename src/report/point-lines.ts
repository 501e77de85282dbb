/** One point on the first screen of a text report. */

import type { Finding, Point } from '../check/assessment.js'
import type { Settle } from '../guidance/severity.js'
import { say } from '../messages/tool.js'
import { detailsLeftOut } from '../check/details.js'
import { isOpposite, lackedIn } from '../check/finding.js'
import type { PointShown } from './first-screen.js'
import type { GuidanceIndex } from './index-of.js'
import { wrap } from './layout.js'
import type { Subjects } from './subject.js'
import { excerptsAt, whereAre } from './where.js'

/** What a point is shown with. */
export interface PointSetting {
  readonly index: GuidanceIndex
  readonly subjects: Subjects
  readonly nameFiles: boolean
  /** What the heading says is due; a point that is due later says so. Absent where it has begun already. */
  readonly due: Settle | undefined
}

/** A point as numbered lines, with its safeguard's id at the right. */
export function pointLines(shown: PointShown, ordinal: number, setting: PointSetting): readonly string[] {
  const first = `${ordinal}. `
  const rest = ' '.repeat(first.length)
  const [lead = [], ...others] = partsOf(shown, setting)
  const [sentence = '', ...details] = lead
  return [
    ...wrap(sentence, { first, rest, right: shown.point.safeguard ?? '' }),
    ...details.flatMap((each) => wrap(each, { first: rest, rest })),
    ...others.flatMap((part) => partLines(part, rest)),
    ...whoAndWhen(shown.point, setting).flatMap((each) => wrap(each, { first: rest, rest })),
  ]
}

function partLines([sentence = '', ...details]: readonly string[], indent: string): readonly string[] {
  const deeper = `${indent}  `
  return [
    ...wrap(sentence, { first: `${indent}- `, rest: deeper }),
    ...details.flatMap((each) => wrap(each, { first: deeper, rest: deeper })),
  ]
}

/** What a point says, rule by rule where the plan says the opposite of several. */
function partsOf(shown: PointShown, setting: PointSetting): readonly (readonly string[])[] {
  if (shown.point.kind === 'scoping') return [[scopingSentence(shown)]]
  if (shown.point.says !== 'opposite') return [questionSentences(shown, setting)]
  return groupedByRule(shown.findings.filter(isOpposite)).map((each) => oppositeSentences(each, setting))
}

/** Also for the list of all points. */
export function scopingSentence({ point: { question, findings } }: PointShown): string {
  return say('point-scoping', { question, count: findings.length }).text
}

function questionSentences({ point, findings }: PointShown, setting: PointSetting): readonly string[] {
  const lead = findings[0]
  const where = whereAre(lead?.places ?? [], setting)
  return [
    questionSentence({ point, findings }, setting.index),
    ...(where === '' ? [] : [say('point-where', { places: where }).text]),
    ...excerptsAt(lead?.places ?? [], setting),
    ...forWhom(
      findings.filter(({ rule }) => rule === lead?.rule),
      setting,
    ),
    ...(lead ? [say('point-do', { do: lead.do }).text] : []),
    ...(lead?.write ? [say('point-write', { write: lead.write }).text] : []),
  ]
}

/** Also for the list of all points. */
export function questionSentence(
  { point: { question }, findings }: PointShown,
  { headlines }: GuidanceIndex,
): string {
  const lead = findings[0]
  // The safeguard's question was answered, as far as its headline goes; what is open is one detail of it.
  if (lead && !headlines.has(lead.rule)) return lead.message.text
  const words = lead && lackedIn(lead)
  if (words !== undefined) return say('point-in-part', { question, words }).text
  const reason = lead?.reason
  switch (reason) {
    case 'bare-yes':
      return say('point-bare-yes', { question, details: detailsLeftOut(lead?.missing ?? null) }).text
    case 'conflicting':
      return say('point-two-answers', { question }).text
    case 'unreadable':
      return say('point-unreadable', { question }).text
    case 'no-date':
      return say('point-no-date', { question }).text
    case 'unsettled':
    case 'not-comparable':
    case 'list-open':
      return say('point-open', { question }).text
    case 'silent':
    case null:
    case undefined:
      return say('point-not-found', { question }).text
  }
}

function oppositeSentences(findings: readonly Finding[], setting: PointSetting): readonly string[] {
  const lead = findings[0]
  if (!lead) return []
  const evidence = findings.flatMap((finding) => finding.places)
  const places = whereAre(evidence, setting)
  return [
    oppositeSentence(lead, setting.index),
    ...(places === '' ? [] : [whereSentence(lead, places)]),
    ...excerptsAt(evidence, setting),
    ...forWhom(findings, setting),
    say('point-do', { do: lead.do }).text,
    lead.write === null ? say('point-no-wording').text : say('point-write', { write: lead.write }).text,
  ]
}

/** Also for the list of all points. */
export function oppositeSentence({ rule, outcome, applies }: Finding, { ruleById }: GuidanceIndex): string {
  const title = ruleById.get(rule)?.title ?? rule
  const isSure = applies === 'yes'
  if (outcome === 'conflicting') {
    return isSure ? say('point-disagrees', { title }).text : say('point-disagrees-maybe', { title }).text
  }
  return isSure ? say('point-opposite', { title }).text : say('point-opposite-maybe', { title }).text
}

function whereSentence({ outcome }: Finding, places: string): string {
  return outcome === 'conflicting'
    ? say('point-where-disagrees', { places }).text
    : say('point-where', { places }).text
}

/** For which of several activities or groups; nothing where it is for all of them. */
export function forWhom(findings: readonly Finding[], { subjects }: PointSetting): readonly string[] {
  const keys = [...new Set(findings.map(({ subject }) => subject))]
  if (!subjects.areSome(keys)) return []
  return [say('point-for', { subjects: keys.map((key) => subjects.nameOf(key)).join('; ') }).text]
}

function whoAndWhen({ answeredBy, settle }: Point, { due }: PointSetting): readonly string[] {
  return [
    ...(answeredBy === 'funder' ? [say('point-funder').text] : []),
    ...(answeredBy === 'state' ? [say('point-state').text] : []),
    ...(due === undefined || settle === due ? [] : [say(`due-${settle}`).text]),
  ]
}

function groupedByRule(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) groups.set(finding.rule, [...(groups.get(finding.rule) ?? []), finding])
  return [...groups.values()]
}
