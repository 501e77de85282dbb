/**
 * A field's value as it was written → what is held of it.
 *
 * A value of the wrong kind is a problem, and the field counts as unreadable:
 * nothing is guessed. Placeholders settle nothing in any kind of field.
 */

import type { ListTree, MapTree, Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import { notice, problem, type Problem } from '../problem/problem.js'
import { isDay } from './day.js'
import { parseDuration } from './duration.js'
import type { Field } from './field-index.js'
import { isCurrency, isPer } from './money.js'
import { nearest } from './near.js'
import { isPlaceholder } from './placeholder.js'
import {
  detailNames,
  silent,
  stated,
  unreadable,
  unsettled,
  type Detail,
  type Held,
  type Item,
} from './value.js'

/** Takes what is wrong, or read in an unexpected way. */
export interface Remarks {
  readonly problems: Problem[]
  readonly notices: Problem[]
}

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

/** Whether YAML read a placeholder in brackets, `[role]` or `{amount}`, as a list or a mapping. */
export function isBracketed(tree: Tree, field?: Field): boolean {
  if (tree.kind === 'map') {
    const [only, ...others] = tree.entries
    return tree.flow && only !== undefined && others.length === 0 && isBlank(only.value) && only.key !== 'is'
  }
  if (tree.kind !== 'list' || !tree.flow || tree.items.length !== 1) return false
  const takesList = field && (field.kind === 'words' || field.kind === 'texts' || field.kind === 'items')
  return !takesList && tree.items[0]?.kind === 'scalar'
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

function readCommitment(tree: Tree, field: Field, remarks: Remarks): Held {
  const is = readYesOrNo(tree)
  if (is !== undefined) return stated({ kind: 'commitment', is, details: [] })
  if (tree.kind === 'list') return wrong(remarks, say('expected-single-value'), tree, field)
  if (tree.kind !== 'map') return wrong(remarks, say('expected-commitment'), tree, field)
  return readCommitmentWrittenOut(tree, field, remarks)
}

function readCommitmentWrittenOut(tree: MapTree, field: Field, remarks: Remarks): Held {
  const details: Detail[] = []
  let is: Held | undefined
  let isWrong = false
  for (const { key, keyAt, value } of tree.entries) {
    if (key === 'is') is = readIs(value, field, remarks, is)
    else if (isDetail(key)) {
      const detail = readDetail(value, field, remarks)
      if (detail === 'there') details.push(key)
      if (detail === 'wrong') isWrong = true
    } else {
      remarks.problems.push(unknownField(key, ['is', ...detailNames], keyAt ?? value.at))
      isWrong = true
    }
  }
  if (is === undefined) return wrong(remarks, say('commitment-without-is'), tree, field)
  if (isWrong) return unreadable
  if (is.state !== 'stated' || is.value.kind !== 'commitment') return is
  return stated({ ...is.value, details: detailNames.filter((name) => details.includes(name)) })
}

function readIs(tree: Tree, field: Field, remarks: Remarks, before: Held | undefined): Held {
  const is = readYesOrNo(tree)
  // `is` written twice was reported where the file was read; neither is taken.
  if (before !== undefined) return unreadable
  if (is !== undefined) return stated({ kind: 'commitment', is, details: [] })
  if (isBlank(tree)) {
    remarks.notices.push(notice(say('read-as-silence'), tree.at, field.path))
    return silent
  }
  if (tree.kind === 'scalar' && typeof tree.value === 'string' && isPlaceholder(tree.value)) return unsettled
  if (isBracketed(tree)) {
    remarks.notices.push(notice(say('read-as-open'), tree.at, field.path))
    return unsettled
  }
  return wrong(remarks, say('expected-commitment'), tree, field)
}

function readDetail(tree: Tree, field: Field, remarks: Remarks): 'there' | 'missing' | 'wrong' {
  if (isBlank(tree)) return 'missing'
  if (isBracketed(tree)) {
    remarks.notices.push(notice(say('read-as-open'), tree.at, field.path))
    return 'missing'
  }
  if (tree.kind !== 'scalar' || typeof tree.value !== 'string') {
    wrong(remarks, say('expected-text'), tree, field)
    return 'wrong'
  }
  return tree.value.trim() === '' || isPlaceholder(tree.value) ? 'missing' : 'there'
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
  for (const { key, keyAt, value } of tree.entries) {
    const inner = field.items?.find((each) => each.path === key)
    if (inner) item.set(key, item.has(key) ? unreadable : readValue(value, inner, remarks))
    else if (!key.startsWith('x-'))
      remarks.problems.push(unknownField(key, field.items?.map(({ path }) => path) ?? [], keyAt ?? value.at))
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

function readMoney(tree: Tree, field: Field, remarks: Remarks): Held {
  if (tree.kind !== 'map') return wrong(remarks, say('expected-money'), tree, field)
  const parts = new Map<string, string | number | 'open' | null>()
  for (const { key, keyAt, value } of tree.entries) {
    if (!['amount', 'currency', 'per'].includes(key)) {
      remarks.problems.push(unknownField(key, ['amount', 'currency', 'per'], keyAt ?? value.at))
      return unreadable
    }
    const part = readMoneyPart(key, value)
    if (part === undefined || parts.has(key)) return wrong(remarks, say('expected-money'), value, field)
    parts.set(key, part)
  }
  const amount = parts.get('amount')
  if (amount === undefined) return wrong(remarks, say('expected-money'), tree, field)
  if (typeof amount !== 'number') return amount === null ? silent : unsettled
  return stated({
    kind: 'money',
    amount,
    currency: settledText(parts.get('currency')),
    per: settledText(parts.get('per')),
  })
}

function readMoneyPart(key: string, tree: Tree): string | number | 'open' | null | undefined {
  if (isBlank(tree)) return null
  if (isBracketed(tree)) return 'open'
  if (tree.kind !== 'scalar') return undefined
  if (typeof tree.value === 'string' && isPlaceholder(tree.value)) return 'open'
  if (key === 'amount') return typeof tree.value === 'number' && tree.value >= 0 ? tree.value : undefined
  if (typeof tree.value !== 'string') return undefined
  if (key === 'currency') return isCurrency(tree.value) ? tree.value : undefined
  return isPer(tree.value) ? tree.value : undefined
}

function settledText(part: string | number | null | undefined): string | null {
  return typeof part === 'string' && part !== 'open' ? part : null
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

/** A problem for a field that is not known, with the one that was likely meant. */
export function unknownField(key: string, known: readonly string[], at: Tree['at']): Problem {
  const near = nearest(key, known)
  return problem(near ? say('unknown-field-near', { near }) : say('unknown-field'), at)
}

function readYesOrNo(tree: Tree): boolean | undefined {
  if (tree.kind !== 'scalar') return undefined
  if (typeof tree.value === 'boolean') return tree.value
  if (typeof tree.value !== 'string') return undefined
  if (/^(?:[Yy]es|YES|[Tt]rue|TRUE)$/.test(tree.value)) return true
  return /^(?:[Nn]o|NO|[Ff]alse|FALSE)$/.test(tree.value) ? false : undefined
}

function withoutPlaceholders(tree: ListTree): { settled: readonly Tree[]; complete: boolean } {
  const settled = tree.items.filter((item) => !isBlank(item) && !isOpen(item))
  return { settled, complete: !tree.items.some((item) => isOpen(item) || item.kind === 'unreadable') }
}

/** Whether it is a placeholder, in whatever dress. */
export function isOpen(tree: Tree): boolean {
  return (
    (tree.kind === 'scalar' && typeof tree.value === 'string' && isPlaceholder(tree.value)) ||
    isBracketed(tree)
  )
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

function wrong(remarks: Remarks, message: Problem['message'], tree: Tree, field: Field): Held {
  if (tree.kind !== 'unreadable') remarks.problems.push(problem(message, tree.at, field.path))
  return unreadable
}

/** Nothing, or only spaces: silence. */
export function isBlank(tree: Tree): boolean {
  if (tree.kind !== 'scalar') return false
  return tree.value === null || (typeof tree.value === 'string' && tree.value.trim() === '')
}

function isDetail(key: string): key is Detail {
  return (detailNames as readonly string[]).includes(key)
}
