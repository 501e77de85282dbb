/** How a run of text is set, as far as it matters for what is read. */

import { child, switchIn, valueOf, type XmlElement } from './element.js'

/** What some properties say; absent is what they do not speak of. */
export interface RunFormat {
  readonly bold?: boolean | undefined
  readonly hidden?: boolean | undefined
  readonly struck?: boolean | undefined
  readonly struckTwice?: boolean | undefined
  readonly language?: string | undefined
  readonly font?: string | undefined
}

/** Reads the properties of a run, of a style's runs, or of all runs. */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return NOTHING
  const fonts = child(properties, 'w:rFonts')?.attributes
  return {
    bold: switchIn(properties, 'w:b'),
    hidden: switchIn(properties, 'w:vanish'),
    struck: switchIn(properties, 'w:strike'),
    struckTwice: switchIn(properties, 'w:dstrike'),
    language: valueOf(properties, 'w:lang'),
    font: fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'],
  }
}

const NOTHING: RunFormat = {}

/** One format over another: of the same kind of style, the nearer speaks. */
export function over(nearer: RunFormat, farther: RunFormat): RunFormat {
  return {
    bold: nearer.bold ?? farther.bold,
    hidden: nearer.hidden ?? farther.hidden,
    struck: nearer.struck ?? farther.struck,
    struckTwice: nearer.struckTwice ?? farther.struckTwice,
    language: nearer.language ?? farther.language,
    font: nearer.font ?? farther.font,
  }
}

/** Where a run's format comes from, farthest first. */
export interface FormatSources {
  readonly everywhere: RunFormat
  readonly paragraph: RunFormat
  readonly character: RunFormat
  readonly direct: RunFormat
}

/** A run's format. Between a paragraph's style and a character's, a switch turns the other one round. */
export function formatFrom({ everywhere, paragraph, character, direct }: FormatSources): RunFormat {
  const switched = (name: 'bold' | 'hidden' | 'struck' | 'struckTwice'): boolean =>
    direct[name] ?? (everywhere[name] || (paragraph[name] ?? false) !== (character[name] ?? false))
  const { language, font } = [direct, character, paragraph, everywhere].reduce(over)
  return {
    bold: switched('bold'),
    hidden: switched('hidden'),
    struck: switched('struck'),
    struckTwice: switched('struckTwice'),
    language,
    font,
  }
}

/** Whether people see text that is set like this, and see it stand. */
export function isShown({ hidden, struck, struckTwice }: RunFormat): boolean {
  return !hidden && !struck && !struckTwice
}
