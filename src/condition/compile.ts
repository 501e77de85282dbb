/**
 * A condition as data → a condition ready to be asked.
 *
 * Everything that is wrong with it is reported, with the path to it, in one go;
 * nothing is asked of a condition that did not compile.
 */

import { say, type Message } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import { modelFields, type Fields } from '../plan/fields.js'
import { nearest } from '../plan/near.js'
import { all, always, any, not } from './connect.js'
import type { Condition } from './condition.js'
import { contradictionIn, type Demand } from './contradiction.js'
import { isMessage, type Operator } from './operator.js'
import { turnedRound, type ParamUse } from './param-use.js'
import { operators } from './operators/index.js'
import { is } from './operators/is.js'
import { quantified, quantifiers, type Quantifier } from './quantifier.js'
import { test } from './test.js'

/** Keys and positions from the top of a file or rule down to a value. */
export type Path = readonly (string | number)[]

/** Whether what is wrong is the value at a path, or the key that it stands under. */
export type Part = 'value' | 'key'

/** What compiling a condition may need to know. */
export interface CompileContext {
  /** `when` may not read some fields, nor use words that are never false. */
  readonly role: 'when' | 'expect'
  readonly params: Readonly<Record<string, { readonly value: unknown }>>
  /** Facts by id; one that is there but did not compile was reported where it stands. */
  readonly facts: ReadonlyMap<string, Condition | undefined>
  /** The fields that it may ask for; those of the model unless given. */
  readonly fields?: Fields
  /** Fields that a headline rule asks a yes of, so that `substantiated` may stand alone. */
  readonly yesAskedElsewhere: ReadonlySet<string>
  report(message: Message, path: Path, part: Part): void
  /** Takes each use that is made of a parameter. */
  noteParam?(use: ParamUse): void
}

/** What is compiled where. */
interface Position {
  readonly context: CompileContext
  readonly path: Path
  /** Under `not` or `no`, a word that is never false would be never true. */
  readonly isTurned: boolean
  /** Whether the whole asks less of a plan where this part is met less often. */
  readonly isReversed: boolean
  /** Inside a quantifier: the fields of the thing in the list. */
  readonly itemFields?: readonly Field[]
  /** What is demanded of each field at the same time. */
  readonly demands: Demand[]
}

/** Compiles a condition; absent if something is wrong with it. */
export function compileCondition(given: unknown, context: CompileContext, path: Path): Condition | undefined {
  const compiled = compileWhole(given, {
    context,
    path,
    isTurned: false,
    isReversed: context.role === 'when',
    demands: [],
  })
  if (context.role === 'expect' && compiled?.quantifies === 'among-others') {
    context.report(say('quantifier-not-alone'), path, 'value')
    return undefined
  }
  return compiled
}

/** Compiles what holds or not by itself, so that only its own demands can contradict each other. */
function compileWhole(given: unknown, position: Position): Condition | undefined {
  const demands: Demand[] = []
  const compiled = compile(given, { ...position, demands })
  const contradiction = contradictionIn(demands)
  if (contradiction) return refuse(say('condition-contradicts'), { ...position, path: contradiction })
  return compiled
}

function compile(given: unknown, position: Position): Condition | undefined {
  const entries = entriesOf(given)
  if (!entries) return refuse(say('condition-expected'), position)
  if (entries.length === 0) return refuse(say('condition-empty'), position)
  return everyOne(
    entries.map(([key, value]) => compileEntry(key, value, at(position, key))),
    all,
  )
}

function compileEntry(key: string, value: unknown, position: Position): Condition | undefined {
  switch (key) {
    case 'all':
      return compileList(value, position, compile, all)
    case 'any':
      return compileList(value, position, compileWhole, any)
    case 'not': {
      const inner = compileWhole(value, { ...position, isTurned: true, isReversed: !position.isReversed })
      return inner && not(inner)
    }
    case 'fact':
      return findFact(value, position)
    default:
      return compileField(key, value, position)
  }
}

function compileList(
  given: unknown,
  position: Position,
  compileEach: typeof compile,
  connect: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  if (!Array.isArray(given) || given.length === 0) return refuse(say('conditions-expected'), position)
  return everyOne(
    given.map((each, index) => compileEach(each, at(position, index))),
    connect,
  )
}

function findFact(id: unknown, position: Position): Condition | undefined {
  const { facts } = position.context
  if (position.itemFields) return refuse(say('fact-inside-list'), position, 'key')
  if (typeof id === 'string' && facts.has(id)) return facts.get(id)
  const near = typeof id === 'string' ? nearest(id, [...facts.keys()]) : undefined
  return refuse(near ? say('fact-near', { near }) : say('fact-unknown'), position)
}

function compileField(path: string, given: unknown, position: Position): Condition | undefined {
  const field = findField(path, position)
  if (!field) {
    if (path.startsWith('x-') && !position.itemFields) return refuseOwn(path, position)
    const known = (position.itemFields ?? fieldsOf(position).all).map((each) => each.path)
    const near = nearest(path, [...known, 'all', 'any', 'not', 'fact'])
    return refuse(
      near ? say('condition-field-near', { near }) : say('condition-field-unknown'),
      position,
      'key',
    )
  }
  if (position.context.role === 'when' && field.about === 'exclusion')
    return refuse(say('condition-field-forbidden'), position, 'key')
  return compileTests(field, given, position)
}

