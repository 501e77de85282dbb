/** Headings with a change that nobody has accepted or refused. */

import { expect, test } from 'vitest'
import { assessText } from '../src/assess/assess-text.js'
import { guidance } from '../src/guidance/shipped.js'
import { change, p, style, styled, wordFile } from './word-file.js'

const styles = style('H1', 'heading 1')
const promise = p('Right to withdraw at any time: yes, by telling any host of the survivor council')

async function stopping(heading: string): Promise<string | undefined> {
  const body =
    p('We plan this council with survivors of trafficking, in English.') + styled('H1', heading) + promise
  const content = wordFile({ body, styles })
  const { findings } = await assessText({ name: 'plan.docx', content }, guidance, { asOf: '2026-11-25' })
  return findings.find(({ rule }) => rule === 'consent/stop-at-any-time')?.outcome
}

test('what stands under a heading that is there counts', async () => {
  expect(await stopping('Our promises')).toBe('met')
})

test('what stands under “Out of scope” is left open, whether that heading may go or come in', async () => {
  expect(await stopping('Out of scope')).toBe('not-stated')
  expect(await stopping(change('del', 'Out of scope'))).toBe('not-stated')
  expect(await stopping(change('ins', 'Out of scope'))).toBe('not-stated')
})

test('a change of other words in a heading leaves open nothing below', async () => {
  expect(await stopping(change('del', 'Our promises') + change('ins', 'What we promise'))).toBe('met')
})
