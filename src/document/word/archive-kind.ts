/** What an archive holds that is no Word file. */

import { say, type Message } from '../../messages/message.js'
import { readBytes, type Archive } from './archive.js'

/** What to say of an archive whose main part is not a Word document. */
export function archiveKind(archive: Archive, mainName: string | undefined): Message {
  const inOffice = mainName && kindByRoot.get(mainName)
  if (inOffice) return say(inOffice)
  const open = openDocumentKind(archive)
  return say(open ?? 'archive-unread')
}

const kindByRoot: ReadonlyMap<string, OpenDocumentKind> = new Map([
  ['?:workbook', 'spreadsheet-unread'],
  ['?:presentation', 'slides-unread'],
])

function openDocumentKind(archive: Archive): OpenDocumentKind | undefined {
  const size = archive.entries.get('mimetype')?.size ?? Infinity
  const mimetype = size < 200 ? readBytes(archive, 'mimetype') : undefined
  if (!mimetype?.ok) return undefined
  const [, kind = ''] = OPEN_DOCUMENT.exec(new TextDecoder().decode(mimetype.value)) ?? []
  return kindByMimetype.get(kind)
}

const OPEN_DOCUMENT = /^application\/vnd\.oasis\.opendocument\.([a-z]+)/

type OpenDocumentKind = 'odt-unread' | 'spreadsheet-unread' | 'slides-unread'

const kindByMimetype: ReadonlyMap<string, OpenDocumentKind> = new Map([
  ['text', 'odt-unread'],
  ['spreadsheet', 'spreadsheet-unread'],
  ['presentation', 'slides-unread'],
])
