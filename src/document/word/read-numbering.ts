/** The lists of a Word file: what stands before their members. */

import { child, valueOf, wholeNumber, type XmlElement } from './element.js'
import { readRunFormat } from './run-format.js'
import { boxOfSymbol } from './symbols.js'

/** What stands before the members of a list at one level. */
export type Marker = 'number' | 'bullet' | 'box' | 'nothing'

/** Finds what stands before a member; absent where the file has no such list. */
export type MarkerOf = (list: string, level: number) => Marker | undefined

/** Reads the lists; a file can do without. */
export function readNumbering(root: XmlElement | undefined): MarkerOf {
  const abstract = new Map<string, XmlElement>()
  const lists = new Map<string, XmlElement>()
  const byStyle = new Map<string, XmlElement>()
  for (const each of root?.children ?? []) {
    const id = each.attributes['w:abstractNumId'] ?? each.attributes['w:numId']
    if (id === undefined) continue
    if (each.name === 'w:num') lists.set(id, each)
    if (each.name !== 'w:abstractNum') continue
    abstract.set(id, each)
    const style = valueOf(each, 'w:styleLink')
    if (style !== undefined) byStyle.set(style, each)
  }
  const known = new Map<string, Marker | undefined>()
  const find: MarkerOf = (id, level) => {
    const list = lists.get(id)
    const named = abstract.get(valueOf(list, 'w:abstractNumId') ?? '')
    const shared = named && byStyle.get(valueOf(named, 'w:numStyleLink') ?? '')
    const own = list?.children.find((each) => levelOf(each) === level)
    const found = child(own, 'w:lvl') ?? levelIn(shared ?? named, level)
    if (!list) return undefined
    return found ? markerOf(found) : 'bullet'
  }
  return (id, level) => {
    const key = `${id} ${level}`
    if (!known.has(key)) known.set(key, find(id, level))
    return known.get(key)
  }
}

function levelIn(list: XmlElement | undefined, level: number): XmlElement | undefined {
  return list?.children.find((each) => each.name === 'w:lvl' && levelOf(each) === level)
}

function levelOf({ attributes }: XmlElement): number | undefined {
  return wholeNumber(attributes['w:ilvl'])
}

function markerOf(level: XmlElement): Marker {
  const text = valueOf(level, 'w:lvlText') ?? ''
  const form = valueOf(level, 'w:numFmt')
  if (form === 'bullet') {
    const { font } = readRunFormat(child(level, 'w:rPr'))
    // A ticked box before each member is a bullet; an empty one waits for a pen.
    return boxOfSymbol(font, text) === 'empty' ? 'box' : 'bullet'
  }
  return form === 'none' && text === '' ? 'nothing' : 'number'
}
