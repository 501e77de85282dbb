/** The words that are asked of one field, in every way they can come out. */

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Condition, View } from '../src/condition/condition.js'
import { leavesOf } from '../src/condition/missing.js'
import { isMessage, type Argument, type ArgumentContext, type Operator } from '../src/condition/operator.js'
import { operators } from '../src/condition/operators/index.js'
import { reasons } from '../src/condition/reason.js'
import { test as ask } from '../src/condition/test.js'
import type { Message } from '../src/messages/message.js'
import type { Field } from '../src/plan/field-index.js'
import { heldFrom } from './held.js'

const kinds = [
  ...(['commitment', 'word', 'orderedWord', 'words', 'text', 'texts'] as const),
  ...(['number', 'money', 'duration', 'date', 'items'] as const),
]

const fieldShape = z.strictObject({
  kind: z.enum(kinds),
  words: z.array(z.string()).optional(),
  items: z.record(z.string(), z.strictObject({ kind: z.enum(kinds) })).optional(),
})

const messageShape = z.strictObject({ id: z.string(), params: z.record(z.string(), z.string()).optional() })

const unknownShape = z.strictObject({
  holds: z.literal('unknown'),
  /** Left out where nothing but "not true" matters. */
  reason: z.enum(reasons).optional(),
  /** The field it hangs on, if it is not the one that is asked. */
  field: z.string().optional(),
  needs: messageShape.optional(),
  details: z.array(z.string()).optional(),
})

const asked = {
  name: z.string(),
  /** The field that is asked. */
  of: z.string(),
  argument: z.unknown(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
}

const written = z.record(z.string(), z.unknown())

const suiteShape = z.strictObject({
  operator: z.string(),
  fields: z.record(z.string(), fieldShape),
  cases: z.array(
    z.strictObject({
      ...asked,
      /** As a plan would write it; absent if the plan does not. */
      value: z.unknown().optional(),
      /** What a second place says of the same field. */
      beside: z.unknown().optional(),
      others: written.optional(),
      othersBeside: written.optional(),
      asOf: z.string().optional(),
      gives: z.union([z.strictObject({ holds: z.enum(['true', 'false']) }), unknownShape]),
    }),
  ),
  /** Arguments that are refused when guidance is loaded. */
  refused: z.array(z.strictObject({ ...asked, message: messageShape })),
})

type Suite = z.infer<typeof suiteShape>
type Case = Suite['cases'][number]

describe.each(operators)('$name', (operator) => {
  const file = new URL(`conformance/operators/${kebab(operator.name)}.yaml`, import.meta.url)
  const suite = suiteShape.parse(parse(readFileSync(file, 'utf8')))

  test('is the word of its file', () => {
    expect(suite.operator).toBe(operator.name)
  })

  test.each(operator.appliesTo)('is tried on the kind %s in every way it can come out', (kind) => {
    const cases = suite.cases.filter(({ of }) => suite.fields[of]?.kind === kind)
    expect(new Set(cases.map(({ gives }) => gives.holds))).toEqual(operator.canBe)
  })

  test.each(operator.appliesTo)('is tried on the kind %s where nothing is settled', (kind) => {
    const cases = suite.cases.filter(({ of }) => suite.fields[of]?.kind === kind)
    const given = cases.flatMap(({ gives }) => ('reason' in gives ? [gives.reason] : []))
    expect(given).toEqual(expect.arrayContaining(['silent', 'unsettled', 'unreadable', 'conflicting']))
    expect(cases.some(({ gives }) => 'needs' in gives)).toBe(true)
  })

  test.each(suite.cases)('$name', (given) => {
    expect(answerOf(operator, suite, given)).toMatchObject(given.gives)
  })

  test.each(suite.refused)('refuses $name', ({ of, argument, params, message }) => {
    expect(operator.argument(argument, contextOf(suite, of, params))).toMatchObject(message)
  })

  test('expects something that is a whole sentence', () => {
    const needed = suite.cases.flatMap((given) => answerOf(operator, suite, given).needs ?? [])
    expect(needed.filter(({ params }) => Object.values(params).includes(''))).toEqual([])
  })
})

test('every reason is somewhere what a word comes out with', () => {
  const given = operators.flatMap(({ name }) => {
    const file = new URL(`conformance/operators/${kebab(name)}.yaml`, import.meta.url)
    const { cases } = suiteShape.parse(parse(readFileSync(file, 'utf8')))
    return cases.flatMap(({ gives }) => ('reason' in gives && gives.reason ? [gives.reason] : []))
  })
  expect(new Set(given)).toEqual(new Set(reasons))
})

interface Answered {
  readonly holds: string
  readonly reason?: string
  readonly field?: string
  readonly needs?: Message
  readonly details?: readonly string[]
}

function answerOf(operator: Operator, suite: Suite, given: Case): Answered {
  const condition = conditionOf(operator, suite, given)
  const view = viewOf(suite, given)
  const [missing] = leavesOf(condition.missing(view) ?? { all: [] })
  return { holds: condition.truth(view), ...missing }
}

function conditionOf(operator: Operator, suite: Suite, { of, argument, params }: Case): Condition {
  const read = operator.argument(argument, contextOf(suite, of, params))
  return ask(operator, known(read), fieldOf(suite, of))
}

function known(argument: Argument | Message): Argument {
  if (isMessage(argument)) throw new Error(`The case gives an argument that is refused: ${argument.text}`)
  return argument
}

function contextOf(suite: Suite, of: string, params: Case['params'] = {}): ArgumentContext {
  return {
    field: fieldOf(suite, of),
    findField: (name) => (name in suite.fields ? fieldOf(suite, name) : undefined),
    findParam: (name) => params[name],
  }
}

function viewOf(suite: Suite, given: Case): View {
  const places = [
    { ...given.others, ...('value' in given && { [given.of]: given.value }) },
    { ...given.othersBeside, ...('beside' in given && { [given.of]: given.beside }) },
  ]
  return {
    asOf: given.asOf ?? null,
    isDisputed: () => false,
    held: ({ path }) =>
      heldFrom(
        fieldOf(suite, path),
        places.flatMap((place) => (path in place ? [(place as Record<string, unknown>)[path]] : [])),
      ),
  }
}

/** A field as the suite describes it; the model need not have one of this kind. */
function fieldOf({ fields }: Suite, name: string): Field {
  const described = fields[name]
  if (!described) throw new Error(`The suite describes no field ${name}.`)
  return field(name, described)
}

function field(path: string, { kind, words, items }: z.infer<typeof fieldShape>): Field {
  return {
    path,
    kind,
    scope: 'group',
    levels: ['group'],
    label: path,
    question: path,
    ...(words && { words }),
    ...(items && { items: Object.entries(items).map(([name, inner]) => field(name, inner)) }),
  }
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
