/** Every published JSON Schema, by file name. */

import { planSchema } from '../../src/plan/model/plan.js'
import { fieldIndexOf } from '../field-index.js'
import { assessmentJsonSchema } from './assessment.js'
import { conditionDefinitions } from './condition.js'
import { factsJsonSchema, ruleSetJsonSchema, safeguardsJsonSchema, sourceJsonSchema } from './guidance.js'
import { dialect, type JsonSchema } from './json-schema.js'
import { planJsonSchema } from './plan.js'

export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  const described = { condition: { $ref: '#/$defs/condition' }, plan: { $ref: 'plan.schema.json' } }
  const $defs = conditionDefinitions(fieldIndexOf(planSchema))
  return {
    'assessment.schema.json': assessmentJsonSchema(),
    'facts.schema.json': { $schema: dialect, ...factsJsonSchema(described), $defs },
    'plan.schema.json': planJsonSchema(planSchema),
    'rule-set.schema.json': { $schema: dialect, ...ruleSetJsonSchema(described), $defs },
    'safeguards.schema.json': { $schema: dialect, ...safeguardsJsonSchema() },
    'source.schema.json': { $schema: dialect, ...sourceJsonSchema() },
  }
}
