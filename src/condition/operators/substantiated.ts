import { say } from '../../messages/message.js'
import { detailNames, type Value } from '../../plan/value.js'
import { someOf } from '../argument.js'
import { operator, type ArgumentValue, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `substantiated: [how, who]` holds for a yes that says how and who; it is never false. */
export const substantiated: Operator = operator({
  name: 'substantiated',
  appliesTo: ['commitment'],
  neverFalse: true,
  argument: someOf(detailNames),
  holds: (value, wanted) => {
    const isYes = value.kind === 'commitment' && value.is
    return isYes && detailsMissing(value, wanted).length === 0 ? true : 'bare-yes'
  },
  expected: (wanted) => say('needs-details', { details: shown(wanted) }),
  details: detailsMissing,
})

function detailsMissing(value: Value, wanted: ArgumentValue): readonly string[] {
  if (value.kind !== 'commitment') return []
  return (wanted as readonly string[]).filter((name) => !(value.details as readonly string[]).includes(name))
}
