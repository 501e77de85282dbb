/** What the plan says about credit for what people contribute. */

import { commitment, optional, section } from './field.js'

const safeguard = 'recognition'
const ownership = 'story-and-image-ownership'

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
    safeguard: ownership,
  }),
  story: optional(
    section({
      messageShown: commitment({
        label: 'The planned message is shown first',
        question:
          'Who shows people the message you plan, before they tell anything, and how can they refuse it?',
        safeguard: ownership,
      }),
      toOrder: commitment({
        label: 'A story is made to order',
        question: 'Is a certain kind of story looked for, such as a rescue or a happy ending?',
        safeguard: ownership,
      }),
      pictureAgreed: commitment({
        label: 'A picture beside their words is agreed',
        question: 'Does each person agree to the picture that stands beside their words, a bought one too?',
        safeguard: ownership,
      }),
      harmfulPictures: commitment({
        label: 'Pictures of chains, wounds or fear',
        question: 'Are pictures used of chains, bars, wounds or fear, made-up ones included?',
        safeguard: ownership,
      }),
    }),
  ),
})
