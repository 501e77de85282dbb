/**
 * A condition as data → a condition ready to be asked.
 *
 * Everything that is wrong with it is reported, with the path to it, in one go;
 * nothing is asked of a condition that did not compile.
 */

import { say, type Message } from '../messages/message.js'
import { fieldByPath, fields, type Field } from '../plan/field-index.js'
import { nearest } from '../plan/near.js'
import { all, always, any, not } from './connect.js'
import type { Condition } from './condition.js'
import { contradictionIn, type Demand } from './contradiction.js'
import { isMessage, type Operator } from './operator.js'
import { operators } from './operators/index.js'
import { quantified, quantifiers, type Quantifier } from './quantifier.js'
import { test } from './test.js'

/** Keys and positions from the top of a file or rule down to a value. */
export type Path = readonly (string | number)[]

/** What compiling a condition may need to know. */
export interface CompileContext {
  /** `when` may not read some fields, nor use words that are never false. */
  readonly role: 'when' | 'expect'
  readonly params: Readonly<Record<string, { readonly value: unknown }>>
  /** The conditions of facts, by id. */
  readonly facts: ReadonlyMap<string, unknown>
  /** Fields that a headline rule asks a yes of, so that `substantiated` may stand alone. */
  readonly yesAskedElsewhere: ReadonlySet<string>
  report(message: Message, path: Path): void
}

/** What is compiled where. */
interface Position {
  readonly context: CompileContext
  readonly path: Path
  /** Under `not` or `no`, a word that is never false would be never true. */
  readonly isTurned: boolean
  /** Inside a quantifier: the fields of the thing in the list. */
  readonly itemFields?: readonly Field[]
  /** Facts that are being read, so that one cannot be made of itself. */
  readonly within: readonly string[]
  /** What the conditions around this one demand of each field at the same time. */
  readonly demands: Demand[]
}

/** Compiles a condition; absent if something is wrong with it. */
export function compileCondition(given: unknown, context: CompileContext, path: Path): Condition | undefined {
  const compiled = compile(given, { context, path, isTurned: false, within: [], demands: [] })
  if (compiled && context.role === 'expect' && hasQuantifierBesideOthers(given)) {
    context.report(say('quantifier-not-alone'), path)
    return undefined
  }
  return compiled
}

function compile(given: unknown, position: Position): Condition | undefined {
  const entries = entriesOf(given)
  if (!entries) return refuse(say('condition-expected'), position)
  if (entries.length === 0) return position.itemFields ? always : refuse(say('condition-empty'), position)
  const parts = entries.map(([key, value]) => compileEntry(key, value, at(position, key)))
  const contradiction = contradictionIn(position.demands)
  if (contradiction) return refuse(say('condition-contradicts'), { ...position, path: contradiction })
  return everyOne(parts, all)
}

function compileEntry(key: string, value: unknown, position: Position): Condition | undefined {
  switch (key) {
    case 'all':
      return compileList(value, position, all, position.demands)
    case 'any':
      return compileList(value, position, any)
    case 'not': {
      const inner = compile(value, { ...position, isTurned: true, demands: [] })
      return inner && not(inner)
    }
    case 'fact':
      return compileFact(value, position)
    default:
      return compileField(key, value, position)
  }
}

function compileList(
  given: unknown,
  position: Position,
  connect: (parts: readonly Condition[]) => Condition,
  demands?: Demand[],
): Condition | undefined {
  if (!Array.isArray(given) || given.length === 0) return refuse(say('conditions-expected'), position)
  const parts = given.map((each, index) => compile(each, { ...at(position, index), demands: demands ?? [] }))
  return everyOne(parts, connect)
}

function compileFact(id: unknown, position: Position): Condition | undefined {
  const { facts } = position.context
  if (typeof id !== 'string' || !facts.has(id)) {
    const near = typeof id === 'string' ? nearest(id, [...facts.keys()]) : undefined
    return refuse(near ? say('fact-near', { near }) : say('fact-unknown'), position)
  }
  if (position.within.includes(id)) return refuse(say('fact-circular'), position)
  // What is wrong inside a fact is reported where the fact stands, once.
  let isBroken = false
  const context = { ...position.context, report: () => (isBroken = true) }
  const compiled = compile(facts.get(id), { ...position, context, within: [...position.within, id], demands: [] })
  return isBroken ? undefined : compiled
}

function compileField(path: string, given: unknown, position: Position): Condition | undefined {
  const field = findField(path, position)
  if (!field) {
    const known = (position.itemFields ?? fields).map((each) => each.path)
    const near = nearest(path, [...known, 'all', 'any', 'not', 'fact'])
    return refuse(near ? say('condition-field-near', { near }) : say('condition-field-unknown'), position)
  }
  if (position.context.role === 'when' && field.about === 'exclusion')
    return refuse(say('condition-field-forbidden'), position)
  return compileTests(field, given, position)
}

