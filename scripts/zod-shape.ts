/** Looking into zod schemas. */

import { z } from 'zod'

/** What stands behind `null` and absence. */
export function plain(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return plain(schema.unwrap() as z.ZodType)
  return schema
}

/** The shapes that a value may have one of. */
export function choicesIn(schema: z.ZodType): readonly z.ZodType[] {
  const inner = plain(schema)
  return inner instanceof z.ZodUnion ? (inner.options as readonly z.ZodType[]).flatMap(choicesIn) : [inner]
}
