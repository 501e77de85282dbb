/** Footnotes, found by what refers to them. */

import type { FootnoteDefinition, Root } from 'mdast'
import type { Words } from '../words.js'
import type { FlowNode } from './page-reading.js'

/** Reads a footnote when it is first referred to, and no sooner. */
export function notesIn(
  root: Root,
  read: (nodes: readonly FlowNode[]) => Words | undefined,
): (identifier: string) => Words | undefined {
  let definitions: ReadonlyMap<string, FootnoteDefinition> | undefined
  const notes = new Map<string, Words | undefined>()
  return (identifier) => {
    if (notes.has(identifier)) return notes.get(identifier)
    definitions ??= new Map(definitionsIn(root.children).map((each) => [each.identifier, each]))
    const definition = definitions.get(identifier)
    const words = definition && read(definition.children)
    notes.set(identifier, words)
    return words
  }
}

/** The definitions in some nodes; of two with one name the first counts, which comes last here. */
function definitionsIn(nodes: readonly FlowNode[]): readonly FootnoteDefinition[] {
  return nodes.toReversed().flatMap((node): readonly FootnoteDefinition[] => {
    if (node.type === 'footnoteDefinition') return [...definitionsIn(node.children), node]
    const isAround = node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem'
    return isAround ? definitionsIn(node.children) : []
  })
}
