import { say } from '../../messages/message.js'
import type { Value } from '../../plan/value.js'
import { sameKindAsField } from '../argument.js'
import { difference } from '../compare.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `atLeast: 2` holds for 2 and up; so for durations, money in one currency, and ordered words. */
export const atLeast: Operator = operator({
  name: 'atLeast',
  appliesTo: ['number', 'duration', 'money', 'orderedWord'],
  stricter: 'higher',
  argument: sameKindAsField,
  holds: (value, minimum, field) => {
    const [least, most] = difference(value, minimum as Value, field) ?? [-Infinity, Infinity]
    if (least >= 0) return true
    return most < 0 ? false : 'not-comparable'
  },
  expected: (minimum) => say('needs-at-least', { minimum: shown(minimum) }),
})
