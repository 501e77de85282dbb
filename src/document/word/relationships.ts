/** Which parts of an archive refer to which, and as what. */

import { readPart, type Archive } from './archive.js'
import { read, type Outcome } from './outcome.js'

/** The names of the parts that a part refers to, by what they are to it: `styles`, `officeDocument`. */
export type Relationships = ReadonlyMap<string, string>

/** Reads what a part refers to; the archive itself goes by the empty name. */
export function readRelationships(archive: Archive, part: string): Outcome<Relationships> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const root = readPart(archive, `${folder}_rels/${part.slice(folder.length)}.rels`)
  if (!root) return read(new Map())
  if (!root.ok) return root
  const found = new Map<string, string>()
  for (const { name, attributes } of root.value.children) {
    const { Type: type = '', Target: target = '', TargetMode: mode } = attributes
    // Outside is another file, or the net.
    if (name !== 'rel:Relationship' || mode === 'External') continue
    const kind = type.slice(type.lastIndexOf('/') + 1)
    if (!found.has(kind)) found.set(kind, resolved(target, folder))
  }
  return read(found)
}

function resolved(target: string, folder: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
