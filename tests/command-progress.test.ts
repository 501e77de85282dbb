import { expect, test } from 'vitest'
import { progressOn } from '../src/cli/progress.js'
import type { Stream, World } from '../src/cli/world.js'

/** What is written to standard error, and a clock that is turned by hand. */
function terminal(isTTY: boolean): {
  readonly world: World
  readonly written: string[]
  turn(to: number): void
} {
  const written: string[] = []
  let time = 0
  const stream: Stream = { isTTY, write: (chunk) => written.push(chunk) > 0, on: () => {} }
  const world: World = { stdout: stream, stderr: stream, cwd: '/', now: () => new Date(time) }
  return { world, written, turn: (to) => (time = to) }
}

test('shows numbers on a terminal once a second has passed, and takes them away', () => {
  const { world, written, turn } = terminal(true)
  const progress = progressOn(world)
  progress.show(1, 30)
  expect(written).toEqual([])
  turn(1500)
  progress.show(2, 30)
  expect(written).toEqual(['2 of 30'])
  progress.clear()
  progress.clear()
  expect(written).toEqual(['2 of 30', '\r       \r'])
})

test('shows nothing where standard error is no terminal', () => {
  const { world, written, turn } = terminal(false)
  const progress = progressOn(world)
  turn(9000)
  progress.show(2, 30)
  progress.clear()
  expect(written).toEqual([])
})
