/** The command was called in a way it does not understand. */

import type { Message } from '../messages/message.js'

/** Thrown while arguments are read; ends the command with exit code 2. */
export class UsageError extends Error {
  constructor(readonly said: Message) {
    super(said.text)
    this.name = 'UsageError'
  }
}
