/** What the plan says about dangers, and what is done about them. */

import { commitment, date, optional, section, words } from './field.js'

const risks = 'risk-assessment'
const measures = 'safety-plan'
const others = 'family-community-safety'
const events = 'fundraising-events'

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
      renewedExploitation: commitment({
        label: 'The danger of being exploited again',
        question:
          'Which dangers of being exploited again were looked at, such as debts, old contacts or being seen?',
        safeguard: risks,
      }),
      rightTime: commitment({
        label: 'Each person says whether now is a good time',
        question:
          'Who talks with each person about whether now is a good time, and what can they do later instead?',
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
  askedInCrisis: commitment({
    label: 'People are asked in the first days',
    question: 'Is anyone asked, filmed or interviewed in the first days after getting out?',
    safeguard: measures,
  }),
  leftAlone: commitment({
    label: 'People are alone with helpers sent by others',
    question: 'Is anyone left alone with a driver, interpreter or helper whom others sent?',
    safeguard: measures,
  }),
  events: optional(
    section({
      guestsBriefed: commitment({
        label: 'Guests know what not to ask, touch or post',
        question: 'Who tells hosts, guests and donors about touch, photos and private questions, and how?',
        safeguard: events,
      }),
      someoneStepsIn: commitment({
        label: 'Someone steps in',
        question: 'Who steps in when a guest crosses a line, and on which sign?',
        safeguard: events,
      }),
      healingOrDoubt: commitment({
        label: 'People are told how to heal, or doubted, before others',
        question: 'Is anyone told how to heal, or doubted, in front of others?',
        safeguard: events,
      }),
      clientsInAppeals: commitment({
        label: 'People in the host’s care are shown to raise money',
        question: 'Do people who get help from the host appear in appeals or events that raise money?',
        safeguard: events,
      }),
    }),
  ),
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
