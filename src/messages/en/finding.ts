/** What a finding says. `title` is a rule's title: what holds when it is met. */
export const finding = {
  'finding-met': '{$title}: written down.',
  'finding-breached': '{$title}: the plan says the opposite.',
  'finding-in-part': '{$title}: some of it is missing ({$words}).',
  'finding-conflicting': '{$title}: two parts of the plan disagree.',
  'finding-not-applicable': '{$title}: not asked of this part of the plan.',
  'finding-unreadable': '{$title}: what is written could not be read.',
  'finding-disagrees': '{$title}: two parts of the plan disagree, and one of them leaves it open.',
  'finding-unsettled': '{$title}: left open.',
  'finding-not-comparable': '{$title}: the figures cannot be compared.',
  'finding-no-date': '{$title}: this depends on the day, and none was given.',
  'finding-list-open': '{$title}: the list is not complete.',
  'finding-bare-yes': '{$title}: the plan says yes, and not {$details}.',
  'finding-silent': '{$title}: not found.',
  'details-how': 'how',
  'details-who': 'who',
  'details-when': 'when',
  'details-how-who': 'how or who',
  'details-how-when': 'how or when',
  'details-who-when': 'who or when',
  'details-how-who-when': 'how, who or when',
  'guidance-without-rules': 'The guidance has no rule to hold this plan against.',
  'waiver-refused': 'A gap of this rule cannot be put off.',
  'waiver-ended': 'A gap was put off until a day that has passed. It counts again.',
  'waiver-without-date': 'Without a date of the check nothing is put off.',
  'waiver-not-matching': 'Something was put off that this check did not find.',

  // What may tell who someone is
  'identifier-name': {
    one: 'A name stands near a word for survivors. Did this person choose to be named here?',
    other: '{$count} names stand near a word for survivors. Did each person choose to be named here?',
  },
  'identifier-birth-date': {
    one: 'An exact date of birth stands here. Whose is it, and would an age group do?',
    other: '{$count} exact dates of birth stand here. Whose are they, and would age groups do?',
  },
  'identifier-document-number': {
    one: 'A number of a passport, card or permit stands here. Whose is it? No plan needs it.',
    other: '{$count} numbers of passports, cards or permits stand here. Whose are they? No plan needs them.',
  },
  'identifier-case-number': {
    one: 'A number of a case or file stands here. Whose is it, and who can look it up?',
    other: '{$count} numbers of cases or files stand here. Whose are they, and who can look them up?',
  },
  'identifier-shelter-address': {
    one: 'A street address stands near a word for a shelter or home. Who could be found there?',
    other: '{$count} street addresses stand near a word for a shelter or home. Who could be found there?',
  },
  'identifier-phone': {
    one: 'A phone number stands here. Whose is it?',
    other: '{$count} phone numbers stand here. Whose are they?',
  },
  'identifier-e-mail': {
    one: 'An e-mail address stands here. Whose is it?',
    other: '{$count} e-mail addresses stand here. Whose are they?',
  },
} as const
