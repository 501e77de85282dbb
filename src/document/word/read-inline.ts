/**
 * What stands in a paragraph → its text, piece by piece, with what hangs on to
 * it: notes, text boxes, and what cannot be read.
 */

import { PLAIN, styleOf, type Style } from '../words-in-progress.js'
import { insideChange, type Around, type BodyReading } from './body-reading.js'
import { readControl } from './control.js'
import type { Draft, InlineItem } from './draft.js'
import { readDrawing } from './read-drawing.js'
import { beginField } from './read-form-field.js'
import { child, valueOf, type XmlElement } from './element.js'
import { readNote } from './read-notes.js'
import { formatFrom, isShown, readRunFormat, type RunFormat } from './run-format.js'
import { withSymbols } from './symbols.js'

/** A paragraph while it is read. */
export interface Line {
  readonly items: InlineItem[]
  /** What stands beside it. */
  readonly beside: Draft[]
  /** How its style sets its runs: now, and before a change of the style. */
  readonly format: { readonly after: RunFormat; readonly before: RunFormat }
  readonly reading: BodyReading
}

/** Reads what stands in a paragraph. */
export function readInline(elements: readonly XmlElement[], around: Around, line: Line): void {
  for (const element of elements) readElement(element, around, line)
}

function readElement(element: XmlElement, around: Around, line: Line): void {
  const { fields } = line.reading
  switch (element.name) {
    case 'w:r':
    case 'm:r':
      return readRun(element, around, line)
    case 'w:sdt':
      return readInlineControl(element, around, line)
    case 'w:fldSimple':
      fields.begin()
      fields.addInstruction(element.attributes['w:instr'] ?? '')
      fields.beginResult()
      readInline(element.children, around, line)
      return fields.end()
    case 'w:subDoc':
      line.beside.push(...readDrawing(element, around, line.reading))
      return
    case 'm:oMath':
      return readFormula(element, around, line)
    // How a word is spoken, in small letters over it.
    case 'w:rt':
      return
    // Links, marks of changes, and whatever else stands around runs.
    default:
      return readInline(element.children, insideChange(element.name, around), line)
  }
}

// Its letters in a row would be another one: a half reads as twelve.
function readFormula(element: XmlElement, around: Around, line: Line): void {
  if (element.children.every(({ name }) => name === 'm:r')) return readInline(element.children, around, line)
  add('\ufffd', line, { around, after: {}, before: {}, isPlaceholder: false })
}

function readInlineControl(element: XmlElement, around: Around, line: Line): void {
  const { box, isPlaceholder, isContents } = readControl(element)
  if (isContents) return
  const drawn = box === undefined ? around.box : { drawn: box, isDrawn: false }
  const inside: Around = {
    ...around,
    isPlaceholder: around.isPlaceholder || (isPlaceholder && box === undefined),
    ...(drawn && { box: drawn }),
  }
  readInline(child(element, 'w:sdtContent')?.children ?? [], inside, line)
  if (box === undefined || drawn?.isDrawn) return
  add(box, line, { around, after: {}, before: {}, isPlaceholder: false })
}

/** A run's text is all set the same. */
interface Run {
  readonly around: Around
  readonly after: RunFormat
  readonly before: RunFormat
  readonly isPlaceholder: boolean
}

function readRun(element: XmlElement, around: Around, line: Line): void {
  const { styles } = line.reading
  const properties = child(element, 'w:rPr')
  const change = child(properties, 'w:rPrChange')
  const old = change ? child(change, 'w:rPr') : properties
  const formatOf = (direct: XmlElement | undefined, paragraph: RunFormat): RunFormat =>
    formatFrom({
      everywhere: styles.everywhere,
      paragraph,
      character: styles.character(valueOf(direct, 'w:rStyle')).format,
      direct: readRunFormat(direct),
    })
  const run: Run = {
    around,
    after: formatOf(properties, line.format.after),
    before: formatOf(old, line.format.before),
    isPlaceholder: around.isPlaceholder || styles.character(valueOf(properties, 'w:rStyle')).isPlaceholder,
  }
  for (const each of element.children) readInRun(each, run, line)
}

