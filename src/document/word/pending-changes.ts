/** Changes that were tracked and neither accepted nor refused. */

/** What a change does to text. */
export type Change = 'insert' | 'delete' | 'move-from' | 'move-to' | 'format'

/** Counts changes as people see them: what one of them did in one go is one, over paragraphs too. */
export class PendingChanges {
  #count = 0
  #last: Change | undefined

  get count(): number {
    return this.#count
  }

  /** Text that one of them touches, or that none does. */
  note(change: Change | undefined): void {
    if (change && change !== this.#last) this.#count += 1
    this.#last = change
  }
}
