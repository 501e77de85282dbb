/** What reading a tree of HTML needs at hand. */

import type { DefaultTreeAdapterTypes as Tree } from 'parse5'
import type { At, Span } from '../../../text/text.js'
import type { LoosePart } from '../loose-part.js'
import type { Style } from '../../words-in-progress.js'
import type { HtmlWords } from './html-words.js'

/** A tree of HTML while it is read. */
export interface HtmlReading {
  /** The parts of what stands in an element. */
  readInside(nodes: readonly Tree.ChildNode[], style: Style): readonly LoosePart[]
  /** The parts of the Markdown that a comment stands for, by where the comment begins. */
  readMarkdown(offset: number): readonly LoosePart[]
  newWords(options?: { readonly keepsSpace?: boolean }): HtmlWords
  /** Where an element stands in the file. */
  atOf(element: Tree.Element): At
}

/** Where a node stands in what the parser was given. */
export function spanOf({ sourceCodeLocation }: Tree.Element | Tree.TextNode | Tree.CommentNode): Span {
  return { start: sourceCodeLocation?.startOffset ?? 0, end: sourceCodeLocation?.endOffset ?? 0 }
}

/** The elements among some nodes. */
export function elementsIn(nodes: readonly Tree.ChildNode[]): readonly Tree.Element[] {
  return nodes.flatMap((node) => ('tagName' in node ? [node] : []))
}

/** An attribute of an element. */
export function attributeOf({ attrs }: Tree.Element, name: string): string | undefined {
  return attrs.find((each) => each.name === name)?.value
}
