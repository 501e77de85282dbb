/** The files of a folder, read as one plan. */

import { describe, expect, test } from 'vitest'
import type { Assessment, PlanAssessment } from '../src/check/assessment.js'
import { folderWith, run } from './run-command.js'

const narrative = `---
lang: en
---

# Survivor council

**Right to withdraw at any time**: yes, by telling any host

**Rate of pay**: € 40 an hour
`

const budget = `---
lang: en
---

# Budget

| Item | Answer |
| --- | --- |
| Rate of pay | € 40 an hour |
| Paid within | 2 weeks |
`

const other = budget.replace('€ 40', '€ 30')

async function checked(
  files: Readonly<Record<string, string>>,
  ...more: readonly string[]
): Promise<Assessment> {
  const cwd = await folderWith(files)
  const { out } = await run(['check', '--format', 'json', '--as-of', '2026-11-25', ...more], { cwd })
  return JSON.parse(out) as Assessment
}

const findingOf = (plan: PlanAssessment | undefined, rule: string) =>
  plan?.findings.find((finding) => finding.rule === rule)

describe('check --as-one', () => {
  test('reads a folder as one plan, and each finding names the files that settled it', async () => {
    const { plans } = await checked(
      { 'plan/narrative.md': narrative, 'plan/budget.md': budget, 'plan/notes.txt': 'x' },
      '--as-one',
      'plan',
    )
    expect(plans.map(({ files }) => files)).toEqual([['plan/budget.md', 'plan/narrative.md']])
    const [plan] = plans
    const stop = findingOf(plan, 'consent/stop-at-any-time')
    expect(stop).toMatchObject({ outcome: 'met', places: [{ file: 'plan/narrative.md', line: 7 }] })
    const soon = findingOf(plan, 'compensation/paid-soon')
    expect(soon).toMatchObject({ outcome: 'met', places: [{ file: 'plan/budget.md', line: 10 }] })
  })

  test('finds a conflict where two files disagree, and shows both places', async () => {
    const { plans } = await checked({ 'plan/a.md': narrative, 'plan/b.md': other }, '--as-one', 'plan')
    const conflicting = plans[0]?.findings.filter(({ reason, outcome }) =>
      [reason, outcome].includes('conflicting'),
    )
    const places = conflicting?.map(({ places: all }) => all.map(({ file }) => file))
    expect(places).not.toEqual([])
    for (const each of places ?? []) expect(each).toEqual(['plan/a.md', 'plan/b.md'])
  })

  test('reads what it can, and says which file it could not', async () => {
    const { plans } = await checked(
      { 'plan/narrative.md': narrative, 'plan/budget.docx': '%PDF-1.7' },
      '--as-one',
      'plan',
    )
    const [plan] = plans
    expect(plans).toHaveLength(1)
    expect(findingOf(plan, 'consent/stop-at-any-time')).toMatchObject({ outcome: 'met' })
    expect(plan?.unread.map(({ place }) => place.file)).toContain('plan/budget.docx')
  })

  test('a file that says nothing of survivors counts beside one that does', async () => {
    const { plans } = await checked({ 'plan/b.md': budget }, '--as-one', 'plan')
    expect(plans.map(({ verdict }) => verdict)).toEqual(['not-assessed'])
  })

  test('without it each file is a plan', async () => {
    const { plans } = await checked({ 'plan/a.md': narrative, 'plan/b.md': other }, 'plan')
    expect(plans).toHaveLength(2)
  })
})
