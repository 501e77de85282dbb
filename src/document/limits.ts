/**
 * How much is read.
 *
 * Parsers are kept from what would make them slow or, nested some hundred deep
 * twice in one file, abort the whole process; a plan comes nowhere near.
 */

/** The largest file that is read, in bytes. */
export const MAX_BYTES = 5 * 1024 * 1024

/** The same in the unit that people are told. */
export const MAX_MEBIBYTES = MAX_BYTES / (1024 * 1024)

/** How deep values may be nested. */
export const MAX_DEPTH = 100

/** How many values a plan may have, one for each time it is referred to. */
export const MAX_VALUES = 20_000

/** How many words, signs, spaces and line ends a YAML text may have; an honest one has about eight to a value. */
export const MAX_SIGNS = 20 * MAX_VALUES

/** The largest Markdown file that is read, in bytes: its parser takes a second or two for one of this size. */
export const MAX_MARKDOWN_BYTES = 2 * 1024 * 1024

/** How many lines a Markdown file may have: the parser's time goes by lines more than by letters. */
export const MAX_LINES = 50_000

/** How many lines of a Markdown file may begin a list's member or a quote; the parser's time grows with the square. */
export const MAX_LIST_LINES = 5_000

/** How many cells the tables of a Markdown file may have. */
export const MAX_CELLS = 60_000

/** How many signs for emphasis, code and links a paragraph may have; again the time grows with the square. */
export const MAX_INLINE_SIGNS = 3_000

/** How many of them a Markdown file may have. */
export const MAX_ALL_INLINE_SIGNS = 200_000
