import { say } from '../../messages/message.js'
import type { Value } from '../../plan/value.js'
import { sameKindAsField } from '../argument.js'
import { difference } from '../compare.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `before: { field: activity.startsOn }` holds for earlier days, not for that day. */
export const before: Operator = operator({
  name: 'before',
  appliesTo: ['date'],
  stricter: 'lower',
  argument: sameKindAsField,
  holds: (value, day, field) => (difference(value, day as Value, field)?.[1] ?? 0) < 0,
  expected: (day) => say('needs-before', { day: shown(day) }),
})
