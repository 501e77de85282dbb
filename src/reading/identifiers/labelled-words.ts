/** The words of a page, each with what stands over or beside it and may say what it holds. */

import type { Member, Part, Table } from '../../document/part.js'
import type { Tree } from '../../document/tree.js'
import type { Words } from '../../document/words.js'
import type { At } from '../../text/text.js'

/** Words, and what may say what they hold. */
export interface Labelled {
  readonly words: Words
  readonly labels: readonly string[]
}

/** A longer line says something of its own. */
const longestLabel = 60

/** Words that stand one after another: a short line may say what the next one holds. */
export function labelledInTurn(blocks: readonly Words[]): readonly Labelled[] {
  return blocks.flatMap((words, index) => withInner({ words, labels: labelsOf([blocks[index - 1]]) }))
}

/** All words of a page, in reading order. */
export function labelledWords(parts: readonly Part[]): readonly Labelled[] {
  return parts.flatMap((part, index) => wordsOf(part, lineIn(parts[index - 1])))
}

/** The texts of a plan file, each with its key. */
export function labelledTexts(trees: readonly Tree[]): readonly Labelled[] {
  return trees.flatMap((tree) => textsIn(tree, []))
}

function textsIn(tree: Tree, labels: readonly string[]): readonly Labelled[] {
  switch (tree.kind) {
    case 'map':
      return tree.entries.flatMap(({ key, value }) => textsIn(value, [key]))
    case 'list':
      return tree.items.flatMap((item) => textsIn(item, labels))
    case 'scalar':
      return typeof tree.value === 'string' && tree.at
        ? [{ words: wordsAt(tree.value, tree.at), labels }]
        : []
    case 'unreadable':
      return []
  }
}

function wordsAt(text: string, at: At): Words {
  return { text, pieces: [{ span: { start: 0, end: text.length }, at }], notes: [], at }
}

function wordsOf(part: Part, before: Words | undefined): readonly Labelled[] {
  switch (part.kind) {
    case 'heading':
    case 'paragraph':
    case 'code':
      return withInner({ words: part.words, labels: labelsOf([before]) })
    case 'list':
      return part.members.flatMap(({ parts }: Member) =>
        parts.flatMap((each, index) => wordsOf(each, index === 0 ? before : lineIn(parts[index - 1]))),
      )
    case 'quote':
      return part.parts.flatMap((each, index) => wordsOf(each, lineIn(part.parts[index - 1]) ?? before))
    case 'table':
      return wordsOfTable(part)
  }
}

function wordsOfTable({ rows }: Table): readonly Labelled[] {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ words }, column) => {
      const beside = column > 0 ? cells[0]?.words : undefined
      const over = row > 0 ? rows[0]?.cells[column]?.words : undefined
      return withInner({ words, labels: labelsOf([beside, over]) })
    }),
  )
}

function lineIn(part: Part | undefined): Words | undefined {
  return part?.kind === 'heading' || part?.kind === 'paragraph' ? part.words : undefined
}

function labelsOf(all: readonly (Words | undefined)[]): readonly string[] {
  return all.flatMap((words) => (words && words.text.length <= longestLabel ? [words.text] : []))
}

/** The words, what they said before pending changes, and their notes: all of it goes where the file goes. */
function withInner(labelled: Labelled): readonly Labelled[] {
  const { words, labels } = labelled
  return [
    labelled,
    ...(words.before ? withInner({ words: words.before, labels }) : []),
    ...words.notes.flatMap(({ words: note }) => withInner({ words: note, labels: [] })),
  ]
}
