/**
 * A language that documents are read in: what fields, words and values are
 * called, and what makes a sentence doubtful.
 *
 * Data, from `guidance/languages/<code>/*.yaml`. Several files may add to one
 * language, an organisation's own too.
 */

import type { pers } from '../plan/money.js'

/** One file of a language. */
export interface LanguageFile {
  /** BCP 47, such as `en`. */
  readonly language: string
  /** What the language calls itself; one of its files says. */
  readonly name?: string
  readonly fields?: Readonly<Record<string, FieldNames>>
  /** Field path (`items` fields: `path.inner`) → word of the model → how people write it. */
  readonly words?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>
  /** Theme or safeguard id → what headings over it are called. */
  readonly sections?: Readonly<Record<string, readonly string[]>>
  readonly reading?: ReadingWords
}

/** What a field is called. No name stands for two fields. */
export interface FieldNames {
  /** A phrase for people and tables; where absent, the model's own (English). An exact name, unless `broadly` has it too. */
  readonly label?: string
  /** Where absent, the model's own (English). A broad name, unless `called` has it too: what answers it need not say yes. */
  readonly question?: string
  /** As exact as the field: a plain description after it says yes, and how. */
  readonly called?: readonly string[]
  /** Wider than the field: only a yes, a no or a value after it counts. */
  readonly broadly?: readonly string[]
  /** Short names that mean this field only under a heading, or in a table, of its safeguard or theme; as exact as `called`. */
  readonly within?: readonly string[]
  /** Words in a description of this field that leave open whether it says yes, besides those of the language: `until`. */
  readonly doubts?: readonly string[]
}

/** Words that reading leans on, whatever the field. All are matched whole, without case or accents. */
export interface ReadingWords {
  readonly yes?: readonly string[]
  readonly no?: readonly string[]
  /** An empty list: `none`. */
  readonly none?: readonly string[]
  /** Between two members of a list, beside commas and semicolons: `and`. */
  readonly and?: readonly string[]
  /** Words in a description that leave open whether it says yes: `not`, `only`, `unless`, `except`, `after approval`. */
  readonly doubts?: readonly string[]
  /** Hedges: `may`, `where possible`, `if funds allow`. */
  readonly hedges?: readonly string[]
  /** Phrases in which a doubt or a hedge is none: `at no cost`, `not only`, `may leave`. */
  readonly harmless?: readonly string[]
  /** A decision that is still open: `to be decided`, `fill in`. */
  readonly placeholders?: readonly string[]
  /** How a template's own instructions begin: `describe`, `please`, `e.g.`. */
  readonly instructions?: readonly string[]
  /** Words that stand before the number of a heading and name nothing: `section`, `article`. */
  readonly numbering?: readonly string[]
  /** What the columns and nested lines of one field are called. */
  readonly details?: Readonly<Partial<Record<'how' | 'who' | 'when', readonly string[]>>>
  /** Heads of columns: what names the field, what holds the value, the activity, the group. */
  readonly columns?: Readonly<Partial<Record<ColumnWord, readonly string[]>>>
  /** What headings are called that name activities, groups, or set text apart. */
  readonly headings?: Readonly<Partial<Record<HeadingWord, readonly string[]>>>
  readonly numbers?: Readonly<Record<string, number>>
  /** Unit of time → how it is written. */
  readonly units?: Readonly<Partial<Record<'hour' | 'day' | 'week' | 'month' | 'year', readonly string[]>>>
  /** Working days and the like: a length that is not comparable with calendar days stays unsettled where it matters. */
  readonly workingDays?: readonly string[]
  /** Words before a length or an amount that change nothing: `within`, `for`. */
  readonly within?: readonly string[]
  /** What an amount is paid for → how it is written: `hour: [per hour, an hour, hourly, /h]`. */
  readonly pers?: Readonly<Partial<Record<(typeof pers)[number], readonly string[]>>>
  /** Three-letter code → how it is written, where that can mean no other currency. */
  readonly currencies?: Readonly<Record<string, readonly string[]>>
  /** Names and short forms of months, January first. */
  readonly months?: readonly (readonly string[])[]
  /** Cues that a page is a form which participants will fill in: `I agree`, `signature of participant`. */
  readonly participantForm?: readonly string[]
  /** Cues that a text is about people who were trafficked or exploited, without which no engagement plan is found. */
  readonly subject?: readonly string[]
  /** Words near which a name may be a survivor's. */
  readonly survivors?: readonly string[]
  /** Cues for identifiers: before a phone, document or case number, a date of birth, a shelter's address. */
  readonly identifiers?: Readonly<
    Partial<Record<'phone' | 'document' | 'case' | 'birth' | 'address', readonly string[]>>
  >
}

/** What a column may be for. */
export type ColumnWord = 'field' | 'value' | 'yes' | 'no' | 'unsure' | 'note' | 'activity' | 'group'

/** What a heading may set apart. */
export type HeadingWord =
  | 'activity'
  | 'group'
  | 'all-activities'
  | 'all-groups'
  | 'out-of-scope'
  | 'nice-to-have'
  | 'example'
  | 'instructions'

/** A language: all its files together. */
export interface Language extends Required<Omit<LanguageFile, 'reading' | 'name'>> {
  readonly name: string
  readonly reading: Required<ReadingWords>
}
