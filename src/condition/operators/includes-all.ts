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
  lacks: (value, words) => {
    // A list that is stated as empty refuses; one with other words in it only falls short.
    if (value.kind !== 'list' || value.members.length === 0) return []
    return (words as readonly string[]).filter((word) => !value.members.includes(word))
  },
})
