/** The JSON Schema of what comes out. */

import { z } from 'zod'
import { reasons, type Missing } from '../../src/check/assessment.js'
import { severities, settles } from '../../src/guidance/severity.js'
import { themes } from '../../src/plan/theme.js'
import { dialect, type JsonSchema } from './json-schema.js'

const severity = z.enum(severities)
const settle = z.enum(settles)
const theme = z.enum(themes)
const outcome = z.enum(['met', 'breached', 'conflicting', 'not-stated', 'not-applicable'])
const reason = z.enum(reasons)
const count = z.int().nonnegative()
const position = z.int().positive().nullable()
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const message = z.strictObject({
  id: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  text: z.string(),
})

const place = z.strictObject({
  file: z.string().nullable(),
  line: position,
  column: position.describe('In UTF-16 code units, counted from 1.'),
  part: position,
  paragraph: position,
  row: position,
  field: z.string().nullable(),
  excerpt: z.string().exactOptional(),
})

const problem = z.strictObject({ level: z.enum(['error', 'notice']), message, place })
const unread = z.strictObject({ message, place })

const missing: z.ZodType<Missing> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(missing) }),
    z.strictObject({ any: z.array(missing) }),
    z.strictObject({ field: z.string(), reason, needs: message, details: z.array(z.string()).exactOptional() }),
  ]),
)

const finding = z.strictObject({
  id: z.string(),
  rule: z.string(),
  safeguard: z.string(),
  theme,
  subject: z.string(),
  outcome,
  reason: reason.nullable(),
  applies: z.enum(['yes', 'no', 'unknown']),
  severity,
  settle,
  gap: z.boolean(),
  message,
  places: z.array(place),
  missing: missing.nullable(),
  do: z.string(),
  write: z.string().nullable(),
  cites: z.array(z.string()),
  waiver: z.strictObject({ reason: z.string(), by: z.string(), until: date }).nullable(),
})

const point = z.strictObject({
  id: z.string(),
  kind: z.enum(['gap', 'scoping']),
  safeguard: z.string().nullable(),
  field: z.string().nullable(),
  says: z.enum(['opposite', 'open', 'not-found']),
  severity,
  settle,
  answeredBy: z.enum(['host', 'funder', 'state']),
  question: z.string(),
  subjects: z.array(z.string()),
  findings: z.array(z.string()),
})

const advice = z.strictObject({ id: z.string(), message, places: z.array(place) })

const plan = z.strictObject({
  files: z.array(z.string()),
  profile: z.string().nullable(),
  verdict: z.enum(['gaps', 'partial', 'no-open-points', 'not-assessed']),
  stage: z.enum(['idea', 'ready', 'running', 'ended']).nullable(),
  counts: z.strictObject({
    opposite: count,
    open: count,
    notFound: count,
    met: count,
    breached: count,
    conflicting: count,
    'not-stated': count,
    'not-applicable': count,
    'put-off': count,
    'left-out': count,
  }),
  points: z.array(point),
  subjects: z.array(
    z.strictObject({
      key: z.string(),
      scope: z.enum(['plan', 'activity', 'group']),
      ordinal: z.int().positive(),
      kind: z.string().nullable(),
      ages: z.array(z.string()).nullable(),
    }),
  ),
  safeguards: z.array(
    z.strictObject({
      id: z.string(),
      theme,
      standing: z.enum(['stated', 'contradicted', 'conflicting', 'not-stated', 'not-applicable']),
      places: z.array(place),
    }),
  ),
  findings: z.array(finding),
  switchedOff: z.array(z.strictObject({ rule: z.string(), reason: z.string() })),
  advice: z.array(advice),
  problems: z.array(problem),
  notices: z.array(problem),
  unread: z.array(unread),
})

const assessment = z.strictObject({
  format: z.literal('assessment'),
  version: z.literal(0),
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  guidance: z.array(
    z.strictObject({ id: z.string(), version: z.string(), digest: z.string(), rules: count, reviewed: count }),
  ),
  asOf: date.nullable(),
  plans: z.array(plan),
})

type DeepReadonly<T> = T extends object ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> } : T

/** What the schema describes; a test holds it to be the same as `Assessment`. */
export type DescribedAssessment = DeepReadonly<z.infer<typeof assessment>>

export function assessmentJsonSchema(): JsonSchema {
  const names = z.registry<{ id: string }>()
  const parts = { severity, settle, theme, outcome, reason, message, place, problem, missing, finding, point, advice, plan }
  for (const [id, schema] of Object.entries(parts)) names.add(schema, { id })
  const schema = z.toJSONSchema(assessment, { target: 'draft-2020-12', metadata: names })
  return { $schema: dialect, title: 'Assessment', description: 'What checking plans found.', ...schema }
}
