/** Truth where a plan may be silent: the tables, and what holds for all of them. */

import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { firstReason } from '../src/condition/reason.js'
import { all, any, not, truthOf, type Truth } from '../src/logic/truth.js'

const truth = z.enum(['true', 'false', 'unknown'])
const several = z.array(z.strictObject({ of: z.array(truth), gives: truth }))
const suiteShape = z.strictObject({
  not: z.array(z.strictObject({ of: truth, gives: truth })),
  all: several,
  any: several,
})

const suite = suiteShape.parse(read('truth'))
const reasons = z.array(z.string()).parse(read('reasons'))

describe.each([
  ['all', all, suite.all],
  ['any', any, suite.any],
] as const)('%s', (_, join, cases) => {
  test.each(cases)('$of', ({ of, gives }) => {
    expect(join(of)).toBe(gives)
  })

  test('is tried on every pair', () => {
    const pairs = cases.flatMap(({ of }) => (of.length === 2 ? [of.join(' ')] : []))
    expect(new Set(pairs).size).toBe(9)
  })
})

describe('not', () => {
  test.each(suite.not)('$of', ({ of, gives }) => {
    expect(not(of)).toBe(gives)
  })
})

test('yes is true and no is false', () => {
  expect([truthOf(true), truthOf(false)]).toEqual(['true', 'false'])
})

const someTruths = fc.array(fc.constantFrom<Truth>('true', 'false', 'unknown'), { maxLength: 6 })
const facts = fc.array(fc.constantFrom<Truth>('true', 'false'), { minLength: 6, maxLength: 6 })

describe.each([
  ['all', all],
  ['any', any],
] as const)('%s, whatever is in it', (_, join) => {
  test('is never turned round by learning more', () => {
    fc.assert(
      fc.property(someTruths, facts, (values, learned) => {
        const after = values.map((value, index) => (value === 'unknown' ? (learned[index] ?? value) : value))
        expect(['unknown', join(after)]).toContain(join(values))
      }),
    )
  })

  test('is unknown only if both readings of what is unknown could be right', () => {
    fc.assert(
      fc.property(someTruths, (values) => {
        const readAs = (fact: Truth) => join(values.map((value) => (value === 'unknown' ? fact : value)))
        const [low, high] = [readAs('false'), readAs('true')]
        expect(join(values)).toBe(low === high ? low : 'unknown')
      }),
    )
  })

  test('does not depend on the order', () => {
    fc.assert(
      fc.property(
        someTruths.chain((values) =>
          fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
        ),
        ([values, shuffled]) => {
          expect(join(shuffled)).toBe(join(values))
        },
      ),
    )
  })

  test('may be joined in parts', () => {
    fc.assert(
      fc.property(someTruths, someTruths, (left, right) => {
        expect(join([join(left), join(right)])).toBe(join([...left, ...right]))
      }),
    )
  })
})

test('any is the mirror image of all', () => {
  fc.assert(
    fc.property(someTruths, (values) => {
      expect(any(values)).toBe(not(all(values.map(not))))
    }),
  )
})

describe('reasons', () => {
  test.each(reasons)('%s comes before those that follow it', (reason) => {
    const following = reasons.slice(reasons.indexOf(reason)) as Parameters<typeof firstReason>[0]
    expect(firstReason(following.toReversed())).toBe(reason)
  })
})

function read(name: string): unknown {
  return parse(readFileSync(new URL(`conformance/logic/${name}.yaml`, import.meta.url), 'utf8'))
}
