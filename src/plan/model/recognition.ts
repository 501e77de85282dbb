/** What the plan says about credit for what people contribute. */

import { commitment, section } from './field.js'

const safeguard = 'recognition'

export const recognition = section({
  credit: commitment({
    label: 'Credit for what they contribute',
    question:
      'How is what people contribute credited, in the form they choose, with no credit an option too?',
    safeguard,
  }),
  chosenPerOutput: commitment({
    label: 'A choice of name for each output',
    question: 'Is each person asked, for each output, whether to be named, use another name, or not appear?',
    safeguard,
  }),
  namedByDefault: commitment({
    label: 'People are named unless they object',
    question: 'Are people named unless they object?',
    safeguard,
  }),
  asExperts: commitment({
    label: 'Treated as other experts are',
    question: 'Are people introduced, titled and seated as other experts are, by what they know and do?',
    safeguard,
  }),
  describesThemselves: commitment({
    label: 'They choose the words for themselves',
    question: 'Does each person choose the words used for them, such as victim, survivor or a job title?',
    safeguard,
  }),
  keepOwnership: commitment({
    label: 'Their story and likeness stay theirs',
    question: 'Does the agreement leave people the owners of their words and likeness?',
    safeguard,
  }),
})
