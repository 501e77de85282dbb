import { say } from '../../messages/message.js'
import { wordsOfField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `includesAll: [a, b]` holds for lists with all of these words. */
export const includesAll: Operator = operator({
  name: 'includesAll',
  appliesTo: ['words'],
  argument: wordsOfField,
  holds: (value, words) => {
    if (value.kind !== 'list') return false
    if ((words as readonly string[]).every((word) => value.members.includes(word))) return true
    return value.complete ? false : 'list-open'
  },
  expected: (words) => say('needs-includes-all', { words: shown(words) }),
})
