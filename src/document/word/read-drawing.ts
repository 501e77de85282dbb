/** Drawings: the text boxes in them, and what else may say something. */

import { say } from '../../messages/message.js'
import { type Around, type BodyReading } from './body-reading.js'
import type { Draft } from './draft.js'
import { allInside, hasInside, wholeNumber, type XmlElement } from './element.js'
import { OpenFields } from './fields.js'
import { readBlocks } from './read-blocks.js'

/** Reads a drawing, or another thing that is set into the text. */
export function readDrawing(element: XmlElement, around: Around, reading: BodyReading): readonly Draft[] {
  if (!around.in.after && !around.in.before) return []
  const boxes = allInside(element, 'w:txbxContent').map((box): Draft => {
    // A box is a text of its own: a field around it does not reach into it.
    const { fields } = reading
    reading.fields = new OpenFields()
    const drafts = readBlocks(box.children, { ...around, isPlaceholder: false }, reading)
    reading.fields = fields
    return { kind: 'box', drafts }
  })
  return around.in.after ? [...boxes, ...unreadIn(element, reading)] : boxes
}

function unreadIn(element: XmlElement, reading: BodyReading): readonly Draft[] {
  const isPicture = hasInside(element, PICTURES)
  if (isPicture) reading.pictures += 1
  if (element.name === 'w:object' || element.name === 'w:subDoc' || hasInside(element, OBJECTS))
    return [{ kind: 'unread', message: say('word-object-unread') }]
  if (isPicture && isAsLargeAsPage(element)) return [{ kind: 'unread', message: say('word-picture-unread') }]
  return []
}

const PICTURES: ReadonlySet<string> = new Set(['pic:pic', 'v:imagedata'])
const OBJECTS: ReadonlySet<string> = new Set(['dgm:relIds', 'c:chart', 'w:control', 'o:OLEObject'])

/** A picture of this size may be a scanned page; smaller ones are logos and photographs. */
function isAsLargeAsPage(element: XmlElement): boolean {
  return allInside(element, 'wp:extent').some(({ attributes }) => {
    const [width = 0, height = 0] = [attributes['cx'], attributes['cy']].map((each) => wholeNumber(each) ?? 0)
    return height >= 13 * CENTIMETRE && width >= 12 * CENTIMETRE
  })
}

const CENTIMETRE = 360_000
