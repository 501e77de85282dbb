/** What was decided where sources disagree: every entry is there, and names rules that exist and do it. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Finding } from '../src/check/assessment.js'
import type { Severity } from '../src/guidance/severity.js'
import { assess, rules } from './shipped-rules.js'

const page = readFileSync(new URL('../docs/judgement-calls.md', import.meta.url), 'utf8')
const entries = page.split(/^### /m).slice(1)

const tensions = [
  't-anonymity-credit',
  't-child-guardian',
  't-nonpunishment-tests',
  't-revictimization-meaning',
  't-payment-voluntariness',
  't-reporting-confidentiality',
  't-who-scope',
  't-inclusion-safety',
]
const conflicts = [...Array(12).keys()].map((index) => `conf-${String(index + 1).padStart(2, '0')}`)
const cautions = [...Array(11).keys()].map((index) => `caution-${String(index + 1)}`)

describe('the page', () => {
  test.each([...tensions, ...conflicts, ...cautions])('decides %s once', (id) => {
    expect(page.split(`\`${id}\``)).toHaveLength(2)
  })

  test('names only rules that exist', () => {
    const known = new Set(rules.map(({ id }) => id))
    expect(ruleIdsIn(page).filter((id) => !known.has(id))).toEqual([])
  })

  test('says of every entry which rules carry it, or that none does', () => {
    const bare = entries.filter(
      (entry) => ruleIdsIn(entry).length === 0 && !entry.includes('No rule of its own.'),
    )
    expect(bare).toEqual([])
  })
})

/** Rules stand as `theme/name`; files have a dot in their names. */
function ruleIdsIn(text: string): readonly string[] {
  return [...text.matchAll(/`([a-z-]+\/[a-z-]+)`/g)].flatMap(([, id]) => id ?? [])
}

describe('what it says holds', () => {
  test.each<[string, object, Severity]>([
    ['told nothing', {}, 'high'],
    ['told that they are consulted', { claimedLevel: 'consult' }, 'medium'],
    ['told that they decide together', { claimedLevel: 'collaborate' }, 'high'],
    ['only informed', { claimedLevel: 'inform' }, 'high'],
  ])('to have no vote, for people %s', (_, told, severity) => {
    const { outcome, severity: given } = foundFor('participation/say-in-decisions', {
      participation: { decidesOn: false, ...told },
    })
    expect({ outcome, severity: given }).toEqual({ outcome: 'breached', severity })
  })

  test.each([
    ['vouchers alone are an open point', { forms: ['voucher'] }, 'not-stated'],
    ['vouchers among forms that people choose from are met', { forms: ['voucher'], formChosen: true }, 'met'],
    ['vouchers without a choice are a breach', { forms: ['voucher'], formChosen: false }, 'breached'],
    ['money is met', { forms: ['money', 'voucher'] }, 'met'],
  ])('%s', (_, compensation, outcome) => {
    expect(foundFor('compensation/money-or-choice', { compensation }).outcome).toBe(outcome)
  })

  test('a guardian’s yes does not make it right to show a child', () => {
    const plan = {
      groups: [{ ages: ['children'] }],
      children: { identifiable: true, assent: true, guardianConsent: { is: true, who: 'a parent' } },
    }
    expect(foundFor('children/no-child-recognised', plan).outcome).toBe('breached')
  })

  test('a survivor-led host is believed on how its council is run, and not on safety', () => {
    const plan = {
      organisation: { survivorsDecide: true, survivorsHoldMoney: true },
      activities: [{ kind: 'council' }],
    }
    expect(foundFor('participation/rules-made-with-members', plan).severity).toBe('low')
    expect(foundFor('safety/dangers-looked-for-first', plan).severity).toBe('critical')
  })
})

/** These plans have one activity and one group, so each rule has one finding. */
function foundFor(id: string, plan: unknown): Finding {
  const found = assess(plan).findings.find(({ rule }) => rule === id)
  if (!found) throw new Error(`Nothing was found for ${id}.`)
  return found
}
