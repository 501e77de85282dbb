import { say } from '../../messages/message.js'
import type { Value } from '../../plan/value.js'
import { sameKindAsField } from '../argument.js'
import { difference } from '../compare.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `atMost: 2` holds for 2 and less; so for durations, money in one currency, and ordered words. */
export const atMost: Operator = operator({
  name: 'atMost',
  appliesTo: ['number', 'duration', 'money', 'orderedWord'],
  stricter: 'lower',
  argument: sameKindAsField,
  holds: (value, maximum, field) => {
    const [least, most] = difference(value, maximum as Value, field) ?? [-Infinity, Infinity]
    if (most <= 0) return true
    return least > 0 ? false : 'not-comparable'
  },
  expected: (maximum) => say('needs-at-most', { maximum: shown(maximum) }),
})
