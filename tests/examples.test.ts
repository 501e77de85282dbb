/**
 * The example plans, as people would check them.
 *
 * What is expected stands in `golden/examples`.
 */

import { expect, test } from 'vitest'
import { fails } from '../src/check/fails.js'
import { isAtLeast } from '../src/guidance/severity.js'
import { guidance, notUnderstood, plansIn, tryEachPlan } from './plans-in-folder.js'

const plans = plansIn('examples/')
const { files, assess } = plans

tryEachPlan(plans, 'examples')

test.each(files)('%s is understood', async (file) => {
  expect(notUnderstood(await assess(file))).toEqual([])
})

test('there is a plan of each kind of file that is read', () => {
  expect(files).toEqual([
    'concept-note.yaml',
    'peer-group.json',
    'survivor-council.md',
    'survivor-trainers.yaml',
    'young-people-interviews.yaml',
  ])
})

test('the training gets through, and no other does', async () => {
  const assessments = await Promise.all(files.map(async (file) => ({ file, assessment: await assess(file) })))
  const through = assessments.filter(({ assessment }) => !fails(assessment))
  expect(through.map(({ file }) => file)).toEqual(['survivor-trainers.yaml'])
})

test('the training settles every headline that nobody should be approached without', async () => {
  const headlines = new Set(guidance.safeguards.map(({ headline }) => headline))
  const { findings } = await assess('survivor-trainers.yaml')
  const open = findings.filter(
    ({ rule, severity, outcome }) =>
      headlines.has(rule) && isAtLeast(severity, 'high') && !['met', 'not-applicable'].includes(outcome),
  )
  expect(open.map(({ rule }) => rule)).toEqual([])
})

test('the council’s film says the opposite of what the council was promised, and the council does not', async () => {
  const { findings, subjects } = await assess('survivor-council.md')
  const breached = new Set(
    findings.filter(({ outcome }) => outcome === 'breached').map(({ subject }) => subject.split('.')[0]),
  )
  expect(subjects.filter(({ key }) => breached.has(key)).map(({ kind }) => kind)).toEqual(['film'])
})

test('a group that decides and holds its money is not lectured on power, pay and recognition', async () => {
  const soft = ['compensation', 'recognition', 'participation', 'empowerment']
  const { findings } = await assess('peer-group.json')
  const loud = findings.filter(
    ({ theme, gap, severity }) => gap && soft.includes(theme) && isAtLeast(severity, 'high'),
  )
  expect(loud.map(({ rule }) => rule)).toEqual([])
})
