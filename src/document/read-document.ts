/**
 * A file → a document.
 *
 * YAML and JSON are read at once; for Markdown and Word their parsers are loaded
 * first.
 */

import type { Message } from '../messages/message.js'
import type { Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'
import { textOf, type Text } from '../text/text.js'
import { decode, findArchive, type ArchiveBytes, type InputFile } from './decode.js'
import type { Document, Format } from './document.js'
import { formatOf } from './format.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'

/** Reads a file of any kind. */
export async function readDocument(file: InputFile): Promise<Document> {
  const begun = begin(file)
  switch (begun.kind) {
    case 'document':
      return begun.document
    case 'markdown': {
      const { readMarkdown } = await import('./markdown/read-markdown.js')
      return readMarkdown(begun.text)
    }
    case 'archive': {
      const { readWord } = await import('./word/read-word.js')
      return readWord({ ...begun, name: file.name, excerpter: file.excerpter })
    }
  }
}

/** Reads a file without waiting; nothing if it is Markdown or Word, which only {@link readDocument} reads. */
export function readPlanFile(file: InputFile): Document | undefined {
  const begun = begin(file)
  return begun.kind === 'document' ? begun.document : undefined
}

/** A file, as far as it is read without a large parser. */
type Begun =
  | { readonly kind: 'document'; readonly document: Document }
  | { readonly kind: 'markdown'; readonly text: Text }
  | ({ readonly kind: 'archive' } & ArchiveBytes)

function begin(file: InputFile): Begun {
  const archive = findArchive(file)
  if (archive) return { kind: 'archive', ...archive }
  const decoded = decode(file)
  switch (decoded.kind) {
    case 'unsupported':
      return { kind: 'document', document: unsupported(file.name, decoded.message) }
    case 'problem':
      return { kind: 'document', document: unreadable(file.name, decoded.problem) }
    case 'text': {
      const text = file.excerpter ? { ...decoded.text, excerpter: file.excerpter } : decoded.text
      const format = formatOf(text.name, text.content)
      if (format === 'markdown') return { kind: 'markdown', text }
      const { tree, problems, notices } = format === 'json' ? readJson(text) : readYaml(text)
      const trees = tree ? [tree] : []
      return { kind: 'document', document: { format, text, trees, parts: [], problems, notices, unread: [] } }
    }
  }
}

function unsupported(name: string, message: Message): Document {
  const unread = [{ message, place: placeInFile(name) }]
  return { ...emptyDocument(name, 'unsupported'), unread }
}

function unreadable(name: string, problem: Problem): Document {
  return { ...emptyDocument(name, formatOf(name, '')), problems: [problem] }
}

function emptyDocument(name: string, format: Format): Document {
  return { format, text: textOf(name, ''), trees: [], parts: [], problems: [], notices: [], unread: [] }
}
