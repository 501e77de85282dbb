/**
 * What a file is written in: by its ending, else by how it begins.
 *
 * Text that comes without a name, or ends in `.txt`, is one of three things: it
 * is asked what it cannot be.
 */

import { extensionOf } from './file-kind.js'

/** What a plan can be written in. */
export type PlanFormat = 'yaml' | 'json' | 'markdown'

/** Finds out what a text is written in. */
export function formatOf(name: string, content: string): PlanFormat {
  return formatByExtension.get(extensionOf(name)) ?? formatByLook(content)
}

const formatByExtension: ReadonlyMap<string, PlanFormat> = new Map([
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
  ['json', 'json'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
])

function formatByLook(content: string): PlanFormat {
  if (/^\s*\{/.test(content)) return 'json'
  // Front matter ends at a second line of hyphens, where YAML would begin a second document.
  if (/^---[ \t]*(?:\r\n?|\n)/.test(content))
    return /[\r\n]---[ \t]*(?:[\r\n]|$)/.test(content) ? 'markdown' : 'yaml'
  if (/(?:^|[\r\n]) {0,3}(?:```|~~~)/.test(content)) return 'markdown'
  // A line that begins with `#` is a heading in one and a comment in the other; the first other line tells.
  if (startsWithKey(content)) return 'yaml'
  return /(?:^|[\r\n])#{1,6}[ \t]/.test(content) ? 'markdown' : 'yaml'
}

function startsWithKey(content: string): boolean {
  const line = content.split(/[\r\n]+/).find((each) => each.trim() !== '' && !each.startsWith('#'))
  return line === undefined || /^\s*["']?[A-Za-z][\w-]*["']?\s*:/.test(line)
}
