/**
 * Markdown → the plans in it, and its own text as parts of a page.
 *
 * Only `engagement:` in the front matter and fenced blocks marked `engagement`
 * are plans. The parts around them are for readers of pages.
 *
 * INVARIANT: loaded only when there is Markdown to read. Its parser takes longer
 * to load than most plans take to check; the one for HTML is loaded only for a
 * page with HTML.
 */

import type { Root } from 'mdast'
import { say } from '../../messages/message.js'
import { inOrderOfPlace, problem, type Problem } from '../../problem/problem.js'
import type { Text } from '../../text/text.js'
import type { Document } from '../document.js'
import { MAX_DEPTH } from '../limits.js'
import { spanOfWhole } from '../reading.js'
import { readFences } from './fences.js'
import { readFrontMatter } from './front-matter.js'
import { findMarkdownLimit } from './markdown-bound.js'
import { parseMarkdown } from './parse-markdown.js'
import { hasHtml, readParts } from './read-parts.js'

/** Reads a Markdown document. */
export async function readMarkdown(text: Text): Promise<Document> {
  const { content } = text
  if (content.trim() === '')
    return withProblems(text, [problem(say('file-empty'), { text, span: spanOfWhole(text) })])
  const limit = findMarkdownLimit(content)
  if (limit) return withProblems(text, [problem(limit.message, { text, span: limit.span })])
  try {
    return await readTree(parseMarkdown(content), text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Emphasis in emphasis, some thousand deep: the parser ran out of stack.
    return withProblems(text, [
      problem(say('too-deep', { limit: MAX_DEPTH }), { text, span: spanOfWhole(text) }),
    ])
  }
}

async function readTree(root: Root, text: Text): Promise<Document> {
  const frontMatter = readFrontMatter(root, text)
  const fences = readFences(root, text)
  const html = hasHtml(root) ? await import('./html/read-html.js') : undefined
  const { parts, unread, problems } = readParts(root, text, html?.readHtml)
  const readings = [frontMatter, ...fences]
  return {
    format: 'markdown',
    text,
    trees: [...frontMatter.trees, ...fences.flatMap(({ tree }) => (tree ? [tree] : []))],
    parts,
    ...(frontMatter.title !== undefined && { title: frontMatter.title }),
    ...(frontMatter.language !== undefined && { language: frontMatter.language }),
    problems: inOrderOfPlace([...readings.flatMap((each) => each.problems), ...problems]),
    notices: inOrderOfPlace(readings.flatMap(({ notices }) => notices)),
    unread,
  }
}

function withProblems(text: Text, problems: readonly Problem[]): Document {
  return { format: 'markdown', text, trees: [], parts: [], problems, notices: [], unread: [] }
}
