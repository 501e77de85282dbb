/**
 * A file → a document.
 *
 * YAML and JSON are read at once; for Markdown its parser is loaded first.
 */

import type { Message } from '../messages/message.js'
import type { Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'
import { textOf, type Text } from '../text/text.js'
import { decode, type InputFile } from './decode.js'
import type { Document, Format } from './document.js'
import { formatOf } from './format.js'
import { readJson } from './read-json.js'
import { readYaml } from './read-yaml.js'

/** Reads a file of any kind. */
export async function readDocument(file: InputFile): Promise<Document> {
  const planOrText = readUntilMarkdown(file)
  if ('format' in planOrText) return planOrText
  const { readMarkdown } = await import('./markdown/read-markdown.js')
  return readMarkdown(planOrText)
}

/** Reads a file without waiting; nothing if it is Markdown, which only {@link readDocument} reads. */
export function readPlanFile(file: InputFile): Document | undefined {
  const planOrText = readUntilMarkdown(file)
  return 'format' in planOrText ? planOrText : undefined
}

function readUntilMarkdown(file: InputFile): Document | Text {
  const decoded = decode(file)
  switch (decoded.kind) {
    case 'unsupported':
      return unsupported(file.name, decoded.message)
    case 'problem':
      return unreadable(file.name, decoded.problem)
    case 'text': {
      const text = file.excerpter ? { ...decoded.text, excerpter: file.excerpter } : decoded.text
      const format = formatOf(text.name, text.content)
      if (format === 'markdown') return text
      const { tree, problems, notices } = format === 'json' ? readJson(text) : readYaml(text)
      return { format, text, trees: tree ? [tree] : [], parts: [], problems, notices, unread: [] }
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
