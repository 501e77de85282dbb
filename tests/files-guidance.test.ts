/** A folder of YAML files → guidance. */

import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { guidance } from '../src/guidance/shipped.js'
import { loadGuidanceFrom } from '../src/node/load-guidance-from.js'

let cwd: string

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'guidance-')))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

async function problemsIn(folder: string): Promise<readonly string[]> {
  const loaded = await loadGuidanceFrom(folder, { cwd })
  return loaded.ok ? [] : loaded.problems.map(({ message, place }) => `${place.file}: ${message.id}`)
}

test('the folder that is shipped gives the guidance that is shipped', async () => {
  cpSync('guidance', join(cwd, 'own'), { recursive: true })
  const loaded = await loadGuidanceFrom('own', { cwd })
  expect(loaded).toMatchObject({ ok: true, guidance: { digest: guidance.digest } })
})

test('a folder adds to the guidance it is given', async () => {
  mkdirSync(join(cwd, 'own'))
  writeFileSync(
    join(cwd, 'own/facts.yml'),
    'facts:\n  - { id: in-a-film, says: It is a film., holds: { activity.kind: film } }\n',
  )
  const loaded = await loadGuidanceFrom('own', { base: guidance, cwd })
  expect(loaded.ok && loaded.guidance.facts.map(({ id }) => id)).toContain('in-a-film')
  expect(loaded.ok && loaded.guidance.rules.length).toBe(guidance.rules.length)
})

test('problems name the file as the caller would', async () => {
  mkdirSync(join(cwd, 'own/rules'), { recursive: true })
  writeFileSync(join(cwd, 'own/rules/more.yaml'), 'rulez: []\n')
  writeFileSync(join(cwd, 'own/notes.txt'), 'not guidance')
  expect(await problemsIn('own')).toEqual(['own/rules/more.yaml: guidance-file-unknown'])
})

test('a folder that is not there, or has no guidance in it, is a problem', async () => {
  mkdirSync(join(cwd, 'empty'))
  expect(await problemsIn('nowhere')).toEqual(['nowhere: file-missing'])
  expect(await problemsIn('empty')).toEqual(['empty: guidance-folder-empty'])
})