function readInRun(element: XmlElement, run: Run, line: Line): void {
  const { fields } = line.reading
  switch (element.name) {
    case 'w:t':
      return add(withSymbols(run.after.font, textOf(element)), line, run)
    case 'm:t':
      return add(element.text, line, run)
    case 'w:delText':
      return add(withSymbols(run.after.font, textOf(element)), line, {
        ...run,
        around: insideChange('w:del', run.around),
      })
    case 'w:tab':
    case 'w:ptab':
      return add('\t', line, run)
    case 'w:br':
    case 'w:cr':
      return add('\n', line, run)
    case 'w:noBreakHyphen':
      return add('-', line, run)
    case 'w:sym':
      return add(symbol(element), line, run)
    case 'w:instrText':
    case 'w:delInstrText':
      return fields.addInstruction(element.text)
    case 'w:fldChar':
      return readFieldSign(element, run, line)
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return addNote(element, run, line)
    case 'w:drawing':
    case 'w:pict':
    case 'w:object':
      line.beside.push(...readDrawing(element, { ...run.around, in: shownIn(run) }, line.reading))
      return
    case 'w:ruby':
      return readInline(element.children, run.around, line)
    // Properties, and marks for what is not part of the text.
    default:
      return
  }
}

/** Space at the ends counts only where it is said to. */
function textOf({ text, attributes }: XmlElement): string {
  const whole = attributes['xml:space'] === 'preserve' ? text : withoutSpaceAround(text)
  // Line ends in the file are no line ends in the document, and a soft hyphen is no letter.
  return whole.replace(/[\r\n]+/g, ' ').replaceAll('\u00ad', '')
}

// By hand: a pattern would begin anew at each of a million spaces.
function withoutSpaceAround(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && XML_SPACE.includes(text[start] ?? '')) start += 1
  while (end > start && XML_SPACE.includes(text[end - 1] ?? '')) end -= 1
  return text.slice(start, end)
}

const XML_SPACE = ' \t\r\n'

function symbol({ attributes }: XmlElement): string {
  const code = Number.parseInt(attributes['w:char'] ?? '', 16)
  if (!(code > 0 && code <= 0xffff) || (code >= 0xd800 && code <= 0xdfff)) return ''
  return withSymbols(attributes['w:font'], String.fromCharCode(code))
}

function readFieldSign(element: XmlElement, run: Run, line: Line): void {
  const { fields } = line.reading
  switch (element.attributes['w:fldCharType']) {
    case 'begin': {
      const sign = beginField(element)
      if (sign.shown !== undefined) add(sign.shown, line, { ...run, isPlaceholder: sign.isUnchosen })
      return fields.begin(sign.initial)
    }
    case 'separate':
      return fields.beginResult()
    case 'end':
      return fields.end()
  }
}

function addNote(element: XmlElement, run: Run, line: Line): void {
  if (!line.reading.fields.areShown) return
  const note = readNote(element, { ...run.around, in: shownIn(run) }, line.reading)
  if (note) line.items.push({ kind: 'note', note, in: shownIn(run) })
}

function shownIn({ around, after, before }: Run): Around['in'] {
  return { after: around.in.after && isShown(after), before: around.in.before && isShown(before) }
}

function add(text: string, { items, reading }: Line, run: Run): void {
  const { around } = run
  if (text === '' || !reading.fields.areShown || around.box?.isDrawn) return
  const { after, before } = shownIn(run)
  // What is hidden, struck or taken back in both readings is in neither.
  if (!after && !before) return
  if (around.box) around.box.isDrawn = true
  reading.changes.note(after === before ? undefined : (around.change ?? 'format'))
  const shown = around.box?.drawn ?? text
  reading.letters += shown.length
  if (after) countLanguage(shown, run.after.language, reading)
  items.push({
    kind: 'text',
    text: shown,
    ...(after && { after: setAs(run.after) }),
    ...(before && { before: setAs(run.before) }),
    isPlaceholder: !around.box && (run.isPlaceholder || reading.fields.isPlaceholder(text)),
  })
}

function setAs({ bold }: RunFormat): Style {
  return bold ? styleOf({ isBold: true }) : PLAIN
}

function countLanguage(text: string, language: string | undefined, { lettersByLanguage }: BodyReading): void {
  if (language === undefined) return
  lettersByLanguage.set(language, (lettersByLanguage.get(language) ?? 0) + text.trim().length)
}
