/**
 * One file of an archive → its bytes.
 *
 * It is unpacked in small steps, and no further than its directory says it is
 * long: a file of some hundred kilobytes could fill the memory otherwise.
 */

import { Inflate } from 'fflate'
import { say } from '../../messages/message.js'
import { MAX_PART_BYTES, MAX_PART_MEBIBYTES } from './limits.js'
import { damaged, read, refused, type Outcome } from './outcome.js'
import type { Entry } from './zip-directory.js'

/** Unpacks a file, if it is no larger than `limit` and than any part may be. */
export function unpack(archive: Uint8Array, entry: Entry, limit: number): Outcome<Uint8Array> {
  if (entry.isEncrypted) return refused(say('word-protected'))
  if (entry.size > Math.min(limit, MAX_PART_BYTES)) return tooLarge()
  const packed = packedBytes(archive, entry)
  const unpacked = packed && inflated(packed, entry)
  if (!unpacked || unpacked.length !== entry.size || crc32(unpacked) !== entry.crc) return damaged()
  return read(unpacked)
}

/** What to say of an archive with more in it than is unpacked. */
export function tooLarge(): Outcome<never> {
  return refused(say('word-unpacks-too-large', { limit: MAX_PART_MEBIBYTES }))
}

const HEADER_MARK = 0x04034b50
const HEADER_LENGTH = 30

function packedBytes(archive: Uint8Array, { offset, packedSize }: Entry): Uint8Array | undefined {
  if (offset + HEADER_LENGTH > archive.length) return undefined
  const header = new DataView(archive.buffer, archive.byteOffset + offset, HEADER_LENGTH)
  if (header.getUint32(0, true) !== HEADER_MARK) return undefined
  const start = offset + HEADER_LENGTH + header.getUint16(26, true) + header.getUint16(28, true)
  return start + packedSize <= archive.length ? archive.subarray(start, start + packedSize) : undefined
}

function inflated(packed: Uint8Array, { method, size }: Entry): Uint8Array | undefined {
  if (method === STORED) return packed
  if (method !== DEFLATED) return undefined
  const unpacked = new Uint8Array(size)
  const reached = { length: 0 }
  const inflate = new Inflate((chunk) => {
    // What does not fit was never declared, and is no longer asked for.
    if (reached.length + chunk.length <= size) unpacked.set(chunk, reached.length)
    reached.length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && reached.length <= size; at += STEP)
      inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  } catch {
    return undefined
  }
  return reached.length === size ? unpacked : undefined
}

const STORED = 0
const DEFLATED = 8

/** In bytes; they become some four million at most. */
const STEP = 4096

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  return sum
})

function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff
  for (const byte of bytes) sum = (sum >>> 8) ^ (TABLE[(sum ^ byte) & 0xff] ?? 0)
  return ~sum >>> 0
}
