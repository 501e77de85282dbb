/** A small rule set of one's own: something to change, that passes its tests as it stands. */

import type { GuidanceFile } from '../guidance/load-guidance.js'

const header = `# What this guidance is called. Reports say which guidance a plan was held against.
guidance:
  id: our-network
  # Count up when you change a rule.
  version: 1
`

const source = `# Who asks for something, and what. One file for each document.
source: our-promise
title: What we ask of those who invite us
publisher: Our network
date: 2026-01-15
kind: network-statement
# true: written by a survivor-led body, or by survivors with others.
survivorLed: true
# How much of it you read: full or excerpt.
read: full
provisions:
  # Each thing that it asks for, in your own words. Never change an id once others use it.
  - id: quiet-place
    locator: point 1
    # How strong it is: must, should, may or states-fact.
    force: must
    addressee: hosts
    read: full
    says: Wherever we meet, there is a quiet place to go to, with no questions asked.
  - id: warm-welcome
    locator: point 2
    force: should
    addressee: hosts
    read: full
    says: People are met with warmth.
    # Each provision has a rule, or a reason why no plan is held to it.
    unchecked: A plan cannot show how people are met. Only those who came can say.
`

const field = `# What a plan can say that has no field yet. Its name begins with x-.
# Never ask about what happened to people, their papers, their health or their past.
fields:
  - path: x-quiet-place
    # commitment: yes, no, or yes with how, who and when.
    kind: commitment
    # The narrowest part of a plan it may stand in: plan, activity or group.
    scope: activity
    label: A quiet place
    question: Where can people go when they need a break, and who shows them?
    safeguard: quiet-place
`

const safeguard = `# What people are given. Its theme is one of those that \`engagement-check guidance list\` shows.
safeguards:
  - id: quiet-place
    theme: support
    title: A quiet place
    question: Where can people go when they need a break, and who shows them?
    # The rule that says what this safeguard is.
    headline: support/quiet-place
`

const rule = `# What a plan is held to. One rule asks for one thing.
rules:
  - id: support/quiet-place
    safeguard: quiet-place
    title: There is a quiet place to go to at any time
    # critical, high, medium or low. Keep the first two for harm that few would question.
    severity: medium
    # By when: before-contact, before-start or while-running.
    settle: before-start
    # What a plan has to say: yes, and how.
    expect: { x-quiet-place: { is: true, substantiated: [how] } }
    # What happens to people when it is missing.
    why: Without a place to go, people stay in the room past the point where it hurts.
    # What to decide, and with whom.
    do: Look at the rooms with people who will be there, and pick a place near by.
    # What the plan then has to say. Leave it out where no words would mend it.
    write: Which place it is, and how people get there.
    cites: [our-promise/quiet-place]
    # Made-up plans, and what the rule comes to for each. They are run: see \`guidance test\`.
    examples:
      - name: a room next door
        plan: { x-quiet-place: { is: true, how: a room next door that stays open all day } }
        outcome: met
      - name: a yes, and nothing about where
        plan: { x-quiet-place: true }
        outcome: not-stated
      - name: nothing is said
        plan: {}
        outcome: not-stated
      - name: people are asked to stay in the room
        plan: { x-quiet-place: false }
        outcome: breached
    # Fill this in only when people who did not write the rule have reviewed it, and were paid.
    reviews: []
`

/** The files, by name within their folder. */
export const startingFiles: readonly GuidanceFile[] = [
  { name: 'guidance.yaml', content: header },
  { name: 'sources/our-promise.yaml', content: source },
  { name: 'fields.yaml', content: field },
  { name: 'safeguards.yaml', content: safeguard },
  { name: 'rules.yaml', content: rule },
]
