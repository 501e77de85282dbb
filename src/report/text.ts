/**
 * For people: the first screen of each plan, or all of it.
 *
 * Words carry what there is to say; there is no colour, so a pipe, a file and
 * a screen reader get the same.
 */

import type { PlanAssessment } from '../check/assessment.js'
import type { Guidance } from '../guidance/guidance.js'
import { byHandLines } from './by-hand.js'
import { say } from '../messages/tool.js'
import { adviceLines } from './advice.js'
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
import { verdictSentences } from './verdict-sentences.js'
import { hasBegun, warnings } from './warnings.js'

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
    due: hasBegun(assessment) ? undefined : screen.due,
  }
  const points = run.all ? everyPoint(assessment, setting) : firstPoints(screen, setting)
  return separated([
    headLines(assessment, setting),
    ...warnings(assessment).map((each) => wrap(each)),
    run.all && screen.due ? inAllLines(assessment, screen, run) : verdictLines(assessment, screen, run),
    ...points,
    [...(run.all ? [] : inAllLines(assessment, screen, run)), ...remarks(assessment, run)],
    troubles(assessment),
    byHandLines(assessment, run.guidance),
    adviceLines(assessment, setting),
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
  return verdictSentences(assessment, screen, run.asOf).flatMap((each) => wrap(each))
}

function firstPoints(
  { opposite, questions }: FirstScreen,
  setting: PointSetting,
): readonly (readonly string[])[] {
  return [...opposite, ...questions].map((shown, index) => pointLines(shown, index + 1, setting))
}

function inAllLines(
  assessment: PlanAssessment,
  { due, dueFirst, hidden }: FirstScreen,
  { all }: RunContext,
): readonly string[] {
  if (!due) return []
  const { opposite, open, notFound } = assessment.counts
  const sentence = hasBegun(assessment)
    ? say('in-all-begun', { opposite, open, notFound }).text
    : say(`in-all-${due}`, { opposite, open, notFound, due: dueFirst }).text
  return wrap(all || hidden === 0 ? sentence : `${sentence} ${say('all-shows').text}`)
}

function endLines(summary: Summary, { guidance, given }: RunContext): readonly string[] {
  const count = plansIn(summary)
  const { gaps, partial, 'no-open-points': clear, 'not-assessed': notAssessed } = summary.verdicts
  const reviewed = guidance.rules.filter(({ reviews }) =>
    reviews.some(({ survivorLed }) => survivorLed),
  ).length
  return [
    ...(count > 1 ? wrap(say('several-plans', { count, gaps, partial, clear, notAssessed }).text) : []),
    ...(summary.passedOver > 0 ? wrap(say('passed-over', { count: summary.passedOver }).text) : []),
    ...(count === 0 ? [] : guidanceLines(guidance, given)),
    ...(count === 0 ? [] : wrap(reviewedSentence(reviewed, guidance.rules.length))),
  ]
}

/** What else than the shipped guidance was held against; nothing where there was nothing else. */
function guidanceLines({ sets }: Guidance, given: RunContext['given']): readonly string[] {
  if (given === undefined) return []
  const own = given === 'alone' ? sets : sets.slice(1)
  const added = own
    .map(
      ({ id, version, rules: count }) => say('guidance-set', { id, version: shownName(version), count }).text,
    )
    .join('; ')
  return wrap(say(`guidance-${given}`, { added }).text)
}

function reviewedSentence(reviewed: number, count: number): string {
  return reviewed === 0 ? say('rules-reviewed-none').text : say('rules-reviewed', { reviewed, count }).text
}
