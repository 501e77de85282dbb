/**
 * Case files: a small guidance of their own, plans, and what a check of them gives.
 *
 * `plan` is one plan; `parts` are the places of one document that each hold a part of it; `file` is a file
 * as it was written. Findings are named `rule@subject`. Only what a case states is compared, except for
 * `points`, `gaps`, `subjects`, `problems` and `notices`: where a case has one of them, it is all of them.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadGuidance, type Guidance } from '../../../src/index.js'

const outcome = z.enum(['met', 'breached', 'conflicting', 'not-stated', 'not-applicable'])
const severity = z.enum(['critical', 'high', 'medium', 'low'])
const settle = z.enum(['before-contact', 'before-start', 'while-running'])

const finding = z.strictObject({
  outcome,
  applies: z.enum(['yes', 'no', 'unknown']).optional(),
  reason: z.string().optional(),
  severity: severity.optional(),
  settle: settle.optional(),
  gap: z.boolean().optional(),
  waived: z.boolean().optional(),
  /** The fields it points to, once for each place. */
  places: z.array(z.string()).optional(),
  /** The text that stands at each place. */
  at: z.array(z.string()).optional(),
  missing: z.unknown().optional(),
})

const point = z.strictObject({
  kind: z.enum(['gap', 'scoping']),
  /** Its safeguard; of a scoping question, its field. */
  of: z.string(),
  says: z.enum(['opposite', 'open', 'not-found']).optional(),
  severity: severity.optional(),
  settle: settle.optional(),
  answeredBy: z.enum(['host', 'funder', 'state']).optional(),
  subjects: z.array(z.string()).optional(),
  findings: z.array(z.string()).optional(),
})

const gives = z.strictObject({
  profile: z.string().nullable().optional(),
  verdict: z.enum(['gaps', 'partial', 'no-open-points', 'not-assessed']).optional(),
  stage: z.string().nullable().optional(),
  /** The kinds of activities, by subject. */
  kinds: z.record(z.string(), z.string().nullable()).optional(),
  findings: z.record(z.string(), finding).optional(),
  gaps: z.array(z.string()).optional(),
  points: z.array(point).optional(),
  switchedOff: z.array(z.strictObject({ rule: z.string(), reason: z.string() })).optional(),
  standings: z.record(z.string(), z.string()).optional(),
  subjects: z.array(z.string()).optional(),
  counts: z.record(z.string(), z.number()).optional(),
  problems: z.array(z.string()).optional(),
  notices: z.array(z.string()).optional(),
  /** How many parts nobody read. */
  unread: z.number().optional(),
  fails: z
    .array(
      z.strictObject({
        failOn: z.enum(['critical', 'high', 'medium', 'low', 'never']).optional(),
        silence: z.enum(['count', 'list']).optional(),
        is: z.boolean(),
      }),
    )
    .optional(),
})

const waiver = z.strictObject({
  finding: z.string(),
  outcome,
  reason: z.string(),
  by: z.string(),
  until: z.string(),
})

const options = z.strictObject({
  asOf: z.string().optional(),
  key: z.string().optional(),
  profile: z.string().optional(),
  themes: z.array(z.string()).optional(),
  waivers: z.array(waiver).optional(),
})

const caseOf = z
  .strictObject({
    name: z.string(),
    plan: z.unknown().optional(),
    parts: z.array(z.unknown()).optional(),
    file: z.strictObject({ name: z.string(), content: z.string() }).optional(),
    options: options.optional(),
    gives,
  })
  .refine((given) => ['plan', 'parts', 'file'].filter((key) => key in given).length === 1, 'one kind of plan')

const part = z.record(z.string(), z.unknown())
const suiteSchema = z.strictObject({
  says: z.string(),
  guidance: z.strictObject({
    safeguards: z.array(part),
    facts: z.array(part).optional(),
    fields: z.array(part).optional(),
    rules: z.array(part),
    profiles: z.array(part.and(z.object({ rules: z.array(part).optional() }))).optional(),
  }),
  cases: z.array(caseOf).min(1),
})
const defaultsSchema = z.strictObject({ source: part, safeguard: part, rule: part })

/** One plan and what a check of it gives. */
export type Case = z.infer<typeof caseOf>

/** A case file, its guidance ready to check with. */
export interface Suite {
  readonly name: string
  readonly says: string
  readonly guidance: Guidance
  readonly cases: readonly Case[]
}

/** All case files in this folder. */
export function suites(): readonly Suite[] {
  return readdirSync(new URL('.', import.meta.url))
    .filter((name) => name.endsWith('.yaml') && name !== 'defaults.yaml')
    .map((name) => {
      const { says, guidance, cases } = suiteSchema.parse(yamlOf(name))
      return { name: name.replace('.yaml', ''), says, guidance: ready(guidance), cases }
    })
}

/** Guidance as a case file has it, with the defaults filled in. */
export function ready({
  safeguards,
  facts = [],
  fields = [],
  rules,
  profiles = [],
}: z.infer<typeof suiteSchema>['guidance']): Guidance {
  const defaults = defaultsSchema.parse(yamlOf('defaults.yaml'))
  const withDefaults = (rule: z.infer<typeof part>): object => ({ ...defaults.rule, ...rule })
  const files = {
    source: defaults.source,
    safeguards: {
      safeguards: safeguards.map((each) => ({ title: each['id'], ...defaults.safeguard, ...each })),
    },
    facts: { facts: facts.map((each) => ({ says: each['id'], ...each })) },
    fields: { fields: fields.map((each) => ({ label: each['path'], question: 'Is it so?', ...each })) },
    rules: { rules: rules.map(withDefaults) },
    ...Object.fromEntries(
      profiles.map((each, index) => [
        `profile-${index}`,
        { title: each['profile'], ...each, rules: (each.rules ?? []).map(withDefaults) },
      ]),
    ),
  }
  const loaded = loadGuidance(
    Object.entries(files).map(([name, value]) => ({ name: `${name}.json`, content: JSON.stringify(value) })),
  )
  if (!loaded.ok)
    throw new Error(
      loaded.problems
        .map(({ message, place }) => `${place.file}:${place.line}:${place.column} ${message.text}`)
        .join('\n'),
    )
  return loaded.guidance
}

function yamlOf(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
}
