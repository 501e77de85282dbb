/** What an activity is. */

import { commitment, date, word } from './field.js'

/** What kind of activity it is. */
export const activityKinds = [
  'council',
  'consultation',
  'interviews',
  'survey',
  'research',
  'training',
  'event',
  'film',
  'press',
  'campaign',
  'fundraising',
  'policy',
  'service-design',
  'paid-role',
  'peer-group',
  'evaluation',
] as const

export const activityFields = {
  kind: word(activityKinds, {
    label: 'Kind of activity',
    question: 'What kind of activity is it: a council, a consultation, interviews, training, a film …?',
  }),
  startsOn: date({ label: 'First day', question: 'On which day does it start?' }),
  setting: word(['in-person', 'online', 'both'], {
    label: 'In person or online',
    question: 'Do people meet in person, online or both?',
  }),
  publishes: commitment({
    label: 'Something about people is published',
    question: 'Will words, images, voices or names of people who take part be published or shown?',
  }),
  authoritiesInvolved: commitment({
    label: 'Authorities take part or receive material',
    question: 'Do police, prosecution, migration or other authorities take part or receive material?',
  }),
  usesInterpreters: commitment({ label: 'Interpreters are used', question: 'Are interpreters used?' }),
  inGroup: commitment({
    label: 'People meet as a group',
    question: 'Do people who take part meet each other, as in a group or a council?',
  }),
}
