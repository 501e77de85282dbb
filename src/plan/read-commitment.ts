/** A commitment as it was written: yes, no, or `is` with `how`, `who` and `when`. */

import type { MapTree, Tree } from '../document/tree.js'
import { say } from '../messages/message.js'
import { notice } from '../problem/problem.js'
import type { Field } from './field-index.js'
import { isPlaceholder } from './placeholder.js'
import { unknownKey, wrong, type Remarks } from './remarks.js'
import { detailNames, silent, stated, unreadable, unsettled, type Detail, type Held } from './value.js'
import { isBlank, isBracketed } from './written.js'

/** Reads a commitment. */
export function readCommitment(tree: Tree, field: Field, remarks: Remarks): Held {
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
  for (const [index, { key, value }] of tree.entries.entries()) {
    if (key === 'is') is = readIs(value, field, remarks, is)
    else if (isDetail(key)) {
      const detail = readDetail(value, field, remarks)
      if (detail === 'there') details.push(key)
      if (detail === 'wrong') isWrong = true
    } else {
      remarks.problems.push(...unknownKey(index, ['is', ...detailNames], tree))
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

function readYesOrNo(tree: Tree): boolean | undefined {
  if (tree.kind !== 'scalar') return undefined
  if (typeof tree.value === 'boolean') return tree.value
  if (typeof tree.value !== 'string') return undefined
  if (/^(?:[Yy]es|YES|[Tt]rue|TRUE)$/.test(tree.value)) return true
  return /^(?:[Nn]o|NO|[Ff]alse|FALSE)$/.test(tree.value) ? false : undefined
}

function isDetail(key: string): key is Detail {
  return (detailNames as readonly string[]).includes(key)
}
