/** What the plan says about what people gain that lasts. */

import { commitment, section } from './field.js'

const safeguard = 'empowerment'

export const empowerment = section({
  lasting: commitment({
    label: 'Something that lasts for them',
    question: 'What lasts for people: skills they want, work, education, roles, a path to lead?',
    safeguard,
  }),
  leadingRoles: commitment({
    label: 'A path to paid and leading roles',
    question: 'Which paid or leading roles are open to people, and how do they get there?',
    safeguard,
  }),
  chosenByThem: commitment({
    label: 'They choose what they learn',
    question: 'How do people choose what they want to learn or gain?',
    safeguard,
  }),
  createsDependence: commitment({
    label: 'Taking part ties people to the host',
    question: 'Does taking part tie people’s housing, income, papers or therapy to you?',
    safeguard,
  }),
  youthEquivalent: commitment({
    label: 'Something of the kind for young people',
    question: 'Which opportunity that suits their age do young people get?',
    safeguard,
  }),
})