function compileTests(field: Field, given: unknown, position: Position): Condition | undefined {
  if (Array.isArray(given) || given === null) return refuse(say('test-expected'), position)
  const tests = entriesOf(given) ?? [['is', given] as const]
  if (tests.length === 0) return refuse(say('test-expected'), position)
  if (!hasYesBeside(field, tests, position)) return refuse(say('substantiated-alone'), position)
  const isShort = entriesOf(given) === undefined
  const parts = tests.map(([word, argument]) => {
    const inner = isShort ? position : at(position, word)
    return isQuantifier(word) ? compileQuantifier(word, field, argument, inner) : compileTest(word, field, argument, inner)
  })
  return everyOne(parts, all)
}

function compileTest(word: string, field: Field, given: unknown, position: Position): Condition | undefined {
  const found = operators.find(({ name }) => name === word)
  if (!found) {
    const near = nearest(word, [...operators.map(({ name }) => name), ...quantifiers])
    return refuse(near ? say('operator-near', { near }) : say('operator-unknown'), position)
  }
  if (!found.appliesTo.includes(field.kind))
    return refuse(say('operator-other-kind', { name: found.name, kind: field.kind }), position)
  if (found.isNeverFalse && (position.isTurned || position.context.role === 'when'))
    return refuse(say('operator-never-false', { name: found.name }), position)
  return compileArgument(found, field, given, position)
}

function compileArgument(found: Operator, field: Field, given: unknown, position: Position): Condition | undefined {
  const argument = found.argument(given, {
    field,
    findField: (path) => findField(path, position),
    findParam: (name) => position.context.params[name]?.value,
  })
  if (isMessage(argument)) return refuse(argument, position)
  if (position.context.role === 'when' && argument.fields.some(({ about }) => about === 'exclusion'))
    return refuse(say('condition-field-forbidden'), position)
  if (argument.constant !== undefined)
    position.demands.push({ field, word: found.name, argument: argument.constant, path: position.path })
  return test(found, argument, field)
}

function compileQuantifier(word: Quantifier, field: Field, given: unknown, position: Position): Condition | undefined {
  if (!field.items) return refuse(say('operator-other-kind', { name: word, kind: field.kind }), position)
  const entries = new Map(entriesOf(given))
  if (!entries.has('holds') || [...entries.keys()].some((key) => key !== 'holds' && key !== 'where'))
    return refuse(say('quantifier-argument'), position)
  const inner = { ...position, itemFields: field.items, isTurned: position.isTurned || word === 'no', demands: [] }
  const where = entries.has('where')
    ? compile(entries.get('where'), { ...at(inner, 'where'), isTurned: true, demands: [] })
    : always
  const holds = compile(entries.get('holds'), { ...at(inner, 'holds'), demands: [] })
  return where && holds && quantified(word, field, where, holds)
}

function hasYesBeside(field: Field, tests: readonly (readonly [string, unknown])[], { context }: Position): boolean {
  const words = new Map(tests)
  return !words.has('substantiated') || words.get('is') === true || context.yesAskedElsewhere.has(field.path)
}

/** Whether a quantifier shares an `expect` with anything else. */
function hasQuantifierBesideOthers(given: unknown): boolean {
  const entries = entriesOf(given) ?? []
  const tests = entries.flatMap(([, value]) => entriesOf(value) ?? [])
  const isAlone = entries.length === 1 && tests.length === 1
  return countQuantifiers(given) > 0 && !(isAlone && isQuantifier(tests[0]?.[0] ?? ''))
}

function countQuantifiers(given: unknown): number {
  if (Array.isArray(given)) return given.reduce<number>((sum, each) => sum + countQuantifiers(each), 0)
  const entries = entriesOf(given) ?? []
  return entries.reduce((sum, [key, value]) => sum + (isQuantifier(key) ? 1 : 0) + countQuantifiers(value), 0)
}

function findField(path: string, { itemFields }: Position): Field | undefined {
  return itemFields ? itemFields.find((each) => each.path === path) : fieldByPath.get(path)
}

function isQuantifier(word: string): word is Quantifier {
  return (quantifiers as readonly string[]).includes(word)
}

function everyOne(
  parts: readonly (Condition | undefined)[],
  connect: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  return parts.includes(undefined) ? undefined : connect(parts as readonly Condition[])
}

function entriesOf(given: unknown): readonly (readonly [string, unknown])[] | undefined {
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined
  return Object.entries(given)
}

function at(position: Position, key: string | number): Position {
  return { ...position, path: [...position.path, key] }
}

function refuse(message: Message, { context, path }: Position): undefined {
  context.report(message, path)
  return undefined
}
