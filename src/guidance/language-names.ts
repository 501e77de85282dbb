/**
 * What is wrong with the names that a language gives, which a schema cannot see.
 *
 * One name for two fields would have a reader guess which is meant, so it is
 * refused. Short names under a heading are held apart from names that stand
 * anywhere: there the heading decides.
 */

import { say, type Message } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import type { Fields } from '../plan/fields.js'
import { nearest } from '../plan/near.js'
import { themes } from '../plan/theme.js'
import { fold } from '../text/fold.js'
import type { FieldNames, LanguageFile } from './language.js'

/** Takes what is wrong with a language file, with the path to it. */
export type ReportLanguage = (
  message: Message,
  file: LanguageFile,
  path: readonly (string | number)[],
  part: 'key' | 'value',
) => void

/** What names may be given to. */
export interface Nameable {
  readonly fields: Fields
  /** Ids of safeguards. */
  readonly safeguards: readonly string[]
}

/** Checks files against each other, and against languages that are there already. */
export function checkLanguages(
  files: readonly LanguageFile[],
  base: readonly LanguageFile[],
  nameable: Nameable,
  report: ReportLanguage,
): void {
  const fieldByPath = namedFields(nameable.fields)
  for (const file of files) {
    checkPaths(file, fieldByPath, report)
    checkSections(file, nameable, report)
  }
  const languages = new Set(files.map(({ language }) => language))
  for (const language of languages) {
    const there = base.filter((file) => file.language === language)
    const own = files.filter((file) => file.language === language)
    checkSaidOnce([...there, ...own], report)
    checkFieldNames([...there, ...own], fieldByPath, report)
    checkWordNames([...there, ...own], report)
    const [first] = own
    if (first && ![...there, ...own].some(({ name }) => name !== undefined))
      report(say('language-unnamed'), first, ['language'], 'value')
  }
}

/** Every field that may be given a name, those of the things in lists too. */
export function namedFields({ all }: Fields): ReadonlyMap<string, Field> {
  const inner = all.flatMap(({ path, items = [] }) =>
    items.map((item) => [`${path}.${item.path}`, item] as const),
  )
  return new Map([...all.map((field) => [field.path, field] as const), ...inner])
}

function checkPaths(file: LanguageFile, known: ReadonlyMap<string, Field>, report: ReportLanguage): void {
  for (const [path, names] of Object.entries(file.fields ?? {})) {
    const field = known.get(path)
    if (!field) report(fieldUnknown(path, known), file, ['fields', path], 'key')
    else if (names.within && field.safeguard === undefined && !isInner(path, known))
      report(say('language-within-nowhere'), file, ['fields', path, 'within'], 'key')
  }
  for (const [path, words] of Object.entries(file.words ?? {})) {
    const field = known.get(path)
    if (!field) report(fieldUnknown(path, known), file, ['words', path], 'key')
    else if (!field.words) report(say('language-field-without-words'), file, ['words', path], 'key')
    else
      for (const word of Object.keys(words)) {
        if (field.words.includes(word)) continue
        const near = nearest(word, field.words)
        const message = near
          ? say('guidance-word-near', { near })
          : say('guidance-word-wrong', { words: field.words.join(', ') })
        report(message, file, ['words', path, word], 'key')
      }
  }
}

function isInner(path: string, known: ReadonlyMap<string, Field>): boolean {
  return known.get(path)?.path !== path
}

function fieldUnknown(path: string, known: ReadonlyMap<string, Field>): Message {
  const near = nearest(path, [...known.keys()])
  if (path.startsWith('x-')) return near ? say('own-field-near', { near }) : say('own-field-unknown')
  return near ? say('condition-field-near', { near }) : say('condition-field-unknown')
}

function checkSections(file: LanguageFile, { safeguards }: Nameable, report: ReportLanguage): void {
  const known = [...themes, ...safeguards]
  for (const id of Object.keys(file.sections ?? {})) {
    if (known.includes(id)) continue
    const near = nearest(id, known)
    report(
      near ? say('language-section-near', { near }) : say('language-section-unknown'),
      file,
      ['sections', id],
      'key',
    )
  }
}

/** What there is only one of: the language's own name, a field's label and question, what a number word comes to. */
function checkSaidOnce(files: readonly LanguageFile[], report: ReportLanguage): void {
  const seen = new Map<string, string | number>()
  const note = (key: string, value: string | number, file: LanguageFile, path: readonly string[]): void => {
    if ((seen.get(key) ?? value) !== value) report(say('language-said-twice'), file, path, 'value')
    seen.set(key, value)
  }
  for (const file of files) {
    if (file.name !== undefined) note('name', file.name, file, ['name'])
    for (const [path, { label, question }] of Object.entries(file.fields ?? {})) {
      if (label !== undefined) note(`label ${path}`, label, file, ['fields', path, 'label'])
      if (question !== undefined) note(`question ${path}`, question, file, ['fields', path, 'question'])
    }
    for (const [word, number] of Object.entries(file.reading?.numbers ?? {}))
      note(`number ${fold(word)}`, number, file, ['reading', 'numbers', word])
  }
}

/** A name, and the place in its file. */
interface Named {
  readonly name: string
  readonly path: readonly (string | number)[]
}

function checkFieldNames(
  files: readonly LanguageFile[],
  known: ReadonlyMap<string, Field>,
  report: ReportLanguage,
): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    for (const [path, names] of Object.entries(file.fields ?? {})) {
      const field = known.get(path)
      if (!field) continue
      const inner = isInner(path, known)
      const list = inner ? path.slice(0, path.lastIndexOf('.')) : ''
      for (const named of namesAnywhere(names, path)) note(named, `${list} ${fold(named.name)}`, path, file)
      const under = inner ? list : `${field.safeguard}`
      for (const named of listed(names.within, path, 'within'))
        note(named, `${under} under ${fold(named.name)}`, path, file)
    }
  }

  function note({ path }: Named, key: string, of: string, file: LanguageFile): void {
    const other = seen.get(key)
    if (other !== undefined && other !== of)
      report(say('language-name-twice', { one: other, other: of }), file, path, 'value')
    seen.set(key, other ?? of)
  }
}

function namesAnywhere({ label, question, called, broadly }: FieldNames, path: string): readonly Named[] {
  return [
    ...(label === undefined ? [] : [{ name: label, path: ['fields', path, 'label'] }]),
    ...(question === undefined ? [] : [{ name: question, path: ['fields', path, 'question'] }]),
    ...listed(called, path, 'called'),
    ...listed(broadly, path, 'broadly'),
  ]
}

function listed(names: readonly string[] | undefined, path: string, key: string): readonly Named[] {
  return (names ?? []).map((name, index) => ({ name, path: ['fields', path, key, index] }))
}

function checkWordNames(files: readonly LanguageFile[], report: ReportLanguage): void {
  const seen = new Map<string, string>()
  for (const file of files) {
    for (const [path, words] of Object.entries(file.words ?? {})) {
      for (const [word, names] of Object.entries(words)) {
        for (const [index, name] of names.entries()) {
          const key = `${path} ${fold(name)}`
          const other = seen.get(key)
          if (other !== undefined && other !== word)
            report(
              say('language-word-twice', { one: other, other: word }),
              file,
              ['words', path, word, index],
              'value',
            )
          seen.set(key, other ?? word)
        }
      }
    }
  }
}
