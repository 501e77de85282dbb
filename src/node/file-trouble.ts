/** What the file system's errors mean to people. */

import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import type { Problem } from '../problem/problem.js'
import { placeInFile } from '../text/place.js'

/** What is wrong with a file, as a problem at that file. */
export function fileProblem(file: string, message: Message): Problem {
  return { level: 'error', message, place: placeInFile(file) }
}

/** What an error of the file system says. */
export function messageOf(error: unknown): Message {
  const code = codeOf(error)
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENAMETOOLONG':
    // A path with a character that no path may have.
    case 'ERR_INVALID_ARG_VALUE':
      return say('file-missing')
    case 'EACCES':
    case 'EPERM':
      return say('file-denied')
    case 'ELOOP':
      return say('file-link-loop')
  }
  return say('file-read-failed', { code })
}

function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : 'UNKNOWN'
}
