/**
 * The JSON Schemas of guidance files.
 *
 * They decide the keys and their order. What a condition may look like is
 * given from outside: the published schema describes it in full, the validator
 * that loads guidance leaves it to the compiler of conditions.
 */

import { severities, settles } from '../../src/guidance/severity.js'
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

export function ruleSetJsonSchema({ condition, plan }: Elsewhere): JsonSchema {
  return {
    title: 'Rules',
    ...listFile('rules', {
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
    }, [
      'waivable',
      'answeredBy',
      'on',
      'silent',
      'basis',
      'params',
      'severityWhen',
      'when',
      'write',
      'disputed',
      'examples',
      'reviews',
    ]),
  }
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
