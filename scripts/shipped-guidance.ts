/** The guidance that is shipped, compiled from YAML; stops the build if anything is wrong with it. */

import { readdirSync, readFileSync } from 'node:fs'
import { loadGuidance } from '../src/guidance/load-guidance.js'
import type { Guidance } from '../src/guidance/guidance.js'

const root = new URL('../', import.meta.url)

export function shippedGuidance(): Guidance {
  const { name, version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
    name: string
    version: string
  }
  const named = { name: 'guidance.json', content: JSON.stringify({ guidance: { id: name, version } }) }
  const loaded = loadGuidance([...guidanceFiles(), named])
  if (!loaded.ok) {
    const lines = loaded.problems.map(
      ({ message, place }) => `${place.file}:${place.line}:${place.column} ${message.text}`,
    )
    throw new Error(`The guidance has problems:\n${lines.join('\n')}`)
  }
  return loaded.guidance
}

/** The files of the guidance, in order of name. */
export function guidanceFiles(): readonly { readonly name: string; readonly content: string }[] {
  return readdirSync(new URL('guidance/', root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => `guidance/${path.replaceAll('\\', '/')}`)
    .toSorted()
    .map((name) => ({ name, content: readFileSync(new URL(name, root), 'utf8') }))
}
