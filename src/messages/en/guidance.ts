/** What is wrong with guidance. */
export const guidance = {
  'guidance-file-unknown':
    'Expected a guidance file: one with `rules`, `safeguards`, `facts` or `source` at the top.',
  'guidance-key-unknown': 'This key is not known here.',
  'guidance-key-near': 'This key is not known here. Did you mean `{$near}`?',
  'guidance-key-missing': 'The key `{$key}` is missing here.',
  'guidance-value-wrong': 'This value is not of the shape that the schema asks for.',
  'guidance-word-wrong': 'Expected one of these words: {$words}.',
  'guidance-id-twice': 'The id `{$id}` is used twice. Give each its own.',
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
  'provision-unknown': 'No source has this provision.',
  'provision-near': 'No source has this provision. Did you mean `{$near}`?',
} as const
