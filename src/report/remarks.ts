/** What a reader has to know about a check besides its points: what was put off, left out, unread or not understood. */

import type { PlanAssessment } from '../check/assessment.js'
import type { Guidance } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import { inOrderOfPlace, type Problem } from '../problem/problem.js'
import type { Place } from '../text/place.js'
import type { RunContext } from './format.js'
import { wrap } from './layout.js'
import { item, under } from './outline.js'
import { excerptsAt, locationOf } from './where.js'

/** As lines, in the order people need them. */
export function remarks(assessment: PlanAssessment, { guidance, all }: RunContext): readonly string[] {
  const { counts, safeguards, unread } = assessment
  const asked = new Set(safeguards.map(({ theme }) => theme))
  const leftOut = [...new Set(guidance.safeguards.map(({ theme }) => theme))].filter(
    (theme) => !asked.has(theme),
  )
  const parts = [...new Set(unread.map(({ message }) => message.text))].join(' ')
  return [
    ...profileLines(assessment, guidance),
    ...(counts['put-off'] > 0 && !all ? wrap(say('put-off', { count: counts['put-off'] }).text) : []),
    ...(asked.size > 0 && leftOut.length > 0
      ? wrap(say('left-out', { count: leftOut.length, themes: leftOut.join(', ') }).text)
      : []),
    ...(unread.length > 0 ? wrap(say('unread', { count: unread.length, parts }).text) : []),
  ]
}

/** The profile that is taken where none is asked for. */
const usual = 'default'

/** By which profile; what it does not ask, and why, is never left to another page. */
function profileLines(
  { profile: id, switchedOff }: PlanAssessment,
  { profiles }: Guidance,
): readonly string[] {
  const title = profiles.find(({ profile }) => profile === id)?.title
  if (id === null || title === undefined || (id === usual && switchedOff.length === 0)) return []
  return [
    ...wrap(say('profile-used', { title, id }).text),
    ...under(
      say('switched-off').text,
      switchedOff.flatMap(({ rule, reason }) => item(say('switched-off-rule', { rule, reason }).text)),
    ),
  ]
}

/** What was not understood, then what was read in a way its author may not expect; each with its place. */
export function troubles({ problems, notices }: PlanAssessment): readonly string[] {
  return [...inOrderOfPlace(problems).flatMap(problemLines), ...inOrderOfPlace(notices).flatMap(noticeLines)]
}

function problemLines({ place, message }: Problem): readonly string[] {
  return located(say('problem-line', { where: locationOf(place), text: message.text }).text, place)
}

function noticeLines({ place, message }: Problem): readonly string[] {
  return located(say('notice-line', { where: locationOf(place), text: message.text }).text, place)
}

function located(text: string, place: Place): readonly string[] {
  return [
    ...wrap(text, { rest: '  ' }),
    ...excerptsAt([place], { nameFiles: false }).flatMap((each) => wrap(each, { first: '  ', rest: '  ' })),
  ]
}
