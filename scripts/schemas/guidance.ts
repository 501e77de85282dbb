/**
 * The JSON Schemas of guidance files.
 *
 * They decide the keys and their order. What a condition may look like is
 * given from outside: the published schema describes it in full, the validator
 * that loads guidance leaves it to the compiler of conditions.
 */

import { plainKinds } from '../../src/plan/kinds.js'
import { severities, settles } from '../../src/guidance/severity.js'
import { scopes } from '../../src/plan/scope.js'
import { themes } from '../../src/plan/theme.js'
import type { JsonSchema } from './json-schema.js'

/** What is described elsewhere. */
export interface Elsewhere {
  readonly condition: JsonSchema
  readonly plan: JsonSchema
}

const kebab = '[a-z0-9]+(?:-[a-z0-9]+)*'
const id = { type: 'string', pattern: `^${kebab}$` }
const idInTwoParts = { type: 'string', pattern: `^${kebab}/${kebab}$` }
const sentence = { type: 'string', pattern: '\\S' }
const flag = { type: 'boolean' }
const isoDate = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])'
const date = { type: 'string', pattern: `^${isoDate}$` }
const severity = { enum: severities }
const outcomes = ['met', 'breached', 'conflicting', 'not-stated', 'not-applicable']

export function ruleSetJsonSchema(elsewhere: Elsewhere): JsonSchema {
  return { title: 'Rules', ...strict({ rules: list(ruleJsonSchema(elsewhere)) }) }
}

export function profileJsonSchema(elsewhere: Elsewhere): JsonSchema {
  const rule = about(idInTwoParts, 'A rule of the guidance, or of a profile that this one extends.')
  const reason = about(sentence, 'Why; reports show it.')
  const raise = {
    rule,
    severity: about(severity, 'As bad as it is already, or worse.'),
    settle: about({ enum: settles }, 'When it is due already, or earlier.'),
    reason: about(sentence, 'Why.'),
  }
  const moved = {
    rule,
    param: about({ type: 'string' }, 'A parameter of the rule.'),
    value: about({ type: ['number', 'string'] }, 'As strict as it is already, or stricter.'),
    reason: about(sentence, 'Why.'),
  }
  return {
    title: 'Profile',
    description: 'How an organisation or funder tailors the guidance. Nothing here can make a rule ask less.',
    ...strict(
      {
        profile: about(id, 'Its id, as a check is told it. `default` is taken where a check is told none.'),
        title: about(sentence, 'Whose it is, or what it is for.'),
        extends: about(id, 'The profile that it builds on.'),
        raise: about(list(strict(raise, ['severity', 'settle', 'reason'])), 'Rules that are worse, or due earlier, here.'),
        params: about(list(strict(moved, ['reason'])), 'Parameters that are stricter here.'),
        rules: about(list(ruleJsonSchema(elsewhere)), 'Rules of its own.'),
        switchOff: about(list(strict({ rule, reason })), 'Rules that are not asked here; those that say `waivable: false` cannot be.'),
      },
      ['extends', 'raise', 'params', 'rules', 'switchOff'],
    ),
  }
}

export function fieldsJsonSchema(): JsonSchema {
  const field = {
    path: about({ type: 'string', pattern: `^x-${kebab}$` }, 'As a plan writes it, and as conditions name it.'),
    kind: about({ enum: plainKinds }, 'What it holds.'),
    scope: about({ enum: scopes }, 'The narrowest level it may be written at; all wider ones may have it too.'),
    label: about(sentence, 'A noun phrase.'),
    question: about(sentence, 'What to ask the plan’s author; never about a person’s story, papers or status.'),
    words: about(
      { type: 'array', minItems: 1, uniqueItems: true, items: id },
      'The words it may hold; for ordered words, lowest first.',
    ),
    safeguard: about(id, 'The safeguard it serves.'),
    about: about({ const: 'exclusion' }, 'What the host demands of people, or whom it shuts out; `when` cannot read it.'),
  }
  return { title: 'Fields of one’s own', ...listFile('fields', field, ['words', 'safeguard', 'about']) }
}

export function guidanceSetJsonSchema(): JsonSchema {
  const set = strict({
    id: about(id, 'What reports call this guidance.'),
    version: about({ type: ['string', 'integer'] }, 'Changes whenever the guidance does.'),
  })
  return { title: 'Guidance', ...strict({ guidance: set }) }
}

