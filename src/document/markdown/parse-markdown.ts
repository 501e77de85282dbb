/**
 * Markdown as GitHub writes it → its syntax tree.
 *
 * These are the parts of `remark-gfm`, without the one that looks for addresses
 * of the web in running text: what a link leads to is nothing to us, and the
 * search is tried at every letter, which takes as long as the rest of the parser.
 */

import type { Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough'
import { gfmTable } from 'micromark-extension-gfm-table'
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'

/** Parses Markdown. */
export function parseMarkdown(content: string): Root {
  return unified().use(remarkParse).use(githubSyntax).use(remarkFrontmatter, ['yaml']).parse(content)
}

function githubSyntax(this: Processor): void {
  const data = this.data()
  data.micromarkExtensions = [gfmFootnote(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()]
  data.fromMarkdownExtensions = [
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown(),
  ]
}
