/** What the plan says about not adding to punishment for what trafficking brought about. */

import { commitment, section } from './field.js'

const safeguard = 'non-punishment'

export const nonPunishment = section({
  notUsedAgainst: commitment({
    label: 'Nothing people say is used against them',
    question:
      'How do you make sure that nobody is penalised, here or by others, for what being trafficked brought about or for what they say?',
    safeguard,
  }),
  exposureChecked: commitment({
    label: 'Exposure to penalties is checked',
    question:
      'Who checked what taking part could expose people to: arrest, removal, loss of benefits or shelter?',
    safeguard,
  }),
  legalAdvice: commitment({
    label: 'Independent legal advice first',
    question: 'Who gives free, independent legal advice before anyone speaks or is recorded?',
    safeguard,
  }),
  apartFromEvidence: commitment({
    label: 'Giving views is kept apart from giving evidence',
    question: 'How is giving views kept apart from giving evidence, and are people told the difference?',
    safeguard,
  }),
  authoritiesPresent: commitment({
    label: 'Officers who enforce the law are in the room',
    question: 'Are police, prosecution or migration officers in the room without people’s agreement?',
    safeguard,
  }),
  cleanRecordRequired: commitment({
    label: 'A clean record is asked for',
    question: 'Must people show a clean record to be chosen?',
    safeguard,
    about: 'exclusion',
  }),
  papersRequired: commitment({
    label: 'Papers or a formal status are asked for',
    question: 'Must people show papers, or have been formally identified, to be chosen?',
    safeguard,
    about: 'exclusion',
  }),
  testimonyRequired: commitment({
    label: 'Working with the authorities is asked for',
    question: 'Must people work with the police or give evidence to be chosen?',
    safeguard,
    about: 'exclusion',
  }),
})
