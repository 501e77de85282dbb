/** Fields of older forms: boxes to tick, lists to choose from, and places to write in. */

import { child, numberIn, switchIn, valueOf, type XmlElement } from './element.js'

/** What a field shows where it begins, and what its result begins with. */
export interface FormField {
  /** Of a box and a list, which have no result. */
  readonly shown?: string
  /** Whether nobody has chosen from the list. */
  readonly isUnchosen: boolean
  /** What stands in a place to write in until somebody writes. */
  readonly initial?: string
}

/** Reads what a field shows, given the sign that begins it; most are in no form. */
export function beginField(sign: XmlElement): FormField {
  const form = child(sign, 'w:ffData')
  const checkBox = child(form, 'w:checkBox')
  if (checkBox) return { shown: isTicked(checkBox) ? '☒' : '☐', isUnchosen: false }
  const list = child(form, 'w:ddList')
  if (list) return chosenFrom(list)
  const initial = valueOf(child(form, 'w:textInput'), 'w:default')?.trim()
  return { isUnchosen: false, ...(initial && { initial }) }
}

function isTicked(checkBox: XmlElement): boolean {
  return switchIn(checkBox, 'w:checked') ?? switchIn(checkBox, 'w:default') ?? false
}

// The first line shows until somebody chooses, and after somebody chose it: nobody can tell which.
function chosenFrom(list: XmlElement): FormField {
  const lines = list.children.filter(({ name }) => name === 'w:listEntry')
  const chosen = numberIn(list, 'w:result')
  const shown = lines[chosen ?? numberIn(list, 'w:default') ?? 0]?.attributes['w:val']
  return { ...(shown !== undefined && { shown }), isUnchosen: chosen === undefined }
}
