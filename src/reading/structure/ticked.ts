/** Ticks in cells whose column says what a tick means. */

/** Whether a cell holds a tick, a cross as one makes in a box, or a ticked box, and nothing else. */
export function isTicked(text: string): boolean {
  return /^\s*(?:☒|☑|✓|✔|✅|x|X|✗|✘|•|●)\ufe0f?\s*$/u.test(text)
}
