/** Files of languages → languages, whatever the order of the files. */

import type { Language, LanguageFile, ReadingWords } from './language.js'
import { inOrderOfName } from './order.js'

/** Merges files, one language for each code. */
export function mergeLanguages(files: readonly LanguageFile[]): readonly Language[] {
  const codes = [...new Set(files.map(({ language }) => language))].toSorted(inOrderOfName)
  return codes.map((code) =>
    mergeLanguage(
      code,
      files.filter(({ language }) => language === code),
    ),
  )
}

function mergeLanguage(language: string, files: readonly LanguageFile[]): Language {
  const { name = language, fields, words, sections, reading } = merged(files) as LanguageFile
  return {
    language,
    name,
    fields: fields ?? {},
    words: words ?? {},
    sections: sections ?? {},
    reading: { ...nothingRead, ...reading },
  }
}

/** What reading leans on where a language says nothing of it. */
const nothingRead: Required<ReadingWords> = {
  yes: [],
  no: [],
  none: [],
  and: [],
  doubts: [],
  hedges: [],
  harmless: [],
  placeholders: [],
  instructions: [],
  numbering: [],
  details: {},
  columns: {},
  headings: {},
  numbers: {},
  units: {},
  workingDays: [],
  within: [],
  pers: {},
  currencies: {},
  months: [],
  participantForm: [],
  subject: [],
  survivors: [],
  identifiers: {},
}

/** Mappings key by key, in order of key; lists as sets, in order of name; of anything else, the first. */
function merged(values: readonly unknown[], key?: string): unknown {
  const [first] = values
  if (key === 'months') return mergedMonths(values as readonly (readonly (readonly string[])[])[])
  if (Array.isArray(first)) return [...new Set(values.flat() as string[])].toSorted(inOrderOfName)
  if (typeof first !== 'object' || first === null) return first
  const mappings = values as readonly Readonly<Record<string, unknown>>[]
  const keys = [...new Set(mappings.flatMap(Object.keys))].toSorted(inOrderOfName)
  return Object.fromEntries(
    keys.map((each) => {
      const own = mappings.filter((mapping) => Object.hasOwn(mapping, each))
      return [
        each,
        merged(
          own.map((mapping) => mapping[each]),
          each,
        ),
      ]
    }),
  )
}

/** The names of each month, January first. */
function mergedMonths(all: readonly (readonly (readonly string[])[])[]): readonly unknown[] {
  return (all[0] ?? []).map((_, index) => merged(all.map((months) => months[index])))
}
