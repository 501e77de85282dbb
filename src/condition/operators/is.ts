import { say } from '../../messages/message.js'
import { isEqual } from '../../plan/value.js'
import { sameKindAsField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `is: true` holds for that very value; a bare `true` or word after a field means the same. */
export const is: Operator = operator({
  name: 'is',
  appliesTo: ['commitment', 'word', 'orderedWord', 'number'],
  argument: sameKindAsField,
  holds: (value, wanted) => typeof wanted === 'object' && 'kind' in wanted && isEqual(value, wanted),
  expected: (wanted) => {
    if (typeof wanted === 'object' && 'kind' in wanted && wanted.kind === 'commitment')
      return wanted.is ? say('needs-yes') : say('needs-no')
    return say('needs-value', { value: shown(wanted) })
  },
})
