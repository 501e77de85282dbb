/**
 * Everything that reports and the command say.
 *
 * Apart from the rest, so that who imports `check` does not carry it.
 */

import { en } from './en/tool.js'
import { sayer } from './message.js'

/** The id of a sentence. */
export type MessageId = keyof typeof en

/** Says it. */
export const say = sayer({ en })
