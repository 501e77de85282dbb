/** What is wrong with guidance. */
export const guidance = {
  'guidance-file-unknown':
    'Expected a guidance file: one with `rules`, `safeguards`, `facts`, `fields`, `source`, `profile`, `language` or `guidance` at the top.',
  'guidance-key-unknown': 'This key is not known here.',
  'guidance-key-near': 'This key is not known here. Did you mean `{$near}`?',
  'guidance-key-missing': 'The key `{$key}` is missing here.',
  'guidance-value-wrong': 'This value is not of the shape that the schema asks for.',
  'guidance-word-near': 'This word is not one of those expected here. Did you mean `{$near}`?',
  'guidance-word-wrong': 'Expected one of these words: {$words}.',
  'guidance-id-twice': 'The id `{$id}` is used twice. Give each its own.',
  'guidance-named-twice': 'The guidance is given an id twice. Give it one, in one file.',
  'headline-missing': 'No rule has the id `{$id}` that this safeguard names as its headline.',
  'headline-elsewhere':
    'The rule `{$id}` belongs to another safeguard, so it cannot be the headline of this one.',
  'headline-silent-none': 'A headline rule cannot let silence pass.',
  'safeguard-unknown': 'No safeguard has this id.',
  'safeguard-near': 'No safeguard has this id. Did you mean `{$near}`?',
  'rule-in-other-theme': 'The safeguard belongs to the theme `{$theme}`, so the rule’s id begins with it.',
  'rule-without-citation': 'A rule cites at least one provision, or says `basis: good-practice`.',
  'rule-on-too-wide': 'What `expect` reads is narrower: `on` cannot be wider than {$scope}.',
  'good-practice-too-severe': 'A rule that no source asks for is `medium` or `low`.',
  'condition-too-large':
    'With its facts written out, this condition asks more than {$limit} things. Ask them in several rules.',
  'param-stricter-wrong': 'As the rule uses it, the parameter asks more of a plan when it is {$stricter}.',
  'field-words-missing': 'A field of the kind {$kind} needs `words`: those that it may hold.',
  'field-words-unasked': 'A field of the kind {$kind} has no `words`.',
  'field-word-reserved': 'In a plan this word stands for something else. Choose another.',
  'field-asks-for-too-much':
    'No field asks for papers, nationality, records, cases, health or sex work of people. Ask what the host does, in other words.',
  'rule-unknown': 'No rule has this id.',
  'rule-near': 'No rule has this id. Did you mean `{$near}`?',
  'profile-unknown': 'No profile has this id.',
  'profile-near': 'No profile has this id. Did you mean `{$near}`?',
  'profile-circular': 'This profile extends itself.',
  'profile-chain-long': 'A profile extends at most {$limit} others, each the next.',
  'profile-rule-elsewhere': 'Another profile adds this rule. Extend that profile to change the rule.',
  'profile-loosens-severity': 'A profile can only raise a severity, and here it is {$severity} already.',
  'profile-loosens-settle':
    'A profile can only have a rule settled earlier, and here it is {$settle} already.',
  'profile-loosens-param':
    'A profile can only move a parameter the stricter way, which is surely {$stricter} than {$value}.',
  'profile-param-fixed':
    'A profile cannot move this parameter: no way of moving it is sure to ask more of a plan.',
  'profile-off-refused': 'Nothing can switch off this rule: it says `waivable: false`.',
  'profile-off-already': 'This rule is switched off already.',
  'language-unnamed': 'No file says what this language calls itself. Add `name` to one of them.',
  'language-said-twice': 'Another file of this language says something else here. Keep one of the two.',
  'language-name-twice':
    'This names both `{$one}` and `{$other}`, so nobody could tell which is meant. Give it to one of them.',
  'language-word-twice':
    'This stands for both `{$one}` and `{$other}`, so nobody could tell which is meant. Give it to one of them.',
  'language-within-nowhere': 'This field belongs to no safeguard, so no heading can lead to it.',
  'language-field-without-words': 'This field holds no words of the model, so there is nothing to name.',
  'language-section-unknown': 'No theme and no safeguard has this id.',
  'language-section-near': 'No theme and no safeguard has this id. Did you mean `{$near}`?',
  'provision-unknown': 'No source has this provision.',
  'provision-near': 'No source has this provision. Did you mean `{$near}`?',
} as const
