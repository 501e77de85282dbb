import { say } from '../../messages/message.js'
import { wordsOfField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `includesAny: [a, b]` holds for lists with at least one of these words. */
export const includesAny: Operator = operator({
  name: 'includesAny',
  appliesTo: ['words'],
  argument: wordsOfField,
  holds: (value, words) => {
    if (value.kind !== 'list') return false
    if ((words as readonly string[]).some((word) => value.members.includes(word))) return true
    return value.complete ? false : 'list-open'
  },
  expected: (words) => say('needs-one-of', { words: shown(words) }),
})
