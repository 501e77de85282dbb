import { say } from '../../messages/message.js'
import { wordsOfField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `oneOf: [a, b]` holds for any of these words. */
export const oneOf: Operator = operator({
  name: 'oneOf',
  appliesTo: ['word', 'orderedWord'],
  argument: wordsOfField,
  holds: (value, words) => value.kind === 'word' && (words as readonly string[]).includes(value.word),
  expected: (words) => say('needs-one-of', { words: shown(words) }),
})
