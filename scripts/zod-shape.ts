/** Looking into zod schemas. */

import { z } from 'zod'

/** What may be written where something is: the shape without absence, `null` and empty text. */
export function plain(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return plain(schema.unwrap() as z.ZodType)
  if (schema instanceof z.ZodUnion) {
    const written = (schema.options as readonly z.ZodType[]).filter((option) => !isEmptyText(option))
    if (written.length === 1 && written[0]) return plain(written[0])
  }
  return schema
}

function isEmptyText(schema: z.ZodType): boolean {
  return schema instanceof z.ZodLiteral && schema.values.has('')
}

/** The shapes that a value may have one of. */
export function choicesIn(schema: z.ZodType): readonly z.ZodType[] {
  const inner = plain(schema)
  return inner instanceof z.ZodUnion ? (inner.options as readonly z.ZodType[]).flatMap(choicesIn) : [inner]
}
