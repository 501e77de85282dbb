import { say } from '../../messages/message.js'
import { wordOfField } from '../argument.js'
import { operator, type Operator } from '../operator.js'
import { shown } from '../shown.js'
import { includesAll } from './includes-all.js'

/** `includes: children` holds for lists with that word. A list that may go on cannot show that it is absent. */
export const includes: Operator = operator({
  name: 'includes',
  appliesTo: ['words'],
  argument: wordOfField,
  holds: (value, words, field) => includesAll.holds(value, words, field),
  expected: (words) => say('needs-includes', { words: shown(words) }),
  lacks: (value, words) => includesAll.lacks?.(value, words) ?? [],
})
