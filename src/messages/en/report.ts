/** What a report says around the findings. */
export const report = {
  'report-goes-to': 'A file to write the report to; `-`, or no such option, writes it to standard output.',

  'read-as': 'Read as: {$what}.',
  'ages-adults': 'adults',
  'ages-children': 'people under 18',
  'activity-unnamed': {
    one: '1 activity of a kind that is not named',
    other: '{$count} activities of a kind that is not named',
  },
  'kind-council': 'council',
  'kind-consultation': 'consultation',
  'kind-interviews': 'interviews',
  'kind-survey': 'survey',
  'kind-research': 'research',
  'kind-training': 'training',
  'kind-event': 'event',
  'kind-film': 'film',
  'kind-press': 'press work',
  'kind-campaign': 'campaign',
  'kind-fundraising': 'fundraising',
  'kind-policy': 'policy work',
  'kind-service-design': 'service design',
  'kind-paid-role': 'paid role',
  'kind-peer-group': 'peer group',
  'kind-evaluation': 'evaluation',

  'stage-idea': 'Nobody may be approached on this text: its stage is an idea.',
  'running-unsafe':
    'This is running. Follow the host’s safeguarding procedure now, before anything else on this page.',
  'do-not-approach':
    'Do not approach anyone on this plan. What is marked “change the activity” cannot be mended by other words.',
  'do-not-approach-others':
    'Do not approach anyone else on this plan. What is marked “change the activity” cannot be mended by other words.',
  'not-understood': {
    one: '1 place could not be understood (see below). What stands there was not checked.',
    other: '{$count} places could not be understood (see below). What stands there was not checked.',
  },

  'lead-before-contact': {
    one: '1 thing to settle before anyone is invited',
    other: '{$count} things to settle before anyone is invited',
  },
  'lead-before-start': {
    one: '1 thing to settle before it starts',
    other: '{$count} things to settle before it starts',
  },
  'lead-while-running': {
    one: '1 thing to settle while it runs',
    other: '{$count} things to settle while it runs',
  },
  'lead-some-before-contact': '{$count} things to settle, {$due} of them before anyone is invited',
  'lead-some-before-start': '{$count} things to settle, {$due} of them before it starts',
  'lead-running': { one: '1 thing to settle now', other: '{$count} things to settle now' },
  'lead-ended': {
    one: '1 thing to settle with those who took part',
    other: '{$count} things to settle with those who took part',
  },
  'too-short': {
    one: 'Too short to tell. A question to begin with',
    other: 'Too short to tell. {$count} questions to begin with',
  },

  'no-open-points':
    'No open points. This covers one text on one date ({$date}), and says nothing about what was done.',
  'no-open-points-undated':
    'No open points. This covers one text, held against no date, and says nothing about what was done.',
  partial: 'No open points in what was checked, but part of it was not checked. This is no all-clear.',
  'partial-nothing-applied': 'No rule was for this plan, going by what it says.',
  'not-assessed': 'Not assessed. That says nothing about the plan, good or bad.',

  'point-opposite': '{$title}: the plan says the opposite.',
  'point-opposite-maybe':
    '{$title}: the plan says the opposite, and leaves open whether this is for these people.',
  'point-disagrees': '{$title}: two parts of the plan disagree.',
  'point-disagrees-maybe':
    '{$title}: two parts of the plan disagree, and it is left open whether this is for these people.',
  'point-open': '{$question} Left open.',
  'point-in-part': '{$question} Some of it is missing: {$words}.',
  'point-bare-yes': '{$question} Said, but not {$details}.',
  'point-two-answers': '{$question} Two parts of the plan answer this differently.',
  'point-unreadable': '{$question} What is written could not be read.',
  'point-no-date': '{$question} Held against no date.',
  'point-not-found': '{$question} Not found.',
  'point-scoping': {
    one: '{$question} 1 more thing depends on the answer.',
    other: '{$question} {$count} more things depend on the answer.',
  },

  'point-where': 'Where: {$places}.',
  'point-where-disagrees': 'Where: {$places}. Until settled, the less safe one counts.',
  'point-for': 'For: {$subjects}.',
  'point-do': 'Do: {$do}',
  'point-write': 'Write: {$write}',
  'point-no-wording': 'Change the activity: no wording makes this acceptable.',
  'point-funder': 'Only the funder can answer this.',
  'point-state': 'Only the State can answer this.',
  'due-before-contact': 'Due before anyone is invited.',
  'due-before-start': 'Due before it starts.',
  'due-while-running': 'Due while it runs.',

  'place-line': 'line {$line}, column {$column}',
  'place-line-in-file': '{$file}, line {$line}, column {$column}',
  'place-paragraph': 'part {$part}, paragraph {$paragraph}',
  'place-paragraph-in-file': '{$file}, part {$part}, paragraph {$paragraph}',
  'place-row': 'part {$part}, table row {$row}',
  'place-row-in-file': '{$file}, part {$part}, table row {$row}',
  'place-field': 'field {$field}',
  'place-more': { one: '1 more place', other: '{$count} more places' },

  'subject-plan': 'the whole plan',
  'subject-activity': 'activity {$activity}',
  'subject-activity-kind': 'activity {$activity}, {$kind}',
  'subject-group': 'activity {$activity}, group {$group}',
  'subject-group-kind': 'activity {$activity}, {$kind}, group {$group}',

  'in-all-before-contact':
    'In all: says the opposite or disagrees {$opposite} · left open {$open} · not found {$notFound}. Due before anyone is invited: {$due}.',
  'in-all-before-start':
    'In all: says the opposite or disagrees {$opposite} · left open {$open} · not found {$notFound}. Due before it starts: {$due}.',
  'in-all-while-running':
    'In all: says the opposite or disagrees {$opposite} · left open {$open} · not found {$notFound}. All due while it runs.',
  'in-all-begun':
    'In all: says the opposite or disagrees {$opposite} · left open {$open} · not found {$notFound}.',
  'all-shows': '`--all` shows each.',
  'put-off': {
    one: '1 gap is put off for now. `--all` shows it.',
    other: '{$count} gaps are put off for now. `--all` shows them.',
  },
  'left-out': {
    one: '1 theme was left out: {$themes}.',
    other: '{$count} themes were left out: {$themes}.',
  },
  unread: { one: '{$parts}', other: '{$count} parts were not read. {$parts}' },
  'by-hand': 'Questions to go through by hand, with survivors:',
  'problem-line': '{$where} {$text}',
  'notice-line': '{$where} Note: {$text}',

  'place-excerpt': '“{$excerpt}”',
  'place-excerpt-of-several': '{$place}: “{$excerpt}”',

  'advice-identifiers':
    'Advice, which changes nothing above. This may tell who someone is, wherever the text goes:',

  'survivors-written':
    'Was this plan shaped or reviewed by survivors, paid? It says so. No tool can confirm that, and none stands in for it.',
  'survivors-in-part':
    'Was this plan shaped or reviewed by survivors, paid? It says so in part. No tool can confirm that, and none stands in for it.',
  'survivors-opposite':
    'Was this plan shaped or reviewed by survivors, paid? It says the opposite. No tool stands in for that.',
  'survivors-disagree':
    'Was this plan shaped or reviewed by survivors, paid? Two parts of it disagree. No tool stands in for that.',
  'survivors-open':
    'Was this plan shaped or reviewed by survivors, paid? Not settled. No tool stands in for that.',
  'survivors-not-found':
    'Was this plan shaped or reviewed by survivors, paid? Not found. No tool stands in for that.',
  'survivors-not-asked':
    'Was this plan shaped or reviewed by survivors, paid? Not asked in this run. No tool stands in for that.',

  'all-opposite': 'The plan says the opposite, or disagrees with itself',
  'all-open': 'Left open',
  'all-not-found': 'Not found',
  'all-put-off': 'Put off for now',
  'all-waiting': 'Waiting for the answer: {$rules}.',
  'all-settles': 'What would settle it:',
  'all-settles-any': 'one of these:',
  'all-settles-all': 'all of these:',
  'all-settles-field': '{$label}: {$needs}',
  'all-put-off-line': '{$rule}, for {$subject}: until {$until}, by {$by}: {$reason}',
  'all-rule': 'Rule {$rule}, asked for by {$cites}.',
  'all-rule-good-practice': 'Rule {$rule}, good practice.',

  'several-plans': {
    one: '1 plan: {$gaps} with points to settle, {$partial} checked in part, {$clear} with no open points, {$notAssessed} not assessed.',
    other:
      '{$count} plans: {$gaps} with points to settle, {$partial} checked in part, {$clear} with no open points, {$notAssessed} not assessed.',
  },
  'passed-over': {
    one: '1 other file was passed over.',
    other: '{$count} other files were passed over.',
  },
  'profile-used': 'Checked by the profile “{$title}” ({$id}).',
  'switched-off': 'Rules that this profile does not ask, and why:',
  'switched-off-rule': '{$rule}: {$reason}',
  'guidance-added': 'Held against the shipped guidance and what was added to it: {$added}.',
  'guidance-alone': 'The shipped guidance was left out. Held against this alone: {$added}.',
  'guidance-set': {
    one: '{$id} (version {$version}, 1 rule)',
    other: '{$id} (version {$version}, {$count} rules)',
  },
  'rules-reviewed-none': 'No survivor has reviewed the rules of this check yet.',
  'rules-reviewed': 'Survivors have reviewed {$reviewed} of the {$count} rules of this check.',

  'explain-kind-rule': 'Rule {$id}',
  'explain-kind-safeguard': 'Safeguard {$id}',
  'explain-kind-theme': 'Theme {$id}',
  'explain-kind-provision': 'Provision {$id}',
  'explain-kind-profile': 'Profile {$id}',
  'explain-extends': 'Builds on: {$profile}.',
  'explain-raised': 'Rules that are worse, or due earlier, here:',
  'explain-raised-rule': '{$rule}: {$to}',
  'explain-raised-rule-reason': '{$rule}: {$to}. {$reason}',
  'explain-moved': 'Limits that are stricter here:',
  'explain-moved-param': '{$rule}, {$param}: {$value}',
  'explain-moved-param-reason': '{$rule}, {$param}: {$value}. {$reason}',
  'explain-rules-added': 'Rules of its own:',
  'explain-why': 'Why: {$why}',
  'explain-do': 'Do: {$do}',
  'explain-write': 'Write: {$write}',
  'explain-no-wording': 'No wording makes the opposite acceptable; only a change of the activity does.',
  'explain-critical': 'How much hangs on it: a harm that cannot be undone (critical).',
  'explain-high': 'How much hangs on it: nobody should be approached without it (high).',
  'explain-medium': 'How much hangs on it: people are less well protected without it (medium).',
  'explain-low': 'How much hangs on it: a detail (low).',
  'explain-silent-none': 'A plan that says nothing about it leaves nothing open; saying the opposite counts.',
  'explain-everyone': 'For: every plan.',
  'explain-when': 'For: depends on what the plan says on these:',
  'explain-reads': 'What it reads:',
  'explain-field': '{$label} ({$field})',
  'explain-any-of': 'any of these:',
  'explain-all-of': 'all of these:',
  'explain-none-of': 'not this:',
  'explain-fact': '{$says} ({$fact})',
  'explain-cites': 'Asked for by:',
  'explain-cited': '{$provision}: {$says}',
  'explain-cited-full': '{$title}, {$locator}. Read in full.',
  'explain-cited-excerpt': '{$title}, {$locator}. Read in an excerpt.',
  'explain-cited-seen': '{$title}, {$locator}. The passage was read, not what stands around it.',
  'explain-good-practice': 'Good practice: no source that we have read asks for it in these words yet.',
  'explain-disputed': 'Contested: {$reason}',
  'explain-not-waivable': 'It cannot be put off.',
  'explain-reviews-none': 'No survivor has reviewed this rule yet.',
  'explain-review-survivor-led': 'Reviewed on {$on}: {$role}, survivor-led. What changed: {$changed}',
  'explain-review': 'Reviewed on {$on}: {$role}. What changed: {$changed}',
  'explain-of-safeguard': 'Part of: {$title} ({$id}).',
  'explain-of-theme': 'Theme: {$theme}.',
  'explain-rules': 'Rules:',
  'explain-headline': '{$id}: {$title} (says what the safeguard is)',
  'explain-rule': '{$id}: {$title}',
  'explain-safeguards': 'Safeguards:',
  'explain-safeguard': '{$id}: {$title}',
  'explain-says': 'It says, in our words: {$says}',
  'explain-source': 'From: {$title}, {$publisher}, {$locator}.',
  'explain-source-url': 'Found at: {$url}',
  'explain-survivor-led': 'Written by a survivor-led body, or by survivors with others.',
  'explain-force-must': 'How strongly: it must be so; said to {$addressee}.',
  'explain-force-should': 'How strongly: it should be so; said to {$addressee}.',
  'explain-force-may': 'How strongly: it may be so; said to {$addressee}.',
  'explain-force-states-fact': 'How strongly: it is stated as a fact; said about {$addressee}.',
  'explain-read-full': 'Read in full.',
  'explain-read-excerpt': 'Read in an excerpt.',
  'explain-read-seen': 'The passage was read, not what stands around it.',
  'explain-unchecked': 'No rule holds a plan to it: {$reason}',
} as const
