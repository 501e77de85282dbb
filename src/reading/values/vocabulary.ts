/** What a language calls the parts of values, ready to be found in a text. */

import type { Language } from '../../guidance/language.js'
import { numberingWith, type Numbering } from '../../guidance/numbering.js'
import type { Duration } from '../../plan/duration.js'
import type { Field } from '../../plan/field-index.js'
import { fieldByPath } from '../../plan/field-index.js'
import { detailNames, type Detail } from '../../plan/value.js'
import { fold } from '../../text/fold.js'
import { figuresOf } from './figures.js'
import { lexiconOf, type Lexicon } from './lexicon.js'

/** A language, as values are read with it. */
export interface Vocabulary {
  readonly language: Language
  /** Yes and no as answers; an empty list is a no to a question. */
  readonly answers: Lexicon<boolean>
  readonly none: ReadonlySet<string>
  /** What leaves open whether a text says yes. */
  readonly doubts: Lexicon<Doubt>
  readonly hedges: Lexicon<Doubt>
  /** Phrases in which there is no doubt, whatever is in them. */
  readonly harmless: Lexicon<true>
  readonly placeholders: Lexicon<true>
  readonly instructions: Lexicon<true>
  readonly details: ReadonlyMap<string, Detail>
  readonly and: Lexicon<true>
  readonly numbers: Lexicon<number>
  readonly units: Lexicon<Duration['unit']>
  readonly workingDays: Lexicon<true>
  readonly within: Lexicon<true>
  readonly pers: Lexicon<string>
  readonly currencies: Lexicon<string>
  /** The signs that a currency is written with, those that it shares too: `$` of `USD`. */
  readonly signsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** January is 1. */
  readonly months: Lexicon<number>
  /** The names of days, Sunday 0. */
  weekdays(): ReadonlyMap<string, number>
  /** Doubts that count for one field only. */
  doubtsOf(field: Field): Lexicon<Doubt>
  /** How the words of a field are written → the word. */
  namesOf(field: Field): ReadonlyMap<string, string>
  /** The same, to be found within a text. */
  phrasesOf(field: Field): Lexicon<string>
  readonly numbering: Numbering
}

/** `no`: it also says no, so that after a no it takes nothing back. */
export type Doubt = 'doubt' | 'hedge' | 'no'

/** Compiles a language for reading values. */
export function compileVocabulary(language: Language): Vocabulary {
  const { reading } = language
  const { yes, no, none, and } = reading
  const pathOf = pathsOfInner()
  let weekdays: ReadonlyMap<string, number> | undefined
  const namesOf = remembered((field: Field) => namesIn(language, field, pathOf(field)))
  return {
    language,
    answers: lexiconOf([...given(yes, true), ...given([...no, ...none], false)]),
    none: new Set(['none', ...none.map(fold)]),
    doubts: lexiconOf<Doubt>([
      ...given([...no, ...none], 'no' as const),
      ...given(reading.hedges, 'hedge' as const),
      ...given([...reading.doubts, ...reading.placeholders], 'doubt' as const),
    ]),
    hedges: lexiconOf<Doubt>(given(reading.hedges, 'hedge')),
    harmless: lexiconOf(given(reading.harmless, true)),
    placeholders: lexiconOf(given(reading.placeholders, true)),
    instructions: lexiconOf(given(reading.instructions, true)),
    details: new Map(
      detailNames.flatMap((name) => (reading.details[name] ?? []).map((each) => [fold(each), name] as const)),
    ),
    and: lexiconOf(given(and, true)),
    numbers: lexiconOf(Object.entries(reading.numbers).map(([word, number]) => [inWords(word), number])),
    units: lexiconOf(asFigures(reading.units)),
    workingDays: lexiconOf(given(reading.workingDays, true)),
    within: lexiconOf(given(reading.within, true)),
    pers: lexiconOf(asFigures(reading.pers)),
    currencies: lexiconOf(asFigures(reading.currencies)),
    signsOf: new Map(
      Object.entries(reading.currencies).map(([code, written]) => [
        code,
        new Set(written.flatMap((each) => figuresOf(each).map(({ key }) => key))),
      ]),
    ),
    months: lexiconOf(reading.months.flatMap((names, index) => given(names, index + 1))),
    weekdays() {
      weekdays ??= weekdaysIn(language.language)
      return weekdays
    },
    numbering: numberingWith(reading.numbering),
    doubtsOf: remembered((field) => lexiconOf(given(language.fields[pathOf(field)]?.doubts ?? [], 'doubt'))),
    namesOf,
    phrasesOf: remembered((field) =>
      lexiconOf([...namesOf(field)].map(([name, word]) => [name.split(' '), word])),
    ),
  }
}

/** The model's own words are understood too, where the language does not use them for another. */
function namesIn(language: Language, { words = [] }: Field, path: string): ReadonlyMap<string, string> {
  const called = Object.entries(language.words[path] ?? {}).flatMap(([word, names]) =>
    names.map((name) => [name.includes('+') ? withSigns(name) : fold(name), word] as const),
  )
  // `Online & in person` is `online and in person` without its `and`.
  const joined = called.map(([name, word]) => [withoutWords(name, language.reading.and), word] as const)
  return new Map([...joined, ...words.map((word) => [fold(word), word] as const), ...called])
}

function withoutWords(name: string, left: readonly string[]): string {
  return name
    .split(' ')
    .filter((word) => !left.includes(word))
    .join(' ')
}

/** A name of which a sign is part, such as `18+`: without it, something else is meant. */
export function withSigns(name: string): string {
  return name.replace(/\s+/g, '').toLowerCase()
}

function remembered<T>(make: (field: Field) => T): (field: Field) => T {
  const known = new Map<Field, T>()
  return (field) => {
    const made = known.get(field) ?? make(field)
    known.set(field, made)
    return made
  }
}

/** Long and short names of the days, as every JavaScript engine knows them. */
function weekdaysIn(code: string): ReadonlyMap<string, number> {
  return new Map(
    (['long', 'short'] as const).flatMap((weekday) => {
      const { format } = new Intl.DateTimeFormat(code, { weekday, timeZone: 'UTC' })
      // The first of August 2027 is a Sunday.
      return Array.from({ length: 7 }, (_, day) => [fold(format(Date.UTC(2027, 7, 1 + day))), day] as const)
    }),
  )
}

function given<T>(phrases: readonly string[], means: T): readonly (readonly [readonly string[], T])[] {
  return phrases.map((phrase) => [inWords(phrase), means])
}

function inWords(phrase: string): readonly string[] {
  // Most are plain already, and folding them all would take longer than reading a plan.
  return (/^[a-z]+(?: [a-z]+)*$/.test(phrase) ? phrase : fold(phrase)).split(' ')
}

/** Phrases with signs in them, such as `/h` and `US$`. */
function asFigures<Key extends string>(
  written: Readonly<Partial<Record<Key, readonly string[]>>>,
): readonly (readonly [readonly string[], Key])[] {
  return Object.entries(written).flatMap(([key, phrases]) =>
    (phrases as readonly string[]).map((phrase) => {
      const keys = figuresOf(phrase).map(({ key: each }) => each)
      // An abbreviation is the same without its last point.
      return [keys.at(-1) === '.' ? keys.slice(0, -1) : keys, key as Key] as const
    }),
  )
}

/** The path of a field, that of the things in a list by its whole path. */
function pathsOfInner(): (field: Field) => string {
  const whole = new Map<Field, string>()
  for (const { path, items = [] } of fieldByPath.values())
    for (const inner of items) whole.set(inner, `${path}.${inner.path}`)
  return (field) => whole.get(field) ?? field.path
}
