/** What a finding says. `title` is a rule's title: what holds when it is met. */
export const finding = {
  'finding-met': '{$title}: written down.',
  'finding-breached': '{$title}: the plan says the opposite.',
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
  'waiver-refused': 'A gap of this rule cannot be put off.',
  'waiver-ended': 'A gap was put off until a day that has passed. It counts again.',
  'waiver-without-date': 'Without a date of the check nothing is put off.',
  'waiver-not-matching': 'Something was put off that this check did not find.',
} as const
