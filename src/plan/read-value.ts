/**
 * A field's value as it was written → what is held of it.
 *
 * A value of the wrong kind is a problem, and the field counts as unreadable:
 * nothing is guessed. Placeholders settle nothing in any kind of field.
 */

import type { ListTree, Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import { notice } from '../problem/problem.js'
import { isDay } from './day.js'
import { parseDuration } from './duration.js'
import type { Field } from './field-index.js'
import { nearest } from './near.js'
import { isPlaceholder } from './placeholder.js'
import { readCommitment } from './read-commitment.js'
import { readMoney } from './read-money.js'
import { unknownKey, wrong, type Remarks } from './remarks.js'
import { silent, stated, unreadable, unsettled, type Held, type Item } from './value.js'
import { isBlank, isBracketed, isOpen } from './written.js'

/** Reads the value of a field. */
export function readValue(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'unreadable') return unreadable
  if (isBlank(tree)) {
    remarks.notices.push(notice(say('read-as-silence'), tree.at, field.path))
    return silent
  }
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && isPlaceholder(tree.value)) return unsettled
  if (isBracketed(tree, field)) {
    remarks.notices.push(notice(say('read-as-open'), tree.at, field.path))
    return unsettled
  }
  return readers[field.kind](tree, field, remarks)
}

type Reader = (tree: Tree, field: Field, remarks: Remarks) => Held

const readers: Readonly<Record<Field['kind'], Reader>> = {
  commitment: readCommitment,
  word: readWord,
  orderedWord: readWord,
  words: readWords,
  text: readText,
  texts: readTexts,
  number: readNumber,
  money: readMoney,
  duration: readDuration,
  date: readDate,
  items: readItems,
}

function readWord(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'list') return wrong(remarks, say('expected-single-value'), tree, field)
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && field.words?.includes(tree.value))
    return stated({ kind: 'word', word: tree.value })
  return wrongWord(tree, field, remarks)
}

function readWords(tree: Tree, field: Field, remarks: Remarks): Held {
  return readList(tree, field, remarks, (item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string' && field.words?.includes(item.value))
      return item.value
    wrongWord(item, field, remarks)
    return undefined
  })
}

function readTexts(tree: Tree, field: Field, remarks: Remarks): Held {
  return readList(tree, field, remarks, (item) => {
    if (item.kind === 'scalar' && typeof item.value === 'string') return item.value
    wrong(remarks, say('expected-text'), item, field)
    return undefined
  })
}

/** A list is complete unless a member of it is a placeholder; an empty one is silence. */
function readList(
  tree: Tree,
  field: Field,
  remarks: Remarks,
  readMember: (item: Tree) => string | undefined,
): Held {
  if (tree.kind === 'scalar' && tree.value === 'none')
    return stated({ kind: 'list', members: [], complete: true })
  if (tree.kind !== 'list') return wrong(remarks, say('expected-list'), tree, field)
  const { settled, complete } = withoutPlaceholders(tree)
  const members = settled.map(readMember)
  if (members.includes(undefined)) return unreadable
  if (members.length === 0) return complete ? emptyList(tree, field, remarks) : unsettled
  return stated({ kind: 'list', members: [...new Set(members as string[])], complete })
}

function readItems(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'scalar' && tree.value === 'none')
    return stated({ kind: 'items', items: [], complete: true })
  if (tree.kind !== 'list') return wrong(remarks, say('expected-list'), tree, field)
  const { settled, complete } = withoutPlaceholders(tree)
  const items = settled.map((item) => readItem(item, field, remarks))
  if (items.includes(undefined)) return unreadable
  if (items.length === 0) return complete ? emptyList(tree, field, remarks) : unsettled
  return stated({ kind: 'items', items: items as Item[], complete })
}

function readItem(tree: Tree, field: Field, remarks: Remarks): Item | undefined {
  if (tree.kind !== 'map') {
    wrong(remarks, say('expected-section'), tree, field)
    return undefined
  }
  const item = new Map<string, Held>()
  const inners = field.items ?? []
  for (const [index, { key, value }] of tree.entries.entries()) {
    const inner = inners.find((each) => each.path === key)
    // What is wrong in it is said of the field by its whole path; inside the list it goes by its short one.
    if (inner) {
      const whole = { ...inner, path: `${field.path}.${inner.path}` }
      item.set(key, item.has(key) ? unreadable : readValue(value, whole, remarks))
    } else if (!key.startsWith('x-'))
      remarks.problems.push(
        ...unknownKey(
          index,
          inners.map(({ path }) => path),
          tree,
        ),
      )
  }
  return item
}

function readText(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'scalar' && typeof tree.value === 'string')
    return stated({ kind: 'text', text: tree.value })
  if (tree.kind === 'list') return wrong(remarks, say('expected-single-value'), tree, field)
  return wrong(remarks, say('expected-text'), tree, field)
}

function readNumber(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'scalar' && typeof tree.value === 'number' && tree.value >= 0)
    return stated({ kind: 'number', number: tree.value })
  return wrong(remarks, say('expected-number'), tree, field)
}

function readDuration(tree: Tree, field: Field, remarks: Remarks): Held {
  const duration =
    tree.kind === 'scalar' && typeof tree.value === 'string' ? parseDuration(tree.value) : undefined
  return duration
    ? stated({ kind: 'duration', duration })
    : wrong(remarks, say('expected-duration'), tree, field)
}

function readDate(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind === 'scalar' && isDay(tree.value)) return stated({ kind: 'date', date: tree.value })
  return wrong(remarks, say('expected-date'), tree, field)
}

function withoutPlaceholders(tree: ListTree): { settled: readonly Tree[]; complete: boolean } {
  const settled = tree.items.filter((item) => !isBlank(item) && !isOpen(item))
  return { settled, complete: !tree.items.some((item) => isOpen(item) || item.kind === 'unreadable') }
}

function emptyList(tree: Tree, field: Field, remarks: Remarks): Held {
  remarks.notices.push(notice(say('read-as-silence'), tree.at, field.path))
  return silent
}

function wrongWord(tree: Tree, field: Field, remarks: Remarks): Held {
  const near = tree.kind === 'scalar' ? nearest(String(tree.value), field.words ?? []) : undefined
  const message = near
    ? say('expected-word-near', { near })
    : say('expected-word', { words: (field.words ?? []).join(', ') })
  return wrong(remarks, message, tree, field)
}
