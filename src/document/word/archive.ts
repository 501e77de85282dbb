/**
 * The archive that a Word file is: its XML parts, found by how they refer to
 * each other.
 *
 * Only parts that are asked for are unpacked. What lies outside of the archive
 * is never followed.
 */

import { say } from '../../messages/message.js'
import type { XmlElement } from './element.js'
import { MAX_ELEMENTS, MAX_UNPACKED_BYTES } from './limits.js'
import { damaged, read, refused, type Outcome } from './outcome.js'
import { readXml, type ElementBudget } from './read-xml.js'
import { tooLarge, unpack } from './unpack.js'
import { readDirectory, type Entry } from './zip-directory.js'

/** An archive that was opened. */
export interface Archive {
  readonly bytes: Uint8Array
  /** By name in small letters: part names are the same in both cases. */
  readonly entries: ReadonlyMap<string, Entry>
  /** What may still be read of it. */
  readonly budget: ElementBudget & { bytesLeft: number }
}

/** Opens an archive. */
export function openArchive(bytes: Uint8Array): Outcome<Archive> {
  const directory = readDirectory(bytes)
  if (!directory.ok) return directory
  const entries = new Map<string, Entry>()
  for (const entry of directory.value) {
    const name = entry.name.toLowerCase()
    // Of two parts with one name nobody can say which people see.
    if (entries.has(name) && name.endsWith('.xml')) return damaged()
    entries.set(name, entry)
  }
  return read({ bytes, entries, budget: { left: MAX_ELEMENTS, bytesLeft: MAX_UNPACKED_BYTES } })
}

/** Reads a part; nothing if the archive has none of that name. */
export function readPart(archive: Archive, name: string): Outcome<XmlElement> | undefined {
  const unpacked = readBytes(archive, name)
  return unpacked?.ok ? readXml(unpacked.value, archive.budget) : unpacked
}

/** Unpacks a file; nothing if the archive has none of that name. */
export function readBytes(archive: Archive, name: string): Outcome<Uint8Array> | undefined {
  const entry = archive.entries.get(name.toLowerCase())
  if (!entry) return undefined
  if (entry.isEncrypted) return refused(say('word-protected'))
  if (entry.size > archive.budget.bytesLeft) return tooLarge()
  archive.budget.bytesLeft -= entry.size
  return unpack(archive.bytes, entry, entry.size)
}
