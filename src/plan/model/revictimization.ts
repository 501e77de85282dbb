/** What the plan says about not harming people again through the work itself. */

import { commitment, items, section } from './field.js'

const retelling = 'avoid-retelling'
const trained = 'trained-facilitators'
const choice = 'choice-and-control'

export const revictimization = section({
  noRetelling: commitment({
    label: 'Nobody has to tell what happened',
    question: 'How can everyone take part without telling what happened to them?',
    safeguard: retelling,
  }),
  storyRequired: commitment({
    label: 'Accounts of what happened are required',
    question: 'Must people tell what happened to them in order to take part, be paid or stay?',
    safeguard: retelling,
  }),
  existingUsedFirst: commitment({
    label: 'What was told before is used first',
    question: 'Which existing material was looked at first, and why is it not enough?',
    safeguard: retelling,
  }),
  askedAgain: commitment({
    label: 'People are asked again what they told before',
    question: 'Are people asked again for what they have already told?',
    safeguard: retelling,
  }),
  graphicDetail: commitment({
    label: 'Painful detail is sought or shown',
    question: 'Is painful detail sought or shown for its effect?',
    safeguard: retelling,
  }),
  blameAsked: commitment({
    label: 'People are asked to justify what happened',
    question: 'Are people asked why they went along, stayed or did not run away?',
    safeguard: retelling,
  }),
  facilitatorsTrained: commitment({
    label: 'People in the room are trained for it',
    question: 'What training in trauma-informed work do the people in the room have, and who checked?',
    safeguard: trained,
  }),
  interpretersVetted: commitment({
    label: 'Interpreters are trained and checked for ties',
    question:
      'How are interpreters trained, checked for ties to people or traffickers, and bound to confidentiality?',
    safeguard: trained,
  }),
  everyoneBriefed: commitment({
    label: 'Everyone present is briefed and bound',
    question: 'Are drivers, photographers, guests and note-takers briefed and bound to confidentiality?',
    safeguard: trained,
  }),
  team: items(
    {
      meetsPeople: commitment({
        label: 'Meets the people taking part',
        question: 'Do they meet the people taking part?',
      }),
      trained: commitment({ label: 'Trained for it', question: 'Are they trained for this work?' }),
    },
    {
      label: 'Who is in the team',
      question: 'Who is in the team? For each of them: do they meet people, and are they trained for it?',
      safeguard: trained,
    },
  ),
  choice: commitment({
    label: 'Choices within taking part',
    question: 'What can each person choose: questions, place, time, companion, form, who sees what?',
    safeguard: choice,
  }),
  topicsSentAhead: commitment({
    label: 'Topics and questions are sent ahead',
    question: 'Are topics and questions, and what will not come up, sent ahead?',
    safeguard: choice,
  }),
  canDeclineQuestions: commitment({
    label: 'Any question can be left out',
    question: 'Can people leave out any question, one use or one photograph and still take part?',
    safeguard: choice,
  }),
  overruled: commitment({
    label: 'People are overruled for their own good',
    question: 'Can staff overrule an adult’s own judgement of what is safe for them?',
    safeguard: choice,
  }),
  freedomLimited: commitment({
    label: 'Phones are taken or people may not leave',
    question: 'Are phones taken away, or may people not come and go?',
    safeguard: choice,
  }),
})
