/**
 * Files of kinds that are not read, told by their name or their first bytes.
 *
 * The first bytes come first: a Word file that was renamed is still one.
 */

import { say, type Message } from '../messages/message.js'

type Kind =
  | 'word-unread'
  | 'odt-unread'
  | 'rtf-unread'
  | 'pdf-unread'
  | 'spreadsheet-unread'
  | 'slides-unread'
  | 'page-unread'
  | 'picture-unread'
  | 'archive-unread'
  | 'binary-unread'

/** What to say about a file of a kind that is not read; nothing if it may be a plan. */
export function findUnsupported(name: string, content: string | Uint8Array): Message | undefined {
  const start = startOf(content)
  const byName = kindByExtension.get(extensionOf(name))
  const byBytes = kindByStart.find(([begin]) => start.startsWith(begin))?.[1]
  // Office files are archives, and old ones share one container; the name says which.
  if (byBytes === 'archive-unread') return say(byName ?? kindInArchive(start))
  if (byBytes === 'binary-unread') return say(byName ?? 'word-unread')
  const kind = byBytes ?? byName
  return kind && say(kind)
}

/** What to say about a file that turned out not to be text. */
export function notText(): Message {
  return say('binary-unread')
}

/** The ending of a file name in small letters, without the dot; empty if there is none. */
export function extensionOf(name: string): string {
  return /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
}

// The longest list of names in an Office archive that still lies at its start.
const LOOKED_AT = 4096

function startOf(content: string | Uint8Array): string {
  if (typeof content === 'string') return content.slice(0, LOOKED_AT)
  // One character per byte, so that bytes can be compared as text.
  return Array.from(content.subarray(0, LOOKED_AT), (byte) => String.fromCharCode(byte)).join('')
}

function kindInArchive(start: string): Kind {
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.text')) return 'odt-unread'
  if (start.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')) return 'spreadsheet-unread'
  if (start.includes('word/')) return 'word-unread'
  if (start.includes('xl/')) return 'spreadsheet-unread'
  if (start.includes('ppt/')) return 'slides-unread'
  return 'archive-unread'
}

const kindByStart: readonly (readonly [string, Kind])[] = [
  ['PK\x03\x04', 'archive-unread'],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'binary-unread'],
  ['%PDF-', 'pdf-unread'],
  ['{\\rtf', 'rtf-unread'],
  ['\x1f\x8b', 'archive-unread'],
  ['7z\xbc\xaf\x27\x1c', 'archive-unread'],
  ['Rar!\x1a\x07', 'archive-unread'],
  ['\x89PNG\r\n', 'picture-unread'],
  ['\xff\xd8\xff', 'picture-unread'],
  ['GIF8', 'picture-unread'],
]

const extensionsByKind: Readonly<Record<Kind, readonly string[]>> = {
  'word-unread': ['docx', 'doc', 'docm', 'dotx', 'dot'],
  'odt-unread': ['odt', 'ott'],
  'rtf-unread': ['rtf'],
  'pdf-unread': ['pdf'],
  'spreadsheet-unread': ['xlsx', 'xls', 'xlsm', 'ods', 'csv', 'tsv'],
  'slides-unread': ['pptx', 'ppt', 'odp', 'key'],
  'page-unread': ['html', 'htm', 'xhtml'],
  'picture-unread': ['png', 'jpg', 'jpeg', 'gif', 'webp', 'tif', 'tiff', 'heic'],
  'archive-unread': ['zip', 'gz', 'tgz', '7z', 'rar', 'tar'],
  'binary-unread': [],
}

const kindByExtension: ReadonlyMap<string, Kind> = new Map(
  Object.entries(extensionsByKind).flatMap(([kind, extensions]) =>
    extensions.map((extension) => [extension, kind as Kind] as const),
  ),
)