function ruleJsonSchema({ condition, plan }: Elsewhere): JsonSchema {
  return strict(
    {
      id: about(idInTwoParts, 'Its theme, a stroke, and a name of its own. Never changes.'),
      safeguard: about(id, 'The safeguard it belongs to.'),
      title: about(sentence, 'What holds when it is met.'),
      severity: about(severity, 'How bad it is for people when it is not met.'),
      settle: about({ enum: settles }, 'By when it is to be settled.'),
      waivable: about(flag, 'Whether a gap may be put off; true unless said.'),
      answeredBy: about({ enum: ['host', 'funder', 'state'] }, 'Who can answer; the host unless said.'),
      on: about({ enum: ['activity', 'group'] }, 'What it is held against, where narrower than what `expect` reads.'),
      silent: about({ const: 'none' }, 'A plan that says nothing about it leaves no gap.'),
      basis: about({ const: 'good-practice' }, 'No source asks for it yet.'),
      params: {
        type: 'object',
        additionalProperties: strict({ value: { type: ['number', 'string'] }, stricter: { enum: ['lower', 'higher'] } }),
      },
      severityWhen: list(strict({ when: condition, is: severity })),
      when: about(condition, 'Whom it is for; everyone unless said.'),
      expect: about(condition, 'What it asks.'),
      why: about(sentence, 'What happens to people when it is missing.'),
      do: about(sentence, 'What to decide or change, and with whom.'),
      write: about(sentence, 'Which decisions the plan then has to name; left out where no wording makes it acceptable.'),
      cites: about(list(idInTwoParts), 'Source, a stroke, provision.'),
      disputed: about(sentence, 'Why somebody contests it.'),
      examples: about(
        list(
          strict({ name: sentence, plan, asOf: date, outcome: { enum: outcomes } }, ['asOf']),
        ),
        'Invented plans and what the rule comes to for them; they are run.',
      ),
      reviews: about(
        list(strict({ role: sentence, survivorLed: flag, on: date, paid: flag, changed: sentence })),
        'Reviews by people with lived experience; a reading by the makers is never one.',
      ),
    },
    [
      'waivable',
      'answeredBy',
      'on',
      'silent',
      'basis',
      'params',
      'severityWhen',
      'when',
      'write',
      'cites',
      'disputed',
      'examples',
      'reviews',
    ],
  )
}

export function factsJsonSchema({ condition }: Elsewhere): JsonSchema {
  return { title: 'Facts', ...listFile('facts', { id, says: sentence, holds: condition }) }
}

export function safeguardsJsonSchema(): JsonSchema {
  const safeguard = { id, theme: { enum: themes }, title: sentence, question: sentence, headline: idInTwoParts }
  return { title: 'Safeguards', ...listFile('safeguards', safeguard) }
}

export function sourceJsonSchema(): JsonSchema {
  const provision = strict(
    {
      id,
      locator: sentence,
      force: { enum: ['must', 'should', 'may', 'states-fact'] },
      addressee: sentence,
      read: { enum: ['full', 'excerpt', 'seen'] },
      says: about(sentence, 'In our own words.'),
      unchecked: about(sentence, 'Why no rule holds a plan to it.'),
    },
    ['unchecked'],
  )
  return {
    title: 'Source',
    ...strict(
      {
        source: id,
        title: sentence,
        publisher: sentence,
        date: about({ type: 'string', pattern: `^(?:\\d{4}|${isoDate})$` }, 'A year or a day; left out where it has none.'),
        url: { type: 'string', pattern: '^https?://' },
        kind: id,
        survivorLed: about(flag, 'Written by a survivor-led body, or by survivors with others.'),
        read: about({ enum: ['full', 'excerpt'] }, 'How much of it was read.'),
        provisions: list(provision),
      },
      ['date', 'url'],
    ),
  }
}

function listFile(name: string, item: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema {
  return strict({ [name]: list(strict(item, optional)) })
}

/** A mapping with these keys and no others. */
function strict(properties: Record<string, JsonSchema>, optional: readonly string[] = []): JsonSchema {
  const required = Object.keys(properties).filter((key) => !optional.includes(key))
  return { type: 'object', properties, required, additionalProperties: false }
}

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description })
