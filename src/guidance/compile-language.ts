/**
 * A language as data → lookups by name.
 *
 * Names are compared folded and whole. Numbering in front of a name (`3.2`,
 * `Q4`, `(a)`, `Section 5:`) and decoration around it are passed over.
 */

import type { Field } from '../plan/field-index.js'
import type { Fields } from '../plan/fields.js'
import type { Detail } from '../plan/value.js'
import { fold } from '../text/fold.js'
import type { Safeguard } from './guidance.js'
import { headingFinder, type NamedHeading } from './heading-names.js'
import type { ColumnWord, FieldNames, Language } from './language.js'
import { namedFields } from './language-names.js'
import { numberingWith } from './numbering.js'

/** A field that a text names. */
export interface NamedField {
  readonly field: Field
  /** `broad`: the name is wider than the field, so a plain description after it does not say yes. */
  readonly how: 'exact' | 'broad'
}

/** A language, with lookups by what it calls things. */
export interface CompiledLanguage {
  readonly language: Language
  /** The field that all of a text names; short names count under a section of theirs only, and there before all others. */
  fieldNamed(text: string, within?: readonly string[]): NamedField | undefined
  /** A field of the things in a list, such as the medium of a use. */
  innerNamed(list: Field, text: string): Field | undefined
  /** Theme and safeguard ids that a heading names; none where part of it names something else. */
  sectionNamed(text: string): readonly string[]
  headingNamed(text: string): NamedHeading | undefined
  columnNamed(text: string): ColumnWord | undefined
  detailNamed(text: string): Detail | undefined
  /** The model's word that all of a text stands for. */
  wordNamed(field: Field, text: string): string | undefined
  /** What a reader makes of the language; made when it is first asked for, and once. */
  derived<T>(make: (language: Language) => T): T
}

/** Nothing longer is a name: most cells and paragraphs need not be folded. */
const longestName = 400

/** Languages by code, each compiled when it is first asked for; `en-GB` finds `en`. */
export function compileLanguages(
  all: () => readonly Language[],
  fields: Fields,
  safeguards: readonly Safeguard[],
): (code: string) => CompiledLanguage | undefined {
  const ready = new Map<string, CompiledLanguage>()
  return (code) => {
    const language = nearestLanguage(code, all())
    if (!language) return undefined
    const known = ready.get(language.language) ?? compileLanguage(language, fields, safeguards)
    ready.set(language.language, known)
    return known
  }
}

/** Compiles a language for these fields and safeguards. */
export function compileLanguage(
  language: Language,
  fields: Fields,
  safeguards: readonly Safeguard[],
): CompiledLanguage {
  const { reading } = language
  const numbering = numberingWith(reading.numbering)
  const themeOf = new Map(safeguards.map(({ id, theme }) => [id, theme as string]))
  const anywhere = namesOf(fields.all, '', language)
  const underHeadings = shortNames(fields.all, language)
  const inLists = new Map(
    fields.all.flatMap((field) =>
      field.items ? [[field, namesOf(field.items, `${field.path}.`, language)]] : [],
    ),
  )
  const sections = sectionNames(language, safeguards)
  const columns = byName(reading.columns)
  const details = byName(reading.details)
  const words = wordNames(language, fields)
  const findHeading = headingFinder(reading.headings, numbering)
  const joint = jointOf(reading.and)
  const made = new Map<unknown, unknown>()

  function find<T>(text: string, named: (name: string) => T | null | undefined): T | undefined {
    if (text.length > longestName) return undefined
    for (const name of numbering.folded(text)) {
      const found = named(name)
      if (found !== undefined) return found ?? undefined
    }
    return undefined
  }

  return {
    language,
    fieldNamed: (text, within = []) =>
      find(text, (name) => {
        const short = underHeading(underHeadings.get(name) ?? [], within, themeOf)
        return short === undefined ? anywhere.get(name) : short
      }),
    innerNamed: (list, text) => find(text, (name) => inLists.get(list)?.get(name))?.field,
    sectionNamed(text) {
      if (text.length > longestName) return []
      const whole = find(text, (name) => sections.get(name))
      if (whole) return whole
      const parts = text.split(joint).map((part) => find(part, (name) => sections.get(name)))
      return parts.includes(undefined) ? [] : [...new Set(parts.flatMap((ids) => ids ?? []))]
    },
    headingNamed: (text) => (text.length > longestName ? undefined : findHeading(text)),
    columnNamed: (text) => find(text, (name) => columns.get(name)),
    detailNamed: (text) => find(text, (name) => details.get(name)),
    wordNamed: (field, text) => find(text, (name) => words.get(field)?.get(name)),
    derived<T>(make: (language: Language) => T): T {
      if (!made.has(make)) made.set(make, make(language))
      return made.get(make) as T
    },
  }
}

