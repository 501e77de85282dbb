/** What was read of a Word file, in a compact form. */

import type { Document } from '../src/document/document.js'
import type { Part } from '../src/document/part.js'
import { readDocument } from '../src/document/read-document.js'
import type { Words } from '../src/document/words.js'
import { outlineOf } from './parts-outline.js'
import { NUMBERING, STYLES, wordFile, type WordXml } from './word-xml.js'

/** Reads a file made of these parts, with the usual styles and lists. */
export function readParts(parts: WordXml | string, name = 'plan.docx'): Promise<Document> {
  const given = typeof parts === 'string' ? { body: parts } : parts
  return readDocument({ name, content: wordFile({ styles: STYLES, numbering: NUMBERING, ...given }) })
}

/** The parts of a page, a line each. */
export async function outline(parts: WordXml | string): Promise<readonly string[]> {
  return outlineOf((await readParts(parts)).parts)
}

/** The same with all changes accepted, and with all refused. */
export async function bothOutlines(parts: WordXml | string): Promise<{
  readonly after: readonly string[]
  readonly before: readonly string[]
}> {
  const read = (await readParts(parts)).parts
  return { after: outlineOf(read), before: outlineOf(inBefore(read)) }
}

/** The ids of what is said, of each kind. */
export function saidOf({ problems, notices, unread }: Document): Readonly<Record<string, readonly string[]>> {
  const ids = (all: Document['unread']): readonly string[] => all.map(({ message }) => message.id)
  return { problems: ids(problems), notices: ids(notices), unread: ids(unread) }
}

/** All words in some parts: those of notes, and those before the pending changes too. */
export function allWords(parts: readonly Part[]): readonly Words[] {
  return parts.flatMap(wordsIn).flatMap(withInner)
}

function inBefore(parts: readonly Part[]): readonly Part[] {
  return parts.map((part): Part => {
    switch (part.kind) {
      case 'heading':
      case 'paragraph':
      case 'code':
        return { ...part, words: part.words.before ?? part.words }
      case 'quote':
        return { ...part, parts: inBefore(part.parts) }
      case 'list':
        return { ...part, members: part.members.map((each) => ({ ...each, parts: inBefore(each.parts) })) }
      case 'table':
        return {
          ...part,
          rows: part.rows.map((row) => ({
            ...row,
            cells: row.cells.map(({ words, ...cell }) => ({ ...cell, words: words.before ?? words })),
          })),
        }
    }
  })
}

function wordsIn(part: Part): readonly Words[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return [part.words]
    case 'quote':
      return part.parts.flatMap(wordsIn)
    case 'list':
      return part.members.flatMap(({ parts }) => parts.flatMap(wordsIn))
    case 'table':
      return part.rows.flatMap(({ cells }) =>
        cells.flatMap(({ parts, words }) => [words, ...parts.flatMap(wordsIn)]),
      )
  }
}

function withInner(words: Words): readonly Words[] {
  return [
    words,
    ...(words.before ? withInner(words.before) : []),
    ...words.notes.flatMap((note) => withInner(note.words)),
  ]
}
