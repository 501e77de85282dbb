/** Rules with parameters, and profiles that do anything a profile may do to rules. */

import * as fc from 'fast-check'
import type { Profile, Rule } from '../src/guidance/guidance.js'
import { severities, settles } from '../src/guidance/severity.js'
import { rulesInPlay } from './generated-plans.js'

/** What a rule with a parameter says, and values of the parameter, each stricter than the one before. */
interface Figure {
  readonly says: Partial<Rule>
  readonly param: string
  readonly values: readonly string[]
}

const paid = { 'compensation.paid': true }
const lengths = ['30 days', '2 weeks', '10 days', '1 day']

const figures: readonly Figure[] = [
  figure('lower', lengths, { expect: { 'compensation.paidWithin': { atMost: { param: 'p' } } } }),
  figure('lower', lengths, { expect: { not: { 'compensation.paidWithin': { atLeast: { param: 'p' } } } } }),
  figure('higher', ['consult', 'involve', 'decide'], {
    expect: { any: [{ 'participation.level': { atLeast: { param: 'p' } } }, paid] },
  }),
  figure('higher', ['inform', 'consult', 'decide'], {
    when: { 'participation.level': { atMost: { param: 'p' } } },
    expect: paid,
  }),
  figure('lower', ['decide', 'involve', 'inform'], {
    when: { not: { not: { 'participation.level': { atLeast: { param: 'p' } } } } },
    expect: { 'consent.voluntary': true },
  }),
]

function figure(stricter: 'lower' | 'higher', values: Figure['values'], says: Partial<Rule>): Figure {
  const [value = ''] = values
  return { says: { ...says, params: { p: { value, stricter } } }, param: 'p', values }
}

/** Rules, and what a profile makes of them. */
export interface Tailoring {
  readonly rules: readonly Rule[]
  readonly profile: Profile
}

/** Any profile of any few rules, with nothing switched off. */
export const tailorings: fc.Arbitrary<Tailoring> = fc
  .record({
    rules: rulesInPlay,
    added: rulesInPlay,
    chosen: fc.subarray([...figures.keys()]),
    by: fc.array(fc.nat(), { minLength: 30, maxLength: 30 }),
  })
  .map(({ rules, added, chosen, by }) => {
    const moved = chosen.map((index) => ({
      ...(figures[index] as Figure),
      rule: `consent/figure-${index}`,
      seed: by[20 + index] ?? 0,
    }))
    const all = [...rules, ...moved.map(({ rule, says }) => ({ ...wording, ...says, id: rule }) as Rule)]
    return {
      rules: all,
      profile: {
        profile: 'ours',
        title: 'Ours',
        raise: all.map((rule, index) => raiseOf(rule, by[index] ?? 0)),
        params: moved.map(({ rule, param, values, seed }) => ({
          rule,
          param,
          value: values[seed % values.length] ?? '',
        })),
        rules: added
          .filter(({ safeguard }) => all.some((each) => each.safeguard === safeguard))
          .map((rule, index) => ({ ...rule, id: `consent/added-${index}`, cites: ['src/p1'] })),
      },
    }
  })

const wording = {
  safeguard: 's0',
  title: 'A demand',
  severity: 'medium',
  settle: 'before-start',
  why: 'w',
  do: 'd',
  cites: [],
  reviews: [],
} as const

function raiseOf({ id, severity, settle }: Rule, seed: number) {
  const worse = severities.slice(0, severities.indexOf(severity) + 1)
  const earlier = settles.slice(0, settles.indexOf(settle) + 1)
  return {
    rule: id,
    severity: worse[seed % worse.length] ?? severity,
    settle: earlier[(seed >> 3) % earlier.length] ?? settle,
  }
}
