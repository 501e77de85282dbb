/**
 * Where a report goes: standard output, or a file.
 *
 * A file is written beside its name and renamed at the end, so that a report
 * that was cut off never stands under the name that was asked for.
 */

import { open, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { shownName } from '../report/file-name.js'
import type { Stream } from './world.js'

/** Takes a report, chunk by chunk. */
export interface Output {
  write(chunk: string): Promise<void>
  /** All of it was written. */
  finish(): Promise<void>
  /** It will not be finished. */
  abandon(): Promise<void>
}

/** A report cannot be written where it was to go; ends the command with exit code 2. */
export class OutputError extends Error {
  constructor(
    readonly said: Message,
    cause: unknown,
  ) {
    super(said.text, { cause })
    this.name = 'OutputError'
  }
}

/** Standard output. That nobody reads on is no trouble: the rest is done quietly. */
export function streamOutput(stream: Stream): Output {
  let isClosed = false
  // Each write says by itself whether it failed; without a listener the process would stop.
  stream.on('error', () => {})
  return {
    async write(chunk) {
      if (isClosed || chunk === '') return
      const error = await new Promise<Error | null | undefined>((done) => stream.write(chunk, done))
      if (!error) return
      if (!isBrokenPipe(error)) throw outputError(say('standard-output').text, error)
      isClosed = true
    },
    finish: async () => {},
    abandon: async () => {},
  }
}

/** A file; what stood there is replaced only when the report is whole. */
export async function fileOutput(name: string, cwd: string): Promise<Output> {
  const path = resolve(cwd, name)
  return trying(name, async () => {
    const isSpecial = await isNoOrdinaryFile(path)
    const partial = isSpecial ? path : `${path}.partial`
    const file: FileHandle = await open(partial, 'w')
    return {
      write: (chunk) => trying(name, async () => void (await file.write(chunk))),
      finish: () =>
        trying(name, async () => {
          await file.close()
          if (!isSpecial) await rename(partial, path)
        }),
      async abandon() {
        await file.close().catch(() => {})
        if (!isSpecial) await rm(partial, { force: true })
      },
    }
  })
}

// A device or a pipe cannot be renamed onto without being replaced.
async function isNoOrdinaryFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined)
  if (found?.isDirectory()) throw Object.assign(new Error('is a folder'), { code: 'EISDIR' })
  return found !== undefined && !found.isFile()
}

async function trying<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw error instanceof OutputError ? error : outputError(shownName(name), error)
  }
}

function outputError(file: string, error: unknown): OutputError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'UNKNOWN'
  return new OutputError(messageOf(file, code), error)
}

function messageOf(file: string, code: string): Message {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('output-missing-folder', { file })
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say('output-denied', { file })
    case 'EISDIR':
      return say('output-is-folder', { file })
    case 'ENOSPC':
    case 'EDQUOT':
      return say('output-full', { file })
  }
  return say('output-failed', { file, code })
}

function isBrokenPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}
