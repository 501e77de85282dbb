/** What the plan says about how it ends, and what comes after. */

import { commitment, duration, section } from './field.js'

const after = 'follow-up-after-care'
const ending = 'exit-strategy'

export const closing = section({
  followUp: commitment({
    label: 'Contact afterwards, if they wish',
    question: 'Who gets in touch afterwards, if people wish, to see how they are?',
    safeguard: after,
  }),
  followUpWithin: duration({
    label: 'First contact afterwards within',
    question: 'How soon after the activity is the first contact?',
    safeguard: after,
  }),
  supportContinues: duration({
    label: 'How long support goes on',
    question: 'How long does support go on after the activity?',
    safeguard: after,
  }),
  ending: commitment({
    label: 'How it ends',
    question: 'How does it end: notice, hand-over, what stays, who keeps what?',
    safeguard: ending,
  }),
  whatStays: commitment({
    label: 'What stays with people',
    question: 'What stays with people when it ends, such as materials, contacts, money or the group itself?',
    safeguard: ending,
  }),
  materialAnswered: commitment({
    label: 'Someone answers for material afterwards',
    question: 'Who takes material down after the project has ended, and how do people reach that role?',
    safeguard: ending,
  }),
})
