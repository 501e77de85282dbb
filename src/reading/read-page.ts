/** A document's own text → the plan in its structure, and what of it nobody read. */

import { blocksOf } from '../document/blocks.js'
import type { Document } from '../document/document.js'
import type { CompiledLanguage } from '../guidance/compile-language.js'
import type { Language } from '../guidance/language.js'
import { say } from '../messages/message.js'
import type { Fields } from '../plan/fields.js'
import type { Level } from '../plan/levels.js'
import type { Unread } from '../problem/problem.js'
import type { Identifier } from '../text/identifier.js'
import { placeInFile } from '../text/place.js'
import { findIdentifiersIn } from './identifiers/find-identifiers.js'
import { isOnSubject } from './structure/on-subject.js'
import { readStructure, type StructureRead } from './structure/read-structure.js'
import { unreadText } from './unread-text.js'
import { compileValues } from './values/compile-values.js'

/** What documents are read by. */
export interface ReadBy {
  readonly fields: Fields
  /** A language, by its code; absent where there is no data for it. */
  readonly languageOf: (code: string) => CompiledLanguage | undefined
  /** The codes of all languages. */
  readonly languages: () => readonly string[]
}

/** A document's own text, as far as it was read. */
export interface PageRead {
  /** What its structure says, whoever it is about. */
  readonly plan?: Level | undefined
  /** Whether it says anything of a plan, and is about people who were trafficked. */
  readonly isOnSubject: boolean
  readonly language?: Language
  readonly identifiers: readonly Identifier[]
  /** Whether it could be read at all. */
  readonly isRead: boolean
  readonly unread: readonly Unread[]
}

/** Reads the text of a document; a plan file has none. */
export function readPage(document: Document, by: ReadBy): PageRead {
  const { parts } = document
  if (parts.length === 0) return { isOnSubject: false, identifiers: [], isRead: true, unread: [] }
  const found = inItsLanguage(document, by)
  if (!found && unreadText(blocksOf(parts)).length === 0)
    return { isOnSubject: false, identifiers: [], isRead: true, unread: [] }
  if (!found) {
    const message = say(document.language === undefined ? 'language-not-known' : 'language-unread')
    const unread = [{ message, place: placeInFile(document.text.name) }]
    return { isOnSubject: false, identifiers: findIdentifiersIn(parts, undefined), isRead: false, unread }
  }
  const { names, read } = found
  const { language } = names
  return {
    plan: read.plan,
    isOnSubject: read.plan !== undefined && isOnSubject(parts, read.used, names),
    language,
    identifiers: findIdentifiersIn(parts, language),
    isRead: true,
    unread: unreadText(blocksOf(parts).filter(({ words }) => !read.used.has(words))),
  }
}

interface ReadIn {
  readonly names: CompiledLanguage
  readonly read: StructureRead
}

/** The page, read in its own language; in a text too short to tell, in the one whose names it uses most. */
function inItsLanguage(document: Document, by: ReadBy): ReadIn | undefined {
  const codes = document.language === undefined ? by.languages() : [document.language]
  const all = codes.flatMap((code): readonly ReadIn[] => {
    const names = by.languageOf(code)
    return names ? [{ names, read: readIn(names, document, by) }] : []
  })
  if (document.language !== undefined) return all[0]
  const most = Math.max(0, ...all.map(({ read }) => read.used.size))
  const [first, another] = all.filter(({ read }) => read.used.size === most)
  return most === 0 || another ? undefined : first
}

function readIn(names: CompiledLanguage, { parts }: Document, { fields }: ReadBy): StructureRead {
  return readStructure(parts, { names, readValue: names.derived(compileValues) }, fields)
}
