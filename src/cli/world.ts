/** What the command touches outside itself. */

/** Where the report or a sentence goes. */
export interface Stream {
  readonly isTTY?: boolean
  write(chunk: string, done: (error?: Error | null) => void): boolean
  on(event: 'error', listener: (error: Error) => void): unknown
}

/** The process, as the command sees it. */
export interface World {
  readonly stdout: Stream
  readonly stderr: Stream
  readonly cwd: string
  now(): Date
}
