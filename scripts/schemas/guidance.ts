/**
 * The JSON Schemas of guidance files.
 *
 * They decide the keys and their order. What a condition may look like is
 * given from outside: the published schema describes it in full, the validator
 * that loads guidance leaves it to the compiler of conditions.
 */

import { plainKinds } from '../../src/plan/kinds.js'
import { severities, settles } from '../../src/guidance/severity.js'
import { pers } from '../../src/plan/money.js'
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

export function languageJsonSchema(): JsonSchema {
  const name = { type: 'string', pattern: '[\\p{L}\\p{N}]' }
  const names = { type: 'array', items: name, uniqueItems: true }
  const cues = { type: 'array', items: sentence, uniqueItems: true }
  const field = optional({
    label: about(name, 'A phrase for people and tables, and a name of the field.'),
    question: about(name, 'What to ask the plan’s author.'),
    called: about(names, 'As exact as the field: a plain description after it says yes, and how.'),
    broadly: about(names, 'Wider than the field: only a yes, a no or a value after it counts.'),
    within: about(names, 'Short names that mean this field only under a heading of its safeguard or theme; as exact as `called`.'),
    doubts: about(cues, 'Words in a description of this field that leave open whether it says yes: until.'),
  })
  const each = (keys: readonly string[]): JsonSchema => optional(Object.fromEntries(keys.map((key) => [key, cues])))
  const reading = {
    yes: about(cues, 'How people write yes.'),
    no: about(cues, 'How people write no.'),
    none: about(cues, 'How people write an empty list.'),
    and: about(cues, 'Between two members of a list.'),
    doubts: about(cues, 'Leave open whether a description says yes: not, only, unless.'),
    hedges: about(cues, 'Promise nothing: may, where possible.'),
    harmless: about(cues, 'Phrases in which a doubt or a hedge is none: at no cost.'),
    placeholders: about(cues, 'Stand for a decision that is still open: to be decided.'),
    instructions: about(cues, 'How a template’s own instructions begin: describe, please.'),
    numbering: about(cues, 'Stand before the number of a heading and name nothing: section, article.'),
    details: about(each(['how', 'who', 'when']), 'What the columns and lines of one field are called.'),
    columns: about(
      each(['field', 'value', 'yes', 'no', 'unsure', 'note', 'activity', 'group']),
      'What the heads of columns are called.',
    ),
    headings: about(
      each([
        ...['activity', 'group', 'all-activities', 'all-groups'],
        ...['out-of-scope', 'nice-to-have', 'example', 'instructions'],
      ]),
      'What headings are called that set something apart.',
    ),
    numbers: about({ type: 'object', additionalProperties: { type: 'number' } }, 'Numbers in words.'),
    units: about(each(['hour', 'day', 'week', 'month', 'year']), 'Units of time.'),
    workingDays: about(cues, 'Working days: no calendar days.'),
    within: about(cues, 'Stand before a length or an amount and change nothing.'),
    pers: about(each(pers), 'What an amount is paid for.'),
    currencies: about(
      { type: 'object', patternProperties: { '^[A-Z]{3}$': cues }, additionalProperties: false },
      'By three-letter code, where it can mean no other currency.',
    ),
    months: about({ type: 'array', minItems: 12, maxItems: 12, items: cues }, 'Names of months, January first.'),
    participantForm: about(cues, 'Tell a form that participants fill in: I agree.'),
    subject: about(cues, 'Tell a text on people who were trafficked or exploited.'),
    survivors: about(cues, 'Words near which a name may be a survivor’s.'),
    identifiers: about(
      each(['phone', 'document', 'case', 'birth', 'address']),
      'Stand before a phone, document or case number, a day of birth, an address.',
    ),
  }
  return {
    title: 'Language',
    description: 'What fields, words and values are called in a language, and what leaves a sentence open.',
    ...strict(
      {
        language: about({ type: 'string', pattern: '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$' }, 'Its code, such as `en`.'),
        name: about(name, 'What the language calls itself; one of its files says.'),
        fields: about({ type: 'object', additionalProperties: field }, 'By path: what fields are called.'),
        words: about(
          { type: 'object', additionalProperties: { type: 'object', additionalProperties: names } },
          'By path and word: how people write the words of the model.',
        ),
        sections: about(
          { type: 'object', additionalProperties: names },
          'By theme or safeguard: what headings over it are called.',
        ),
        reading: about(optional(reading), 'What reading leans on, whatever the field.'),
      },
      ['name', 'fields', 'words', 'sections', 'reading'],
    ),
  }
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

/** A mapping with any of these keys and no others. */
function optional(properties: Record<string, JsonSchema>): JsonSchema {
  return strict(properties, Object.keys(properties))
}

const list = (items: JsonSchema): JsonSchema => ({ type: 'array', items })

const about = (schema: JsonSchema, description: string): JsonSchema => ({ ...schema, description })
