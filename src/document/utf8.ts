/**
 * Bytes as UTF-8.
 *
 * The platform's decoder says that bytes are not UTF-8 but not where, and
 * people need the place.
 */

/** What UTF-8 bytes say, or how many bytes from the start are still UTF-8. */
export type Utf8 =
  { readonly ok: true; readonly content: string } | { readonly ok: false; readonly before: string }

/** Reads bytes as UTF-8, strictly; a byte-order mark stays. */
export function readUtf8(bytes: Uint8Array): Utf8 {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  try {
    return { ok: true, content: decoder.decode(bytes) }
  } catch {
    return { ok: false, before: decoder.decode(bytes.subarray(0, lengthOfUtf8(bytes))) }
  }
}

function lengthOfUtf8(bytes: Uint8Array): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = lengthOfCharacter(bytes, offset)
    if (length === 0) return offset
    offset += length
  }
  return offset
}

/** Bytes of the character that begins at `offset`; 0 if none does. */
function lengthOfCharacter(bytes: Uint8Array, offset: number): number {
  const first = bytes[offset] ?? 0
  if (first < 0x80) return 1
  const length = lengthByFirstByte(first)
  const [lowest, highest] = rangeOfSecondByte(first)
  for (let index = 1; index < length; index++) {
    const byte = bytes[offset + index] ?? 0
    if (byte < (index === 1 ? lowest : 0x80) || byte > (index === 1 ? highest : 0xbf)) return 0
  }
  return length
}

function lengthByFirstByte(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2
  if (first >= 0xe0 && first <= 0xef) return 3
  if (first >= 0xf0 && first <= 0xf4) return 4
  return 0
}

// Keeps out longer forms of short characters, surrogates, and what lies beyond U+10FFFF.
function rangeOfSecondByte(first: number): readonly [number, number] {
  if (first === 0xe0) return [0xa0, 0xbf]
  if (first === 0xed) return [0x80, 0x9f]
  if (first === 0xf0) return [0x90, 0xbf]
  if (first === 0xf4) return [0x80, 0x8f]
  return [0x80, 0xbf]
}
