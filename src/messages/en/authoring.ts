/** What a closer look at guidance finds, and what lists of it say. */
export const authoring = {
  'example-otherwise': 'This example comes out as `{$came}`, not as `{$stated}`.',
  'example-unreached':
    'This example comes out as `{$came}`, not as `{$stated}`, and no other reaches `{$stated}`. See whether any plan can.',
  'example-missing': 'No example comes out as `{$outcome}`. Add one.',
  'rule-unreachable':
    'No example comes out as `{$outcome}`, nor does anything made from the examples. Add one, or see whether any plan can.',
  'branch-without-example':
    'No example meets the rule in this way alone. Add one that says nothing of the other ways.',
  'example-name-twice': 'Another example of this rule has the same name. Give each its own.',
  'rule-like-other':
    'No example tells this rule from `{$other}`. Add one, or leave one of the two rules out.',
  'example-for-nobody':
    'This example meets the rule, and its plan states nothing of whom the rule is for. State what `when` reads.',
  'demand-idle': 'Without `{$field}` this example meets the rule all the same.',
  'scope-idle': 'Without `{$field}` it is known all the same whether the rule is for this example.',
  'turn-unseen': 'Turned round, `{$field}` breaches no rule. A plan could say the opposite unseen.',
  'provision-without-rule':
    'No rule cites this provision. Add one, or say under `unchecked` why no plan is held to it.',
  'provision-with-both':
    'A rule cites this provision, so a plan is held to it. Leave out `unchecked`, or the citation.',
  'text-too-hard':
    'This needs about {$grade} years of school to read; expected at most {$most}. Shorter sentences and common words help.',
  'severity-not-headline':
    'Of the rules that count silence, only the headline of a safeguard is `{$severity}`. Details are `medium` or `low`.',
  'severity-beyond-budget':
    '{$count} rules that count silence are `{$severity}`. Beyond {$most}, such an alarm is no longer heard.',

  tested: 'Rules tested: {$rules}. Examples run: {$examples}. Problems: {$problems}. Notes: {$notices}.',
  'tested-is-no-review':
    'This is no review: whether a rule is right, only people with lived experience can say.',

  'coverage-heading': 'Provisions and rules',
  'coverage-source': '{$title} ({$source})',
  'coverage-provision': '{$id}, {$locator}',
  'coverage-unchecked': 'No rule: {$reason}',
  'coverage-hole': 'Neither a rule nor a reason.',
  'coverage-holes': 'Neither a rule nor a reason why none holds a plan to it:',
  'coverage-without-source': 'Rules that no source asks for yet:',
  'coverage-column-provision': 'Provision',
  'coverage-column-locator': 'Where',
  'coverage-column-says': 'It says, in our words',
  'coverage-column-rules': 'Rules, or why there is none',
  'coverage-in-all':
    'Sources: {$sources}. Provisions: {$provisions}. With a rule: {$held}. With a reason why none holds a plan to it: {$unchecked}. With neither: {$holes}.',

  'list-theme': 'Theme {$theme}',
  'list-safeguard': '{$title} ({$id})',
  'list-rule': '{$id} ({$severity}, {$settle}): {$title}',
  'list-headline': '{$id} ({$severity}, {$settle}; says what the safeguard is): {$title}',
  'list-sources': 'Sources',
  'list-source': '{$id}: {$title}. {$published}. Provisions: {$provisions}.',
  'list-source-survivor-led':
    '{$id}: {$title}. {$published}. Survivor-led, or by survivors with others. Provisions: {$provisions}.',
  'list-in-all':
    'Rules: {$rules}. Safeguards: {$safeguards}. Sources: {$sources}. Rules that survivors have reviewed: {$reviewed}.',
} as const
