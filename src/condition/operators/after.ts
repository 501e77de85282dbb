import { say } from '../../messages/message.js'
import type { Value } from '../../plan/value.js'
import { sameKindAsField } from '../argument.js'
import { difference } from '../compare.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `after: { today: true }` holds for later days, not for that day. */
export const after: Operator = operator({
  name: 'after',
  appliesTo: ['date'],
  stricter: 'higher',
  argument: sameKindAsField,
  holds: (value, day, field) => (difference(value, day as Value, field)?.[0] ?? 0) > 0,
  expected: (day) => say('needs-after', { day: shown(day) }),
})
