import { say } from '../../messages/message.js'
import { wordsOfField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'

/** `noneOf: [a, b]` holds for every other word. */
export const noneOf: Operator = operator({
  name: 'noneOf',
  appliesTo: ['word', 'orderedWord'],
  argument: wordsOfField,
  holds: (value, words) => value.kind === 'word' && !(words as readonly string[]).includes(value.word),
  expected: (words) => say('needs-none-of', { words: shown(words) }),
})
