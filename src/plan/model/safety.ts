/** What the plan says about dangers, and what is done about them. */

import { commitment, date, optional, section, words } from './field.js'

const risks = 'risk-assessment'
const measures = 'safety-plan'
const others = 'family-community-safety'

export const safety = section({
  riskAssessment: optional(
    section({
      done: commitment({
        label: 'Dangers are looked for first',
        question:
          'Who looks for dangers to people, before anyone is invited and again during the work, and how are people part of it?',
        safeguard: risks,
      }),
      withThem: commitment({
        label: 'People’s own judgement of risk counts',
        question: 'How is each person’s own judgement of the risks written down, and can it change the plan?',
        safeguard: risks,
      }),
      covers: words(
        [
          'participants',
          'families',
          'communities',
          'partner-organisations',
          'staff-and-interpreters',
          'online',
          'after-the-activity',
        ],
        {
          label: 'Whose dangers are looked at',
          question:
            'Whose dangers are looked at: those who take part, families, communities, partner groups, staff, online, afterwards?',
          safeguard: risks,
        },
      ),
      on: date({
        label: 'Day of the risk assessment',
        question: 'On which day was or will the risk assessment be done?',
        safeguard: risks,
      }),
      reviewBy: date({
        label: 'Next look at the risks',
        question: 'By which day are the risks looked at again?',
        safeguard: risks,
      }),
      stopRule: commitment({
        label: 'Who stops the work, and when',
        question: 'Who can cancel or stop the activity, and on which signs of danger?',
        safeguard: risks,
      }),
    }),
  ),
  measures: commitment({
    label: 'Measures agreed with people',
    question: 'Which concrete steps keep people safe: contact, route, venue, a code word, whom to call?',
    safeguard: measures,
  }),
  contactSafe: commitment({
    label: 'Safe ways of contact',
    question: 'How did each person choose a safe way and time to be contacted?',
    safeguard: measures,
  }),
  publishesAttendance: commitment({
    label: 'Who takes part is made public unasked',
    question: 'Is it published who takes part, when or where, without each person having chosen it?',
    safeguard: measures,
  }),
  conductRules: commitment({
    label: 'Staff rules on exploitation and abuse',
    question:
      'Which rules bind everyone on sexual exploitation, abuse and use of their position towards people taking part?',
    safeguard: measures,
  }),
  families: optional(
    section({
      protected: commitment({
        label: 'Protection of relatives and neighbours',
        question:
          'What is done so that relatives, households and neighbours, who never agreed to anything, come to no harm?',
        safeguard: others,
      }),
      identifiable: commitment({
        label: 'Relatives or home places can be recognised',
        question: 'Will anything shown or published let relatives, children or a home place be recognised?',
        safeguard: others,
      }),
      contactedUnasked: commitment({
        label: 'Relatives are contacted without the person’s word',
        question: 'Does anyone contact relatives without the person’s agreement?',
        safeguard: others,
      }),
    }),
  ),
  communities: optional(
    section({
      notStigmatized: commitment({
        label: 'No community is put in a bad light',
        question:
          'How do you make sure that no village, workplace or community is stigmatised by what comes out?',
        safeguard: others,
      }),
    }),
  ),
})
