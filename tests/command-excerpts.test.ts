/** `--excerpts`, as users run it. */

import { describe, expect, test } from 'vitest'
import type { Assessment } from '../src/check/assessment.js'
import { folderWith, run } from './run-command.js'

const plan =
  'consent:\n  withdrawal:\n    anyTime: { is: false, how: Zqxwvanary answers on +44 20 7946 0958 }\n'

describe('words of a plan', () => {
  test.each([['text'], ['json']])('come out with the option only, and masked: %s', async (format) => {
    const cwd = await folderWith({ 'plan.yaml': plan })
    const args = ['check', 'plan.yaml', '--as-of', '2026-11-25', '--format', format]
    const without = await run(args, { cwd })
    const asked = await run([...args, '--excerpts'], { cwd })
    expect(without.out).not.toContain('Zqxwvanary')
    expect(asked.out).toContain('Zqxwvanary answers on [phone]')
    expect(asked.out).not.toContain('7946')
    expect({ ...asked, out: '' }).toEqual({ ...without, out: '' })
  })

  test('change nothing else in the JSON', async () => {
    const cwd = await folderWith({ 'plan.yaml': plan })
    const args = ['check', 'plan.yaml', '--as-of', '2026-11-25', '--format', 'json']
    const without = await run(args, { cwd })
    const asked = JSON.parse((await run([...args, '--excerpts'], { cwd })).out) as Assessment
    const cleared = JSON.stringify(asked, (key, value: unknown) => (key === 'excerpt' ? undefined : value), 2)
    expect(`${cleared}\n`).toBe(without.out)
  })
})
