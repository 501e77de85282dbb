import { expect, test } from 'vitest'
import { run } from './run-command.js'

test.each([
  ['consent', ['Theme consent']],
  ['consent-withdrawal', ['Safeguard consent-withdrawal']],
  ['consent/stop-at-any-time', ['Rule consent/stop-at-any-time']],
  ['icat-2021/icat-5-safe', ['Provision icat-2021/icat-5-safe']],
  ['icat-5-safe', ['Provision icat-2021/icat-5-safe']],
  ['compensation', ['Theme compensation', 'Safeguard compensation']],
  ['recognition', ['Theme recognition', 'Safeguard recognition']],
  ['confidentiality', ['Theme confidentiality', 'Safeguard confidentiality']],
  ['non-punishment', ['Theme non-punishment', 'Safeguard non-punishment']],
])('explains everything that goes by %s', async (id, headings) => {
  const { code, out, err } = await run(['explain', id])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out.match(/^(?:Theme|Safeguard|Rule|Provision) \S+$/gm)).toEqual(headings)
})

test('says of a rule that no survivor has reviewed it yet', async () => {
  const { out } = await run(['explain', 'consent/stop-at-any-time'])
  expect(out).toContain('No survivor has reviewed this rule yet.')
})
