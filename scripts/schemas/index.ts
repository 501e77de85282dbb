/** Every published JSON Schema, by file name. */

import { planSchema } from '../../src/plan/model/plan.js'
import { fieldIndexOf } from '../field-index.js'
import { assessmentJsonSchema } from './assessment.js'
import { conditionDefinitions } from './condition.js'
import {
  factsJsonSchema,
  fieldsJsonSchema,
  guidanceSetJsonSchema,
  languageJsonSchema,
  profileJsonSchema,
  ruleSetJsonSchema,
  safeguardsJsonSchema,
  sourceJsonSchema,
} from './guidance.js'
import { dialect, type JsonSchema } from './json-schema.js'
import { planJsonSchema } from './plan.js'

export function publishedSchemas(): Readonly<Record<string, JsonSchema>> {
  const described = { condition: { $ref: '#/$defs/condition' }, plan: { $ref: 'plan.schema.json' } }
  const $defs = conditionDefinitions(fieldIndexOf(planSchema))
  return {
    'assessment.schema.json': assessmentJsonSchema(),
    'facts.schema.json': { $schema: dialect, ...factsJsonSchema(described), $defs },
    'fields.schema.json': { $schema: dialect, ...fieldsJsonSchema() },
    'guidance.schema.json': { $schema: dialect, ...guidanceSetJsonSchema() },
    'language.schema.json': { $schema: dialect, ...languageJsonSchema() },
    'plan.schema.json': planJsonSchema(planSchema),
    'profile.schema.json': { $schema: dialect, ...profileJsonSchema(described), $defs },
    'rule-set.schema.json': { $schema: dialect, ...ruleSetJsonSchema(described), $defs },
    'safeguards.schema.json': { $schema: dialect, ...safeguardsJsonSchema() },
    'source.schema.json': { $schema: dialect, ...sourceJsonSchema() },
  }
}
