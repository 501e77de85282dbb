import { say } from '../../messages/message.js'
import { kinds } from '../../plan/kinds.js'
import { onlyTrue } from '../argument.js'
import { operator, type Operator } from '../operator.js'

/** `stated: true` holds where the plan settles the field, whatever it says; it is never false. */
export const stated: Operator = operator({
  name: 'stated',
  appliesTo: kinds,
  neverFalse: true,
  agreed: true,
  argument: onlyTrue,
  holds: () => true,
  expected: () => say('needs-stated'),
})
