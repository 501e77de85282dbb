/** Word files that unpack to a thousand times their size. */

import { strToU8 } from 'fflate'
import { filesOf, p, packed } from './word-file.js'

/** More than any part may come to, in bytes. */
const UNPACKED = 64 * 1024 * 1024

const spaces = new Uint8Array(UNPACKED).fill(0x20)

/** A Word file of some sixty kilobytes, in which one part is as large as that. */
export function bombOf(part: string): Uint8Array {
  return packed({ ...filesOf({ body: p('We pay.'), styles: '', footnotes: '' }), [part]: spaces })
}

/** The same file with another size written wherever an archive says it. */
export function withClaimedSize(archive: Uint8Array, part: string, size: number): Uint8Array {
  const content = archive.slice()
  const view = new DataView(content.buffer)
  const name = [...strToU8(part)]
  const isNameAt = (at: number): boolean =>
    name.every((byte: number, index: number) => content[at + index] === byte)
  for (let at = 0; at + 46 < content.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50 && isNameAt(at + 30)) view.setUint32(at + 22, size, true)
    if (signature === 0x02014b50 && isNameAt(at + 46)) view.setUint32(at + 24, size, true)
  }
  return content
}
