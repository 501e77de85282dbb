/** What the plan says about someone to turn to, services, and what happens when someone is unwell. */

import { commitment, optional, section, words } from './field.js'

const available = 'support-available'
const referral = 'referral-pathway'
const distress = 'distress-protocol'
const staffCare = 'staff-care'

export const support = section({
  available: commitment({
    label: 'Someone to turn to',
    question: 'Who can people turn to before, during and after, at no cost to them?',
    safeguard: available,
  }),
  phases: words(['before', 'during', 'after'], {
    label: 'When support is there',
    question: 'Is support there before, during and after?',
    safeguard: available,
  }),
  independent: commitment({
    label: 'Support does not answer to the host',
    question: 'How can people choose the kind of support, and a support person who does not answer to you?',
    safeguard: available,
  }),
  costsThem: commitment({
    label: 'People pay for their own support',
    question: 'Do people have to find or pay for support themselves?',
    safeguard: available,
  }),
  referral: optional(
    section({
      agreed: commitment({
        label: 'An agreed way to services',
        question:
          'Which services have agreed to take people on, and how does someone reach them without being exposed?',
        safeguard: referral,
      }),
      checked: commitment({
        label: 'The list of services is checked',
        question:
          'Who checked that the services still exist, are free, and speak people’s languages, and when?',
        safeguard: referral,
      }),
    }),
  ),
  distress: optional(
    section({
      protocol: commitment({
        label: 'What happens if someone is unwell',
        question: 'What happens, who acts, and when do things stop if someone is unwell?',
        safeguard: distress,
      }),
      anyoneCanStop: commitment({
        label: 'Anyone can call a stop',
        question: 'Can the person, a companion and the facilitator each call a stop?',
        safeguard: distress,
      }),
      personDecides: commitment({
        label: 'The person decides whether to go on',
        question: 'After a pause, is the person asked what they want before anything is ended or goes on?',
        safeguard: distress,
      }),
    }),
  ),
  staff: optional(
    section({
      lookedAfter: commitment({
        label: 'Staff and helpers are looked after',
        question:
          'Who looks after staff, interpreters and others who hear hard things, and with which hours and money?',
        safeguard: staffCare,
      }),
      keptSafe: commitment({
        label: 'Local staff and partner groups are kept safe',
        question: 'What keeps local staff, interpreters and survivor-led groups safe from reprisals?',
        safeguard: staffCare,
      }),
    }),
  ),
})
