/** What is wrong with the values of a plan. */
export const plan = {
  'plan-not-an-object': 'A plan is an object with fields, such as `title`, `activities` and `consent`.',
  'no-plan-found': 'No engagement plan was found here: none of its fields is one of a plan.',
  'unknown-field': 'This field is not known. Check its spelling, or begin it with `x-` if it is your own.',
  'unknown-field-near': 'This field is not known. Did you mean `{$near}`?',
  'comma-in-braces':
    'In braces a comma ends a value, and what follows it here was read as a key of its own. Put the whole text in quotes.',
  'field-at-other-level': 'This field is written at another level: {$levels}.',
  'expected-section': 'Expected fields under this name, not a single value or a list.',
  'expected-levels': 'Expected a list here, one entry for each.',
  'expected-single-value': 'A list stands where one value was expected.',
  'expected-commitment': 'Expected yes or no, or `is` with `how`, `who` and `when`.',
  'commitment-without-is': 'A commitment that is written out needs `is`: yes or no.',
  'expected-word': 'Expected one of these words: {$words}.',
  'expected-word-near': 'This word is not one of those expected here. Did you mean `{$near}`?',
  'expected-list': 'Expected a list, or the word `none`.',
  'expected-text': 'Expected text. Put it in quotes if it looks like a number or a yes.',
  'expected-number': 'Expected a number, zero or more.',
  'expected-money': 'Expected `amount`, `currency` (three capital letters, such as EUR) and `per`.',
  'expected-duration': 'Expected a length of time, such as `10 days` or `6 months`.',
  'expected-date': 'Expected a day, such as 2026-11-25.',
  'expected-key': 'Expected a short text as key.',
  'too-many-groups':
    'These are more activities and groups than one check takes: at most {$most}. Split the plan into several files.',
  'same-key-twice': 'Entries {$first} and {$again} of this list have the same key. Give each its own.',
  'same-key-on-lines':
    'The entries with their keys on line {$first} and line {$again} have the same key. Give each its own.',
  'read-as-silence': 'Nothing is written here. It was read as silence.',
  'read-as-open':
    'This was read as a decision that is still open. Put text that begins with a bracket in quotes.',
} as const
