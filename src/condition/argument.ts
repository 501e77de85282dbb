/** Readers of arguments: a constant of the field's kind, another field, a parameter, today. */

import { say, type Message } from '../messages/message.js'
import { isDay } from '../plan/day.js'
import { parseDuration } from '../plan/duration.js'
import { isCurrency, isPer } from '../plan/money.js'
import type { Field } from '../plan/field-index.js'
import { nearest } from '../plan/near.js'
import type { Held, Value } from '../plan/value.js'
import type { Argument, ArgumentContext, ArgumentValue } from './operator.js'

/** A value of the field's own kind. */
export function sameKindAsField(given: unknown, context: ArgumentContext): Argument | Message {
  const { field } = context
  return (
    reference(given, context) ??
    (field.words ? wordProblem(given, field) : undefined) ??
    asArgument(figureFor(field, given))
  )
}

/** A figure as a value of a field's kind, or what was expected instead. */
export function figureFor(field: Field, given: unknown): Value | Message {
  return valueFor(field, given) ?? argumentExpected(field)
}

/** Some of the words that the field can hold. */
export function wordsOfField(given: unknown, context: ArgumentContext): Argument | Message {
  const { field, findParam } = context
  const words = isReference(given, 'param') ? findParam(String(given.param)) : given
  if (isReference(given, 'field')) return wordsFromField(given.field, context)
  if (!Array.isArray(words) || words.length === 0) return say('argument-list-expected')
  for (const word of words) {
    const problem = wordProblem(word, field)
    if (problem) return problem
  }
  return constant(words as readonly string[])
}

/** One of the words that the field can hold. */
export function wordOfField(given: unknown, context: ArgumentContext): Argument | Message {
  if (isReference(given, 'field')) return wordsFromField(given.field, context)
  const word = isReference(given, 'param') ? context.findParam(String(given.param)) : given
  return wordProblem(word, context.field) ?? constant([word as string])
}

/** The words that another field holds: its one word, or those of a list that is complete. */
function wordsFromField(path: unknown, { field, findField }: ArgumentContext): Argument | Message {
  const other = typeof path === 'string' ? findField(path) : undefined
  if (!other) return say('argument-field-unknown')
  if (other.words?.join() !== field.words?.join())
    return say('argument-field-of-other-kind', { kind: field.kind, other: other.kind })
  return {
    fields: [other],
    of: (view) => {
      const held = view.held(other)
      if (held.state !== 'stated') return { reason: held.state, field: other }
      if (held.value.kind === 'word') return { value: [held.value.word] }
      if (held.value.kind !== 'list' || !held.value.complete) return { reason: 'list-open', field: other }
      return { value: held.value.members }
    },
  }
}

function isReference<K extends string>(given: unknown, key: K): given is Readonly<Record<K, unknown>> {
  return typeof given === 'object' && given !== null && key in given && Object.keys(given).length === 1
}

/** Only `true`. */
export function onlyTrue(given: unknown): Argument | Message {
  return given === true ? constant(true) : say('argument-true-expected')
}

/** Some of a few names. */
export function someOf(names: readonly string[]): (given: unknown) => Argument | Message {
  return (given) =>
    Array.isArray(given) && given.length > 0 && given.every((name) => names.includes(name as string))
      ? constant(given as readonly string[])
      : say('argument-names-expected', { words: names.join(', ') })
}

/** A known argument. */
export function constant(value: ArgumentValue): Argument {
  return { fields: [], constant: value, of: () => ({ value }) }
}

function asArgument(figure: Value | Message): Argument | Message {
  return 'kind' in figure ? constant(figure) : figure
}

function argumentExpected(field: Field): Message {
  const words = field.words?.join(', ')
  return words
    ? say('argument-word-expected', { words })
    : say('argument-kind-expected', { kind: field.kind })
}

/** `{ field: … }`, `{ param: … }` or `{ today: true }`; absent if it is none of them. */
function reference(given: unknown, context: ArgumentContext): Argument | Message | undefined {
  if (isReference(given, 'field')) return fromField(given.field, context)
  if (isReference(given, 'param')) return fromParam(given.param, context)
  return isReference(given, 'today') && context.field.kind === 'date' && given.today === true
    ? today
    : undefined
}

const today: Argument = {
  fields: [],
  of: ({ asOf }) => (asOf === null ? { reason: 'no-date' } : { value: { kind: 'date', date: asOf } }),
}

function fromField(path: unknown, { field, findField }: ArgumentContext): Argument | Message {
  const other = typeof path === 'string' ? findField(path) : undefined
  if (!other) return say('argument-field-unknown')
  if (other.kind !== field.kind || other.words?.join() !== field.words?.join())
    return say('argument-field-of-other-kind', { kind: field.kind, other: other.kind })
  return {
    fields: [other],
    of: (view) => {
      const held: Held = view.held(other)
      return held.state === 'stated' ? { value: held.value } : { reason: held.state, field: other }
    },
  }
}

function fromParam(name: unknown, { field, findParam }: ArgumentContext): Argument | Message {
  const given = typeof name === 'string' ? findParam(name) : undefined
  if (given === undefined) return say('argument-param-unknown')
  return asArgument(figureFor(field, given))
}

function wordProblem(word: unknown, field: Field): Message | undefined {
  if (!field.words) return typeof word === 'string' ? undefined : argumentExpected(field)
  if (typeof word === 'string' && field.words.includes(word)) return undefined
  const near = typeof word === 'string' ? nearest(word, field.words) : undefined
  return near ? say('argument-word-near', { near }) : argumentExpected(field)
}

function valueFor(field: Field, given: unknown): Value | undefined {
  switch (field.kind) {
    case 'commitment':
      return typeof given === 'boolean' ? { kind: 'commitment', is: given, details: [] } : undefined
    case 'word':
    case 'orderedWord':
      return typeof given === 'string' && field.words?.includes(given)
        ? { kind: 'word', word: given }
        : undefined
    case 'number':
      return typeof given === 'number' ? { kind: 'number', number: given } : undefined
    case 'duration': {
      const duration = typeof given === 'string' ? parseDuration(given) : undefined
      return duration && { kind: 'duration', duration }
    }
    case 'date':
      return typeof given === 'string' && isDay(given) ? { kind: 'date', date: given } : undefined
    case 'money':
      return moneyFor(given)
    case 'words':
    case 'text':
    case 'texts':
    case 'items':
      return undefined
  }
}

function moneyFor(given: unknown): Value | undefined {
  if (typeof given !== 'object' || given === null) return undefined
  const { amount, currency, per } = given as { amount?: unknown; currency?: unknown; per?: unknown }
  if (typeof amount !== 'number' || !isCurrency(currency) || !isPer(per)) return undefined
  return { kind: 'money', amount, currency, per }
}