function refuseOwn(path: string, position: Position): undefined {
  const own = fieldsOf(position).all.map((each) => each.path)
  const near = nearest(
    path,
    own.filter((each) => each.startsWith('x-')),
  )
  return refuse(near ? say('own-field-near', { near }) : say('own-field-unknown'), position, 'key')
}

function compileTests(field: Field, given: unknown, position: Position): Condition | undefined {
  const entries = entriesOf(given)
  if (entries === undefined) return compileShort(field, given, position)
  if (entries.length === 0) return refuse(say('test-expected'), position)
  const words = new Map(entries)
  const hasYes = words.get('is') === true || position.context.yesAskedElsewhere.has(field.path)
  if (words.has('substantiated') && !hasYes) return refuse(say('substantiated-alone'), position)
  const parts = entries.map(([word, argument]) => {
    const inner = at(position, word)
    return isQuantifier(word)
      ? compileQuantifier(word, field, argument, inner)
      : compileTest(word, field, argument, inner)
  })
  return everyOne(parts, all)
}

/** A bare value means `is`. */
function compileShort(field: Field, given: unknown, position: Position): Condition | undefined {
  if (Array.isArray(given) || given === null) return refuse(say('test-expected'), position)
  if (!is.appliesTo.includes(field.kind))
    return refuse(say('operator-other-kind', { name: is.name, kind: field.kind }), position)
  return compileArgument(is, field, given, position)
}

function compileTest(word: string, field: Field, given: unknown, position: Position): Condition | undefined {
  const found = operators.find(({ name }) => name === word)
  if (!found) {
    const near = nearest(word, [...operators.map(({ name }) => name), ...quantifiers])
    return refuse(near ? say('operator-near', { near }) : say('operator-unknown'), position, 'key')
  }
  if (!found.appliesTo.includes(field.kind))
    return refuse(say('operator-other-kind', { name: found.name, kind: field.kind }), position, 'key')
  if (found.isNeverFalse && (position.isTurned || position.context.role === 'when'))
    return refuse(say('operator-never-false', { name: found.name }), position, 'key')
  return compileArgument(found, field, given, position)
}

function compileArgument(
  found: Operator,
  field: Field,
  given: unknown,
  position: Position,
): Condition | undefined {
  const argument = found.argument(given, {
    field,
    findField: (path) => findField(path, position),
    findParam: (name) => {
      position.context.noteParam?.(useOf(name, found, field, position))
      return position.context.params[name]?.value
    },
  })
  if (isMessage(argument)) return refuse(argument, position)
  if (position.context.role === 'when' && argument.fields.some(({ about }) => about === 'exclusion'))
    return refuse(say('condition-field-forbidden'), position)
  if (argument.constant !== undefined)
    position.demands.push({ field, word: found.name, argument: argument.constant, path: position.path })
  return test(found, argument, field)
}

function useOf(name: string, { stricter }: Operator, field: Field, { isReversed }: Position): ParamUse {
  if (stricter === undefined) return { name, field }
  return { name, field, stricter: isReversed ? turnedRound(stricter) : stricter }
}

function compileQuantifier(
  word: Quantifier,
  field: Field,
  given: unknown,
  position: Position,
): Condition | undefined {
  if (!field.items)
    return refuse(say('operator-other-kind', { name: word, kind: field.kind }), position, 'key')
  const entries = new Map(entriesOf(given))
  if (!entries.has('holds') || [...entries.keys()].some((key) => key !== 'holds' && key !== 'where'))
    return refuse(say('quantifier-argument'), position)
  const inner = {
    ...position,
    itemFields: field.items,
    isTurned: position.isTurned || word === 'no',
    isReversed: position.isReversed !== (word === 'no'),
  }
  // `every` and `no` ask less of a plan where they are for fewer things.
  const ofWhere = { ...inner, isTurned: true, isReversed: position.isReversed !== (word !== 'some') }
  // Whom the demand is for is decided like a `when`: a word that is never false could not leave anything out.
  const where = entries.has('where') ? compileWhole(entries.get('where'), at(ofWhere, 'where')) : always
  const holds = compileWhole(entries.get('holds'), at(inner, 'holds'))
  return where && holds && quantified(word, field, where, holds)
}

function findField(path: string, position: Position): Field | undefined {
  const { itemFields } = position
  return itemFields ? itemFields.find((each) => each.path === path) : fieldsOf(position).byPath.get(path)
}

function fieldsOf({ context }: Position): Fields {
  return context.fields ?? modelFields
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

function at<P extends Position>(position: P, key: string | number): P {
  return { ...position, path: [...position.path, key] }
}

function refuse(message: Message, { context, path }: Position, part: Part = 'value'): undefined {
  context.report(message, path, part)
  return undefined
}
