/**
 * What a file is, told by its first bytes, or else by its name.
 *
 * The bytes come first: a Word file that was renamed is still one.
 */

import { say, type Message } from '../messages/message.js'

type Kind =
  | 'word-by-name-only'
  | 'doc-unread'
  | 'odt-unread'
  | 'rtf-unread'
  | 'pdf-unread'
  | 'spreadsheet-unread'
  | 'slides-unread'
  | 'page-unread'
  | 'picture-unread'
  | 'archive-unread'
  | 'word-protected'
  | 'binary-unread'

/** What a file is, before it is read. */
export type FileKind =
  | { readonly kind: 'text' }
  /** An archive, which is a Word file by its name, or may be one whatever its name is. */
  | { readonly kind: 'archive'; readonly isWordByName: boolean }
  | { readonly kind: 'unsupported'; readonly message: Message }

/** Finds out what a file is. */
export function kindOf(name: string, content: string | Uint8Array): FileKind {
  const start = startOf(content)
  const byName = kindByExtension.get(extensionOf(name))
  const byBytes = kindByStart.find(([begin]) => start.startsWith(begin))?.[1]
  const isWordByName = byName === 'word-by-name-only' || byName === 'doc-unread'
  if (byBytes === 'archive') {
    // An archive in a string is none: its bytes are lost.
    if (typeof content !== 'string' && (isWordByName || !byName)) return { kind: 'archive', isWordByName }
    return unsupported(byName ?? 'archive-unread')
  }
  if (byBytes === 'container') return unsupported(kindInContainer(content) ?? byName ?? 'doc-unread')
  if (byBytes) return unsupported(byBytes)
  if (isWordByName) return unsupported(isPage(start) ? 'page-unread' : 'word-by-name-only')
  return byName ? unsupported(byName) : { kind: 'text' }
}

/** What to say about a file that turned out not to be text. */
export function notText(): Message {
  return say('binary-unread')
}

/** The ending of a file name in small letters, without the dot; empty if there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

function unsupported(id: Kind): FileKind {
  return { kind: 'unsupported', message: say(id) }
}

const LOOKED_AT = 4096

function startOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.slice(0, LOOKED_AT)
  return charactersOf(content.subarray(0, LOOKED_AT))
}

/** One character per byte, so that bytes can be compared as text. */
function charactersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
}

/** Word processors save web pages under the endings of their own files. */
function isPage(start: string): boolean {
  return /^(?:\xef\xbb\xbf|\ufeff)?\s*<(?:!doctype\s+html|html)\b/i.test(start)
}

const kindByStart: readonly (readonly [string, Kind | 'archive' | 'container'])[] = [
  ['PK\x03\x04', 'archive'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'container'],
  ['%PDF-', 'pdf-unread'],
  ['{\\rtf', 'rtf-unread'],
  ['\x1f\x8b', 'archive-unread'],
  ['7z\xbc\xaf\x27\x1c', 'archive-unread'],
  ['Rar!\x1a\x07', 'archive-unread'],
  ['\x89PNG\r\n', 'picture-unread'],
  ['\xff\xd8\xff', 'picture-unread'],
  ['GIF8', 'picture-unread'],
]

/** Old Office files share one container, and so does any that is under a password; names in it say which. */
function kindInContainer(content: string | Uint8Array): Kind | undefined {
  if (typeof content === 'string') return undefined
  return kindByStream.find(([stream]) => hasBytes(content, stream))?.[1]
}

const kindByStream: readonly (readonly [string, Kind])[] = [
  ['EncryptedPackage', 'word-protected'],
  ['WordDocument', 'doc-unread'],
  ['Workbook', 'spreadsheet-unread'],
  ['PowerPoint Document', 'slides-unread'],
]

/** Whether a name stands in the bytes, two for each letter. */
function hasBytes(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true
  return false
}

const extensionsByKind: Readonly<Record<Kind, readonly string[]>> = {
  'word-by-name-only': ['docx', 'docm', 'dotx', 'dotm'],
  'doc-unread': ['doc', 'dot'],
  'odt-unread': ['odt', 'ott'],
  'rtf-unread': ['rtf'],
  'pdf-unread': ['pdf'],
  'spreadsheet-unread': ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv'],
  'slides-unread': ['pptx', 'ppt', 'odp', 'key'],
  'page-unread': ['html', 'htm', 'xhtml'],
  'picture-unread': ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic'],
  'archive-unread': ['zip', 'gz', 'tgz', '7z', 'rar', 'tar'],
  'word-protected': [],
  'binary-unread': [],
}

const kindByExtension: ReadonlyMap<string, Kind> = new Map(
  Object.entries(extensionsByKind).flatMap(([kind, extensions]) =>
    extensions.map((extension) => [extension, kind as Kind] as const),
  ),
)
