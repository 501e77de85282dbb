/**
 * The shape that every word of the condition language shares.
 *
 * A word sees only values that are stated. What is silent, unsettled,
 * unreadable or in conflict is answered where the word is asked, once.
 */

import type { Truth } from '../logic/truth.js'
import type { Message } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import type { Kind } from '../plan/kinds.js'
import type { Value } from '../plan/value.js'
import type { View } from './condition.js'
import type { Stricter } from './param-use.js'
import type { Reason } from './reason.js'

/** Yes, no, or why it cannot be told. */
export type Answer = boolean | Reason

/** What an argument can be once it is known. */
export type ArgumentValue = Value | readonly string[] | boolean

/** An argument: a constant, or something to look up at each check. */
export interface Argument {
  /** The fields it looks up, if any. */
  readonly fields: readonly Field[]
  /** Absent where it has to be looked up. */
  readonly constant?: ArgumentValue
  /** Its value, or why there is none. */
  of(view: View): { readonly value: ArgumentValue } | { readonly reason: Reason; readonly field?: Field }
}

/** What reading an argument may need to know. */
export interface ArgumentContext {
  readonly field: Field
  /** Finds a field by the path a condition names it with. */
  findField(path: string): Field | undefined
  /** The value of a rule's parameter. */
  findParam(name: string): unknown
}

/** A word of the condition language. */
export interface Operator {
  readonly name: string
  /** The kinds of field it can be asked of. */
  readonly appliesTo: readonly Kind[]
  /** Every way it can come out. */
  readonly canBe: ReadonlySet<Truth>
  /** Whether `when` and `not` may use it: not where it is never false. */
  readonly isNeverFalse: boolean
  /** Whether it holds only of what the plan says in one way. */
  readonly needsAgreement: boolean
  /** Which way of moving its argument makes it hold less often; absent where neither is sure to. */
  readonly stricter?: Stricter
  /** Reads its argument, or says what is wrong with it. */
  argument(given: unknown, context: ArgumentContext): Argument | Message
  /** Asks it of a value that is stated. */
  holds(value: Value, argument: ArgumentValue, field: Field): Answer
  /** What it expects, for people. */
  expected(argument: ArgumentValue | undefined): Message
  /** Of a commitment that is said but not described: what is missing. */
  details?(value: Value, argument: ArgumentValue): readonly string[]
  /** Of a list that has something in it and not all that is asked for: the words that it lacks. */
  lacks?(value: Value, argument: ArgumentValue): readonly string[]
}

/** What one word says of itself. */
export interface OperatorDescription extends Omit<Operator, 'canBe' | 'isNeverFalse' | 'needsAgreement'> {
  /** `true` for words that are true or not known, never false. */
  readonly neverFalse?: true
  /** `true` for words that do not hold where the plan says unequal things, whichever of them is looked at. */
  readonly agreed?: true
}

/** Makes a word of the language. */
export function operator({ neverFalse, agreed, ...rest }: OperatorDescription): Operator {
  return {
    ...rest,
    isNeverFalse: neverFalse === true,
    needsAgreement: agreed === true,
    canBe: new Set<Truth>(neverFalse ? ['true', 'unknown'] : ['true', 'false', 'unknown']),
  }
}

/** Whether an argument could not be read. */
export function isMessage(given: Argument | Message): given is Message {
  return 'text' in given
}