function nearestLanguage(code: string, all: readonly Language[]): Language | undefined {
  const subtags = code.toLowerCase().split(/[-_]/)
  for (let length = subtags.length; length > 0; length -= 1) {
    const tag = subtags.slice(0, length).join('-')
    const found = all.find(({ language }) => language.toLowerCase() === tag)
    if (found) return found
  }
  return undefined
}

/** By folded name; null where it is nobody's to say which field is meant. */
type Names = ReadonlyMap<string, NamedField | null>

function namesOf(fields: readonly Field[], prefix: string, language: Language): Names {
  const given = new Map<string, NamedField | null>()
  const derived = new Map<string, NamedField | null>()
  for (const field of fields) {
    const names: FieldNames = language.fields[prefix + field.path] ?? {}
    const note = (name: string | undefined, how: NamedField['how'], into = given): void => {
      const key = fold(name ?? '')
      if (key === '') return
      const other = into.get(key)
      if (other === undefined) into.set(key, { field, how })
      else if (other?.field !== field) into.set(key, null)
    }
    // Of one field, the first counts: what says less comes before what says more.
    for (const name of names.broadly ?? []) note(name, 'broad')
    for (const name of names.called ?? []) note(name, 'exact')
    if (prefix !== '') for (const name of names.within ?? []) note(name, 'exact')
    note(names.label, 'exact')
    note(names.question, 'broad')
    if (names.label === undefined) note(field.label, 'exact', derived)
    if (names.question === undefined) note(field.question, 'broad', derived)
  }
  // What somebody chose as a name counts before what only describes a field.
  return new Map([...derived, ...given])
}

function shortNames(fields: readonly Field[], language: Language): ReadonlyMap<string, readonly Field[]> {
  const short = new Map<string, Field[]>()
  for (const field of fields) {
    for (const name of language.fields[field.path]?.within ?? []) {
      const key = fold(name)
      short.set(key, [...(short.get(key) ?? []), field])
    }
  }
  return short
}

/** The field that a short name means under these headings; null where several could be meant. */
function underHeading(
  fields: readonly Field[],
  within: readonly string[],
  themeOf: ReadonlyMap<string, string>,
): NamedField | null | undefined {
  if (fields.length === 0 || within.length === 0) return undefined
  const ofSafeguard = fields.filter(({ safeguard = '' }) => within.includes(safeguard))
  const meant =
    ofSafeguard.length > 0
      ? ofSafeguard
      : fields.filter(({ safeguard = '' }) => within.includes(themeOf.get(safeguard) ?? ''))
  const [field, another] = meant
  if (!field) return undefined
  return another ? null : { field, how: 'exact' }
}

function sectionNames(
  { sections }: Language,
  safeguards: readonly Safeguard[],
): ReadonlyMap<string, readonly string[]> {
  const byNames = new Map<string, string[]>()
  const note = (name: string, id: string): void => {
    const ids = byNames.get(fold(name)) ?? []
    byNames.set(fold(name), ids.includes(id) ? ids : [...ids, id])
  }
  for (const [id, names] of Object.entries(sections)) for (const name of names) note(name, id)
  for (const { id, title } of safeguards) note(title, id)
  return byNames
}

function byName<Word extends string>(
  called: Readonly<Partial<Record<Word, readonly string[]>>>,
): ReadonlyMap<string, Word> {
  return new Map(
    Object.entries(called).flatMap(([word, names]) =>
      (names as readonly string[]).map((name) => [fold(name), word as Word] as const),
    ),
  )
}

function wordNames({ words }: Language, fields: Fields): ReadonlyMap<Field, ReadonlyMap<string, string>> {
  return new Map(
    [...namedFields(fields)].flatMap(([path, field]) => {
      if (!field.words) return []
      // The model's own words are understood too, where the language does not use them for another.
      const own = field.words.map((word) => [fold(word), word] as const)
      const called = Object.entries(words[path] ?? {}).flatMap(([word, names]) =>
        names.map((name) => [fold(name), word] as const),
      )
      return [[field, new Map([...own, ...called])] as const]
    }),
  )
}

/** What stands between the names of two sections in one heading. */
function jointOf(and: readonly string[]): RegExp {
  const words = and.filter((word) => /^\p{L}+$/u.test(word))
  return new RegExp(`[,;/&+]${words.map((word) => `|\\s${word}\\s`).join('')}`, 'iu')
}
