/** One word asked of one field. */

import { truthOf } from '../logic/truth.js'
import { say } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import type { Condition, View } from './condition.js'
import type { Answer, Argument, ArgumentValue, Operator } from './operator.js'

interface Asked {
  readonly answer: Answer
  /** The field that the answer hangs on; another one where the argument is not known. */
  readonly field: Field
  readonly argument?: ArgumentValue
  /** Of a commitment that is said but not described: what is missing. */
  readonly details?: readonly string[]
}

/** The condition that one word makes of one field. */
export function test(operator: Operator, argument: Argument, field: Field): Condition {
  const fields = [...new Set([field, ...argument.fields])]
  const ask = (view: View): Asked => {
    const held = view.held(field)
    const wanted = argument.of(view)
    if (held.state !== 'stated') return { answer: held.state, field }
    if (operator.needsAgreement && view.isDisputed(field)) return { answer: 'conflicting', field }
    if ('reason' in wanted) return { answer: wanted.reason, field: wanted.field ?? field }
    const answer = operator.holds(held.value, wanted.value, field)
    const details = answer === 'bare-yes' ? operator.details?.(held.value, wanted.value) : undefined
    return { answer, field, argument: wanted.value, ...(details && { details }) }
  }
  return {
    fields,
    steps: 1,
    quantifies: 'no',
    truth: (view) => {
      const { answer } = ask(view)
      return typeof answer === 'boolean' ? truthOf(answer) : 'unknown'
    },
    missing: (view) => {
      const asked = ask(view)
      if (typeof asked.answer === 'boolean') return undefined
      const wanted = asked.argument ?? argument.constant
      const needs = wanted === undefined ? say('needs-stated') : operator.expected(wanted)
      return {
        field: asked.field.path,
        reason: asked.answer,
        needs,
        ...(asked.details && { details: asked.details }),
      }
    },
    undecided: (view) => {
      const asked = ask(view)
      return typeof asked.answer === 'boolean' ? [] : [asked.field]
    },
    deciding: (view) => (typeof ask(view).answer === 'boolean' ? fields : []),
    lacks: (view) => {
      const { answer, argument: wanted } = ask(view)
      const held = view.held(field)
      if (answer !== false || held.state !== 'stated' || wanted === undefined) return []
      return operator.lacks?.(held.value, wanted) ?? []
    },
    isVacuous: () => false,
  }
}
