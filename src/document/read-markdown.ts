/**
 * Markdown → the plans in it, and its own text as blocks.
 *
 * Only `engagement:` in the front matter and fenced blocks marked `engagement`
 * are plans. The text around them is kept for a reader of prose, and until
 * there is one it is said to be unread.
 *
 * INVARIANT: loaded only when there is Markdown to read. Its parser takes longer
 * to load than most plans take to check.
 */

import type { Root } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { say } from '../messages/message.js'
import { inOrderOfPlace, problem, type Problem, type Unread } from '../problem/problem.js'
import { placeOf } from '../text/place.js'
import type { Text } from '../text/text.js'
import { blocksOf } from './blocks.js'
import type { Block, Document } from './document.js'
import { readFences } from './fences.js'
import { readFrontMatter } from './front-matter.js'
import { MAX_DEPTH } from './limits.js'
import { findMarkdownLimit } from './markdown-bound.js'
import { spanOfWhole } from './reading.js'

/** Reads a Markdown document. */
export function readMarkdown(text: Text): Document {
  const { content } = text
  if (content.trim() === '')
    return withProblems(text, [problem(say('file-empty'), { text, span: spanOfWhole(text) })])
  const limit = findMarkdownLimit(content)
  if (limit) return withProblems(text, [problem(limit.message, { text, span: limit.span })])
  try {
    return readParsed(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    // Emphasis in emphasis, some thousand deep: the parser ran out of stack.
    return withProblems(text, [
      problem(say('too-deep', { limit: MAX_DEPTH }), { text, span: spanOfWhole(text) }),
    ])
  }
}

function readParsed(text: Text): Document {
  const { content } = text
  const root: Root = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).parse(content)
  const frontMatter = readFrontMatter(root, text)
  const fences = readFences(root, text)
  const blocks = blocksOf(root, text)
  const hasPlan = frontMatter.hasPlan || fences.length > 0
  const readings = [frontMatter, ...fences]
  return {
    format: 'markdown',
    text,
    trees: [...frontMatter.trees, ...fences.flatMap(({ tree }) => (tree ? [tree] : []))],
    blocks,
    ...(frontMatter.title !== undefined && { title: frontMatter.title }),
    ...(frontMatter.language !== undefined && { language: frontMatter.language }),
    problems: inOrderOfPlace(readings.flatMap(({ problems }) => problems)),
    notices: inOrderOfPlace(readings.flatMap(({ notices }) => notices)),
    unread: unreadIn(blocks, hasPlan),
  }
}

function withProblems(text: Text, problems: readonly Problem[]): Document {
  return { format: 'markdown', text, trees: [], blocks: [], problems, notices: [], unread: [] }
}

function unreadIn(blocks: readonly Block[], hasPlan: boolean): readonly Unread[] {
  // A heading over a plan says nothing of its own, and code is nobody's promise.
  const prose = blocks.find(({ kind }) => kind !== 'heading' && kind !== 'code')
  const first = hasPlan ? prose : (prose ?? blocks[0])
  if (!first) return []
  return [
    { message: hasPlan ? say('text-around-plan-unread') : say('text-unread'), place: placeOf(first.at) },
  ]
}
