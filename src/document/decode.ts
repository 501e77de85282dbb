/**
 * Bytes → text.
 *
 * Only UTF-8 is read. A guess at another encoding could turn a word of the plan
 * into a different one, so what is not UTF-8 is said and left.
 */

import { say, type Message } from '../messages/message.js'
import { problem, type Problem } from '../problem/problem.js'
import type { Excerpter } from '../text/excerpt.js'
import { placeInFile } from '../text/place.js'
import { textOf, type Text } from '../text/text.js'
import { kindOf, notText } from './file-kind.js'
import { MAX_BYTES, MAX_MEBIBYTES } from './limits.js'
import { readUtf8 } from './utf8.js'

/** A file as the caller holds it. */
export interface InputFile {
  readonly name: string
  readonly content: string | Uint8Array
  /** What shows the words around its places; absent unless the caller asked for excerpts. */
  readonly excerpter?: Excerpter | undefined
}

/** A file as text, what is wrong with it, or why its kind is not read. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: Text }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'unsupported'; readonly message: Message }

/** The bytes of an archive that may be a Word file. */
export interface ArchiveBytes {
  readonly bytes: Uint8Array
  readonly isWordByName: boolean
}

/** Finds an archive that may be a Word file; nothing if a file is none, or too large. */
export function findArchive({ name, content }: InputFile): ArchiveBytes | undefined {
  if (typeof content === 'string' || content.length > MAX_BYTES) return undefined
  const kind = kindOf(name, content)
  return kind.kind === 'archive' ? { bytes: content, isWordByName: kind.isWordByName } : undefined
}

/** Reads a file as text. */
export function decode({ name, content }: InputFile): Decoded {
  const kind = kindOf(name, content)
  if (kind.kind === 'unsupported') return kind
  if (content.length > MAX_BYTES) return inFile(name, say('file-too-large', { limit: MAX_MEBIBYTES }))
  if (typeof content === 'string') return asText(name, content)
  if (kind.kind === 'archive') return { kind: 'unsupported', message: say('archive-unread') }
  if (isWide(content)) return inFile(name, say('file-utf16'))
  const utf8 = readUtf8(content)
  if (utf8.ok) return asText(name, utf8.content)
  // A NUL byte means that this was never text, in any encoding.
  if (content.includes(0)) return { kind: 'unsupported', message: notText() }
  return notUtf8(name, withoutMark(utf8.before))
}

function asText(name: string, content: string): Decoded {
  if (content.includes('\0')) return { kind: 'unsupported', message: notText() }
  return { kind: 'text', text: textOf(name, withoutMark(content)) }
}

function inFile(name: string, message: Message): Decoded {
  return { kind: 'problem', problem: { level: 'error', message, place: placeInFile(name) } }
}

function notUtf8(name: string, before: string): Decoded {
  const text = textOf(name, before)
  const span = { start: before.length, end: before.length }
  return { kind: 'problem', problem: problem(say('file-not-utf8'), { text, span }) }
}

function withoutMark(content: string): string {
  return content.startsWith('\ufeff') ? content.slice(1) : content
}

// Text in UTF-16 without a mark: letters of the keys, spaces and line ends have a NUL as every other byte, always on the same side.
function isWide(bytes: Uint8Array): boolean {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if (first === 0 && second === 0 && bytes[2] === 0xfe && bytes[3] === 0xff) return true
  const start = bytes.subarray(0, 256)
  const nulsAt = (parity: number): number =>
    start.reduce((count, byte, index) => (byte === 0 && index % 2 === parity ? count + 1 : count), 0)
  const [even, odd] = [nulsAt(0), nulsAt(1)]
  const many = start.length * 0.1
  return (even > many && odd === 0) || (odd > many && even === 0)
}
