/**
 * What a zip archive says is in it.
 *
 * Only the directory at the end counts: what else lies in the file is not part
 * of the archive. Sizes here are claims; whoever unpacks holds them to it.
 */

import { say } from '../../messages/message.js'
import { MAX_ENTRIES } from './limits.js'
import { damaged, read, refused, type Outcome } from './outcome.js'

/** A file in an archive, as the directory has it. */
export interface Entry {
  /** With slashes, without one in front. */
  readonly name: string
  /** How it is packed: 0 is not at all, 8 is the usual way. */
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly crc: number
  /** Where its own header stands. */
  readonly offset: number
  readonly isEncrypted: boolean
}

/** Reads the directory of an archive. */
export function readDirectory(bytes: Uint8Array): Outcome<readonly Entry[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (!end) return damaged()
  if (end.count > MAX_ENTRIES) return refused(say('word-too-many-files', { limit: MAX_ENTRIES }))
  const entries: Entry[] = []
  let offset = end.offset
  for (let count = 0; count < end.count; count += 1) {
    if (offset + ENTRY_LENGTH > bytes.length || view.getUint32(offset, true) !== ENTRY_MARK) return damaged()
    const lengths = [28, 30, 32].map((at) => view.getUint16(offset + at, true))
    const [nameLength = 0, extraLength = 0] = lengths
    const next = lengths.reduce((sum, length) => sum + length, offset + ENTRY_LENGTH)
    if (next > bytes.length) return damaged()
    const nameEnd = offset + ENTRY_LENGTH + nameLength
    const name = nameFrom(bytes.subarray(offset + ENTRY_LENGTH, nameEnd))
    const flags = view.getUint16(offset + 8, true)
    entries.push({
      name,
      method: view.getUint16(offset + 10, true),
      crc: view.getUint32(offset + 16, true),
      isEncrypted: (flags & 1) === 1,
      ...sizesIn(view, offset, { start: nameEnd, end: nameEnd + extraLength }),
    })
    offset = next
  }
  return read(entries)
}

const END_MARK = 0x06054b50
const END_LENGTH = 22
const ENTRY_MARK = 0x02014b50
const ENTRY_LENGTH = 46
const LONG_END_MARK = 0x06064b50
const LONG_LOCATOR_MARK = 0x07064b50
/** Stands for a number that is written elsewhere. */
const LONG = 0xffffffff
const LONG_EXTRA = 1
const LONGEST_COMMENT = 0xffff

interface End {
  readonly count: number
  readonly offset: number
}

/** The end stands last, but for a comment of any words. */
function findEnd(view: DataView): End | undefined {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) !== END_MARK || view.getUint16(at + 20, true) !== last - at) continue
    const end = longEnd(view, at) ?? {
      count: view.getUint16(at + 10, true),
      offset: view.getUint32(at + 16, true),
    }
    return end.offset <= at ? end : undefined
  }
  return undefined
}

/** Some programs write the end in its long form, however small the archive is. */
function longEnd(view: DataView, end: number): End | undefined {
  const locator = end - 20
  if (locator < 0 || view.getUint32(locator, true) !== LONG_LOCATOR_MARK) return undefined
  const at = Number(view.getBigUint64(locator + 8, true))
  if (at + 56 > locator || view.getUint32(at, true) !== LONG_END_MARK) return undefined
  return {
    count: Number(view.getBigUint64(at + 32, true)),
    offset: Number(view.getBigUint64(at + 48, true)),
  }
}

interface Range {
  readonly start: number
  readonly end: number
}

/** Numbers that do not fit stand in a longer form behind the name, in this order. */
function sizesIn(
  view: DataView,
  offset: number,
  extra: Range,
): Pick<Entry, 'size' | 'packedSize' | 'offset'> {
  const sizes = {
    size: view.getUint32(offset + 24, true),
    packedSize: view.getUint32(offset + 20, true),
    offset: view.getUint32(offset + 42, true),
  }
  let at = longExtra(view, extra)
  if (at === undefined) return sizes
  for (const name of ['size', 'packedSize', 'offset'] as const) {
    if (sizes[name] !== LONG || at + 8 > extra.end) continue
    sizes[name] = Number(view.getBigUint64(at, true))
    at += 8
  }
  return sizes
}

function longExtra(view: DataView, { start, end }: Range): number | undefined {
  let at = start
  while (at + 4 <= end) {
    if (view.getUint16(at, true) === LONG_EXTRA) return at + 4
    at += 4 + view.getUint16(at + 2, true)
  }
  return undefined
}

/** Names that matter are ASCII; some programs write them with backslashes. */
function nameFrom(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll('\\', '/').replace(/^\/+/, '')
}
