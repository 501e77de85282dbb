/**
 * For people: the first screen of each plan, or all of it.
 *
 * Words carry what there is to say; there is no colour, so a pipe, a file and
 * a screen reader get the same.
 */

import type { PlanAssessment, Verdict } from '../check/assessment.js'
import { say } from '../messages/message.js'
import { everyPoint } from './every-point.js'
import { shownName } from './file-name.js'
import { firstScreen, type FirstScreen } from './first-screen.js'
import type { Format, RunContext } from './format.js'
import { indexOf, type GuidanceIndex } from './index-of.js'
import { separated, wrap, written } from './layout.js'
import { pointLines, type PointSetting } from './point-lines.js'
import { remarks, troubles } from './remarks.js'
import { subjectsOf } from './subject.js'
import { plansIn, type Summary } from './summary.js'
import { survivorsLine } from './survivors-line.js'
import { warnings } from './warnings.js'

export const text: Format = {
  name: 'text',
  start(run) {
    const index = indexOf(run.guidance)
    return {
      begin: () => '',
      plan: (assessment) => written([...planLines(assessment, run, index), '']),
      end: (summary) => written(endLines(summary, run)),
    }
  },
}

function planLines(assessment: PlanAssessment, run: RunContext, index: GuidanceIndex): readonly string[] {
  const screen = firstScreen(assessment, index)
  const setting: PointSetting = {
    index,
    subjects: subjectsOf(assessment.subjects),
    nameFiles: assessment.files.length > 1,
    due: screen.due,
  }
  const points = run.all ? everyPoint(assessment, setting) : firstPoints(screen, setting)
  return separated([
    headLines(assessment, setting),
    ...warnings(assessment).map((each) => wrap(each)),
    run.all && screen.due ? inAllLines(assessment, screen, run) : verdictLines(assessment, screen, run),
    ...points,
    [...(run.all ? [] : inAllLines(assessment, screen, run)), ...remarks(assessment, run)],
    troubles(assessment),
    assessment.verdict === 'not-assessed' ? [] : wrap(survivorsLine(assessment)),
  ])
}

/** The files, and what the plan was read as. */
function headLines(
  { files, subjects: shown }: PlanAssessment,
  { subjects }: PointSetting,
): readonly string[] {
  const names = files.map(shownName).join(', ')
  if (shown.length === 0) return names === '' ? [] : [names]
  return wrap(subjects.readAs(), { first: names === '' ? '' : `${names}   `, rest: '   ' })
}

function verdictLines(assessment: PlanAssessment, screen: FirstScreen, run: RunContext): readonly string[] {
  return verdictSentences(assessment, screen, run).flatMap((each) => wrap(each))
}

function verdictSentences(
  assessment: PlanAssessment,
  screen: FirstScreen,
  run: RunContext,
): readonly string[] {
  const verdict: Verdict = assessment.verdict
  switch (verdict) {
    case 'gaps':
      return [leadSentence(assessment, screen)]
    case 'partial':
      return [say('partial').text, ...whyPartial(assessment)]
    case 'no-open-points':
      return [
        run.asOf === null
          ? say('no-open-points-undated').text
          : say('no-open-points', { date: run.asOf }).text,
      ]
    case 'not-assessed':
      return [say('not-assessed').text]
  }
}

function leadSentence(
  { stage }: PlanAssessment,
  { opposite, questions, due, isTooShort }: FirstScreen,
): string {
  const count = opposite.length + questions.length
  if (isTooShort && opposite.length === 0) return say('too-short', { count }).text
  if (stage === 'running') return say('lead-running', { count }).text
  if (stage === 'ended') return say('lead-ended', { count }).text
  return say(`lead-${due ?? 'before-contact'}`, { count }).text
}

/** Causes that neither a problem nor another remark names. */
function whyPartial({ findings, safeguards }: PlanAssessment): readonly string[] {
  const applied = findings.some(({ outcome }) => outcome !== 'not-applicable')
  const isReviewAsked = safeguards.some(({ id }) => id === 'survivor-review')
  return [
    ...(applied ? [] : [say('partial-nothing-applied').text]),
    ...(isReviewAsked ? [] : [say('partial-review-not-asked').text]),
  ]
}

function firstPoints(
  { opposite, questions }: FirstScreen,
  setting: PointSetting,
): readonly (readonly string[])[] {
  return [...opposite, ...questions].map((shown, index) => pointLines(shown, index + 1, setting))
}

function inAllLines(
  { counts }: PlanAssessment,
  { due, dueFirst, hidden }: FirstScreen,
  { all }: RunContext,
): readonly string[] {
  if (!due) return []
  const { opposite, open, notFound } = counts
  const sentence = say(`in-all-${due}`, { opposite, open, notFound, due: dueFirst }).text
  return wrap(all || hidden === 0 ? sentence : `${sentence} ${say('all-shows').text}`)
}

function endLines(summary: Summary, { guidance }: RunContext): readonly string[] {
  const count = plansIn(summary)
  const { gaps, partial, 'no-open-points': clear, 'not-assessed': notAssessed } = summary.verdicts
  const reviewed = guidance.rules.filter(({ reviews }) =>
    reviews.some(({ survivorLed }) => survivorLed),
  ).length
  return [
    ...(count > 1 ? wrap(say('several-plans', { count, gaps, partial, clear, notAssessed }).text) : []),
    ...(summary.passedOver > 0 ? wrap(say('passed-over', { count: summary.passedOver }).text) : []),
    ...(count === 0 ? [] : wrap(reviewedSentence(reviewed, guidance.rules.length))),
  ]
}

function reviewedSentence(reviewed: number, count: number): string {
  return reviewed === 0 ? say('rules-reviewed-none').text : say('rules-reviewed', { reviewed, count }).text
}
