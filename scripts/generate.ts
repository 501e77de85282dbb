/**
 * Writes what is generated: the field index and the type of a plan, the schemas,
 * the validators of guidance files, the guidance and languages that are shipped, and a page on it.
 *
 * The order matters: loading guidance runs on the field index and the validators.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import { compiled } from '../src/guidance/guidance.js'
import { planSchema } from '../src/plan/model/plan.js'
import { fieldIndexOf } from './field-index.js'
import { planTypesSource } from './plan-types.js'
import { publishedSchemas } from './schemas/index.js'
import { validatorsSource } from './validators.js'

const fields = fieldIndexOf(planSchema)
write('src/plan/field-index.generated.json', inJson(fields))
write('src/plan/engagement-plan.generated.ts', planTypesSource(fields))
write('src/guidance/validators.generated.ts', validatorsSource())
for (const [name, schema] of Object.entries(publishedSchemas())) write(`schemas/${name}`, inJson(schema))

const { languagesSource, shippedGuidance } = await import('./shipped-guidance.js')
const guidance = shippedGuidance()
const { languages, ...pieces } = guidance
const { languagesDigest } = guidance[compiled]
write('src/guidance/shipped.generated.json', inJson({ ...pieces, languagesDigest }))
write('src/guidance/shipped-languages.generated.ts', languagesSource(languages))

const { guidanceDoc } = await import('./guidance-doc.js')
write('docs/guidance.md', guidanceDoc(guidance))

function write(path: string, content: string): void {
  const url = new URL(`../${path}`, import.meta.url)
  mkdirSync(new URL('.', url), { recursive: true })
  writeFileSync(url, content)
}

function inJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
