/** What came of reading something, or what to say of why it could not be read. */

import { say, type Message } from '../../messages/message.js'

/** A value, or why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: Message }

/** It was read. */
export function read<T>(value: T): Outcome<T> {
  return { ok: true, value }
}

/** It was not. */
export function refused(message: Message): Outcome<never> {
  return { ok: false, message }
}

/** It cannot be read by anybody as it is. */
export function damaged(): Outcome<never> {
  return refused(say('word-damaged'))
}
