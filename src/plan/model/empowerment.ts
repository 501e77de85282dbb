/** What the plan says about what people gain that lasts. */

import { commitment, optional, section } from './field.js'

const safeguard = 'empowerment'
const posts = 'survivor-staff'

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
  posts: optional(
    section({
      supported: commitment({
        label: 'Backing and fair terms for survivor colleagues',
        question: 'What backing, hours, leave and way up do survivors have who work for you?',
        safeguard: posts,
      }),
      filesApart: commitment({
        label: 'Old files stay closed to colleagues',
        question: 'How are files from the time someone got help kept closed to their colleagues?',
        safeguard: posts,
      }),
      leavingCosts: commitment({
        label: 'Leaving a post costs something',
        question: 'Does anyone owe something, such as the cost of training, when they leave a post?',
        safeguard: posts,
      }),
      disclosureExpected: commitment({
        label: 'Colleagues are expected to say what they lived through',
        question: 'Are people expected to say at work, or in order to get work, what they lived through?',
        safeguard: posts,
        about: 'exclusion',
      }),
    }),
  ),
})
