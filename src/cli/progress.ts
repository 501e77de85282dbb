/** How far a long run is, as numbers on a terminal. */

import { say } from '../messages/tool.js'
import type { World } from './world.js'

/** A run shorter than this needs no word on how far it is. */
const patienceInMilliseconds = 1000

/** Shows progress, and takes it away. */
export interface Progress {
  show(done: number, count: number): void
  /** Before anything else is written, and at the end. */
  clear(): void
}

/** Nothing unless standard error is a terminal. */
export function progressOn({ stderr, now }: World): Progress {
  if (stderr.isTTY !== true) return { show: () => {}, clear: () => {} }
  const start = now().getTime()
  let shown = ''
  const clear = (): void => {
    if (shown !== '') stderr.write(`\r${' '.repeat(shown.length)}\r`, () => {})
    shown = ''
  }
  return {
    show(done, count) {
      if (now().getTime() - start < patienceInMilliseconds) return
      clear()
      shown = say('progress', { done, count }).text
      stderr.write(shown, () => {})
    },
    clear,
  }
}
