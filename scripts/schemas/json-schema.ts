/** A JSON Schema, as far as the generators care. */
export type JsonSchema = { [keyword: string]: unknown }

/** The dialect of every schema here. */
export const dialect = 'https://json-schema.org/draft/2020-12/schema'
