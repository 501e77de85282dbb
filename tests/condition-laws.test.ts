/** What holds for every condition, whatever a plan says. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileCondition } from '../src/condition/compile.js'
import type { Condition, View } from '../src/condition/condition.js'
import { leavesOf, type Missing } from '../src/condition/missing.js'
import { not } from '../src/logic/truth.js'
import type { Field } from '../src/plan/field-index.js'
import { silent } from '../src/plan/value.js'
import {
  conditions,
  conditionsOver,
  facts,
  listTests,
  plainTests,
  plans,
  type Learned,
  type Plan,
  type Role,
} from './generated-conditions.js'

describe('whatever a condition is made of', () => {
  test('learning more never turns a settled answer round', () => {
    holds(({ condition, before, after }) => {
      expect(['unknown', condition.truth(after)]).toContain(condition.truth(before))
    })
  })

  test('something is missing just where nothing is settled', () => {
    holds(({ condition, before }) => {
      const isOpen = condition.truth(before) === 'unknown'
      expect(condition.missing(before) !== undefined).toBe(isOpen)
      expect(condition.undecided(before).length > 0).toBe(isOpen)
      expect(condition.deciding(before).length > 0).toBe(!isOpen)
    })
  })

  test('what is missing, undecided or deciding is read', () => {
    holds(({ condition, before }) => {
      const missing = leavesOf(condition.missing(before) ?? { all: [] }).map(({ field }) => field)
      const named = [
        ...missing,
        ...pathsOf(condition.undecided(before)),
        ...pathsOf(condition.deciding(before)),
      ]
      expect(pathsOf(condition.fields)).toEqual(expect.arrayContaining(named))
    })
  })

  test('each field is named once', () => {
    holds(({ condition, before }) => {
      for (const named of [condition.fields, condition.undecided(before), condition.deciding(before)])
        expect(pathsOf(named)).toEqual([...new Set(pathsOf(named))])
    })
  })

  test('what it does not read does not matter', () => {
    holds(({ condition, before, after }) => {
      const view = only(condition.fields, before, after)
      expect(condition.truth(view)).toBe(condition.truth(before))
      expect(condition.missing(view)).toEqual(condition.missing(before))
    })
  })

  test('the fields that decided it decide it alone', () => {
    holds(({ condition, before }) => {
      const alone = only(condition.deciding(before), before, { ...before, held: () => silent })
      expect(condition.truth(alone)).toBe(condition.truth(before))
    })
  })

  test('asking reads the plan and changes nothing', () => {
    holds(({ condition, before }) => {
      const ask = () => [condition.truth(before), condition.missing(before), condition.isVacuous(before)]
      expect(ask()).toEqual(ask())
    })
  })

  test('the order of `all`, of `any` and of fields does not matter', () => {
    holds(({ role, given, condition, before }) => {
      const backwards = compiled(role, reversed(given))
      expect(backwards?.truth(before)).toBe(condition.truth(before))
      expect(pathsOf(backwards?.fields).toSorted()).toEqual(pathsOf(condition.fields).toSorted())
      expect(pathsOf(backwards?.deciding(before)).toSorted()).toEqual(
        pathsOf(condition.deciding(before)).toSorted(),
      )
      expect(inOneOrder(backwards?.missing(before))).toEqual(inOneOrder(condition.missing(before)))
    })
  })
})

describe('whatever may stand under `not`', () => {
  const parts = fc.array(conditionsOver(fc.oneof(plainTests, listTests)), { minLength: 1, maxLength: 3 })

  test('it is turned round, and twice is not at all', () => {
    fc.assert(
      fc.property(parts, plans, ([part], plan) => {
        const condition = compiledOrSkip('when', part)
        const view = viewOf(plan, 'before')
        expect(compiled('when', { not: part })?.truth(view)).toBe(not(condition.truth(view)))
        expect(compiled('when', { not: { not: part } })?.truth(view)).toBe(condition.truth(view))
      }),
    )
  })

  test('not all of it is any of it not', () => {
    fc.assert(
      fc.property(parts, plans, (given, plan) => {
        const whole = compiledOrSkip('when', { not: { all: given } })
        const each = compiledOrSkip('when', { any: given.map((part) => ({ not: part })) })
        const view = viewOf(plan, 'before')
        expect(whole.truth(view)).toBe(each.truth(view))
        expect(kindsIn(whole.missing(view))).toEqual(kindsIn(each.missing(view)))
        expect(pathsOf(whole.undecided(view))).toEqual(pathsOf(each.undecided(view)))
      }),
    )
  })
})

test('the conditions that are tried are of every truth', () => {
  const tried = fc.sample(fc.tuple(conditions, plans), 200).flatMap(([{ role, given }, plan]) => {
    const condition = compiled(role, given)
    return condition ? [condition.truth(viewOf(plan, 'before'))] : []
  })
  expect(new Set(tried)).toEqual(new Set(['true', 'false', 'unknown']))
})

interface Tried {
  readonly role: Role
  readonly given: object
  readonly condition: Condition
  readonly before: View
  readonly after: View
}

function holds(law: (tried: Tried) => void): void {
  fc.assert(
    fc.property(conditions, plans, ({ role, given }, plan) => {
      const condition = compiledOrSkip(role, given)
      law({ role, given, condition, before: viewOf(plan, 'before'), after: viewOf(plan, 'after') })
    }),
    { numRuns: 300 },
  )
}

/** A condition that contradicts itself is refused; there is nothing to try. */
function compiledOrSkip(role: Role, given: unknown): Condition {
  const condition = compiled(role, given)
  fc.pre(condition !== undefined)
  return condition as Condition
}

function compiled(role: Role, given: unknown): Condition | undefined {
  const refused: string[] = []
  const context = { role, params: {}, facts, yesAskedElsewhere: new Set<string>() }
  const condition = compileCondition(given, { ...context, report: ({ id }) => refused.push(id) }, [])
  const others = refused.filter((id) => id !== 'condition-contradicts')
  if (others.length > 0) throw new Error(`A generated condition is refused: ${others.join(', ')}`)
  return condition
}

function viewOf(plan: Plan, time: keyof Learned): View {
  return {
    asOf: time === 'before' ? null : '2026-11-25',
    held: ({ path }) => plan.get(path)?.[time] ?? silent,
    isDisputed: () => false,
  }
}

/** These fields from one view, the rest from another. */
function only(fields: readonly Field[], one: View, other: View): View {
  return { ...one, held: (field) => (fields.includes(field) ? one : other).held(field) }
}

function reversed(given: unknown): unknown {
  if (Array.isArray(given)) return given.toReversed().map(reversed)
  if (typeof given !== 'object' || given === null) return given
  return Object.fromEntries(
    Object.entries(given)
      .toReversed()
      .map(([key, value]) => [key, reversed(value)]),
  )
}

/** What is missing, without the order in which it was found; lists of words were turned round too. */
function inOneOrder(missing: Missing | undefined): unknown {
  if (missing === undefined) return undefined
  if ('field' in missing) return `${missing.field} ${missing.reason} ${missing.needs.id}`
  const [kind, parts] = 'all' in missing ? ['all', missing.all] : ['any', missing.any]
  return { [kind]: parts.map((part) => JSON.stringify(inOneOrder(part))).toSorted() }
}

function kindsIn(missing: Missing | undefined): unknown {
  if (missing === undefined || 'field' in missing) return missing && missing.field
  return 'all' in missing ? { all: missing.all.map(kindsIn) } : { any: missing.any.map(kindsIn) }
}

function pathsOf(fields: readonly Field[] = []): readonly string[] {
  return fields.map(({ path }) => path)
}
