/** The bytes of a plan's file, or why there are none. */

import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { MAX_BYTES, MAX_MEBIBYTES } from '../document/limits.js'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { messageOf } from './file-trouble.js'

/** What was read. */
export type ReadBytes =
  { readonly ok: true; readonly content: Uint8Array } | { readonly ok: false; readonly trouble: Message }

/** Reads a file. One that is too large is not read at all. */
export async function readFileBytes(name: string, cwd: string): Promise<ReadBytes> {
  try {
    const path = resolve(cwd, name)
    if ((await stat(path)).size > MAX_BYTES) return tooLarge()
    return { ok: true, content: await readFile(path) }
  } catch (error) {
    return { ok: false, trouble: messageOf(error) }
  }
}

/** Reads what comes in, up to the size that a file may have. */
export async function readStreamBytes(stream: Readable): Promise<ReadBytes> {
  // Somebody at a keyboard would wait for an answer, and the check for a plan.
  if ('isTTY' in stream && stream.isTTY === true) return nothing()
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
      size += bytes.length
      if (size > MAX_BYTES) return tooLarge()
      chunks.push(bytes)
    }
  } catch (error) {
    return { ok: false, trouble: messageOf(error) }
  }
  return size > 0 ? { ok: true, content: Buffer.concat(chunks) } : nothing()
}

function tooLarge(): ReadBytes {
  return { ok: false, trouble: say('file-too-large', { limit: MAX_MEBIBYTES }) }
}

function nothing(): ReadBytes {
  return { ok: false, trouble: say('stdin-empty') }
}
