/**
 * How much of a Word file is read.
 *
 * A file of a few kilobytes can unpack to a thousand times its size. Sizes are
 * held against these bounds as they are declared, and again while unpacking.
 */

const MEBIBYTE = 1024 * 1024

/** The largest part of the archive that is unpacked, in bytes. */
export const MAX_PART_BYTES = 40 * MEBIBYTE

/** How much is unpacked of one archive, in bytes. */
export const MAX_UNPACKED_BYTES = 100 * MEBIBYTE

/** The larger of the two in the unit that people are told. */
export const MAX_PART_MEBIBYTES = MAX_PART_BYTES / MEBIBYTE

/** How many files an archive may hold; one with a hundred pictures holds some hundred and twenty. */
export const MAX_ENTRIES = 5_000

/** How deep elements may be nested; a table in a table in a text box comes to some forty. */
export const MAX_ELEMENT_DEPTH = 250

/** How many elements all parts that are read may have together; sixty pages have some thirty thousand. */
export const MAX_ELEMENTS = 500_000

/** How many letters of text there may be; a page has some three thousand. */
export const MAX_LETTERS = 2_000_000

/** How many columns a table may have: a merged cell stands in each of them. Word itself allows 63. */
export const MAX_COLUMNS = 200

/** How many cells all tables may have together, a merged one counted each time. */
export const MAX_WORD_CELLS = 60_000

/** How deep notes may refer to notes; no program lets people write even one in another. */
export const MAX_NOTE_DEPTH = 5
