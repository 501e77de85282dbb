/** Content controls: boxes to tick, lists to choose from, and places to write in. */

import { child, switchIn, textInside, type XmlElement } from './element.js'

/** What a content control means for the text in it. */
export interface Control {
  /** The box that stands there, whatever sign is drawn for it. */
  readonly box?: string
  /** What stands there only says what to write or choose. */
  readonly isPlaceholder: boolean
  /** A list of headings, which stand in the text once more. */
  readonly isContents: boolean
}

/** Reads what a content control is. */
export function readControl(element: XmlElement): Control {
  const properties = child(element, 'w:sdtPr')
  const checkBox = child(properties, 'w14:checkbox')
  return {
    ...(checkBox && { box: switchIn(checkBox, 'w14:checked') ? '☒' : '☐' }),
    isPlaceholder: switchIn(properties, 'w:showingPlcHdr') === true || isUnchosen(element, properties),
    isContents: isContents(properties),
  }
}

/** The first line of many lists only says to choose: its value is empty. */
function isUnchosen(element: XmlElement, properties: XmlElement | undefined): boolean {
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox')
  if (!list) return false
  const shown = textInside(child(element, 'w:sdtContent') ?? element).trim()
  return list.children.some(
    ({ name, attributes }) =>
      name === 'w:listItem' && (attributes['w:value'] ?? '') === '' && attributes['w:displayText'] === shown,
  )
}

function isContents(properties: XmlElement | undefined): boolean {
  const gallery = child(child(properties, 'w:docPartObj'), 'w:docPartGallery')?.attributes['w:val'] ?? ''
  return /^Table of Contents$/i.test(gallery)
}
