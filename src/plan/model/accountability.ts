/** What the plan says about complaints, oversight, and the freedom to criticise. */

import { commitment, duration, optional, section } from './field.js'

const complaints = 'complaints'
const oversight = 'ethical-oversight'
const speech = 'freedom-to-speak'

export const accountability = section({
  complaints: optional(
    section({
      route: commitment({
        label: 'A safe way to complain',
        question: 'How can people complain safely, to whom, and what do they lose by it (nothing)?',
        safeguard: complaints,
      }),
      outside: commitment({
        label: 'A way to complain outside the host',
        question: 'To whom outside your organisation can people complain?',
        safeguard: complaints,
      }),
      answeredWithin: duration({
        label: 'Complaints answered within',
        question: 'Within what time does a complaint get an answer?',
        safeguard: complaints,
      }),
      penalized: commitment({
        label: 'Complaining has a cost',
        question: 'Can someone lose a place, pay or help because they complained?',
        safeguard: complaints,
      }),
      harmRepaired: commitment({
        label: 'Harm is admitted and made good',
        question: 'How does the host admit and make good harm that it did?',
        safeguard: complaints,
      }),
    }),
  ),
  oversight: optional(
    section({
      independent: commitment({
        label: 'Independent oversight that can stop it',
        question: 'Who independent has looked at this, and can they stop it?',
        safeguard: oversight,
      }),
      standardNamed: commitment({
        label: 'The ethical standard is named',
        question: 'Which ethical standard is followed, and who answers for it?',
        safeguard: oversight,
      }),
      childStandardNamed: commitment({
        label: 'A standard for children is named',
        question: 'Which standard written for children is followed as well?',
        safeguard: oversight,
      }),
      bindsPartners: commitment({
        label: 'Partners and contractors are bound too',
        question: 'Do contracts and terms of reference bind partners and contractors to the same safeguards?',
        safeguard: oversight,
      }),
      coversMedia: commitment({
        label: 'Press, film and campaign work is covered too',
        question: 'Do the same safeguards and the same oversight hold for press, film and campaign work?',
        safeguard: oversight,
      }),
    }),
  ),
  speech: optional(
    section({
      free: commitment({
        label: 'Freedom to criticise and to leave',
        question: 'May people criticise you in public, and leave with their story?',
        safeguard: speech,
      }),
      gagged: commitment({
        label: 'People may not speak about the host',
        question: 'Does any agreement keep people from speaking about you or from using their own story?',
        safeguard: speech,
      }),
      praiseExpected: commitment({
        label: 'People are expected to praise the host',
        question: 'Are people expected to show what you achieved, or to leave out what went wrong?',
        safeguard: speech,
      }),
    }),
  ),
})
