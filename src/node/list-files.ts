/**
 * Every file in a folder and the folders in it.
 *
 * Hidden files and folders and `node_modules` are not looked at. Links are
 * followed, and each folder is entered once, however many lead to it.
 */

import { readdir, realpath, stat } from 'node:fs/promises'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { messageOf } from './file-trouble.js'
import { inOrder } from './in-order.js'

/** A file, or a folder that cannot be looked into. */
export interface Listed {
  readonly kind: 'file' | 'folder'
  /** Relative to the folder that was listed, with forward slashes. */
  readonly path: string
  /** Why it cannot be read. */
  readonly trouble?: Message
}

/** Lists a folder's files in order of their paths, as many levels down as are asked for. Throws if the folder cannot be read. */
export async function listFiles(folder: string, depth = Infinity): Promise<readonly Listed[]> {
  const walk: Walk = { folder, depth, listed: [], links: [], seen: new Set([await realpath(folder)]) }
  await enter('', walk)
  // Links to folders come last, so that a file goes by its own path and not by that of a link.
  for (const link of walk.links) await enterOnce(link, walk)
  return inOrder(walk.listed, ({ path }) => path)
}

interface Walk {
  readonly folder: string
  readonly depth: number
  readonly listed: Listed[]
  /** Folders that are links; grows while it is gone through. */
  readonly links: string[]
  /** The real paths of folders that were entered. */
  readonly seen: Set<string>
}

async function enter(within: string, walk: Walk): Promise<void> {
  if (within.split('/').length > walk.depth) return
  const entries = await readdir(`${walk.folder}/${within}`, { withFileTypes: true })
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    await look(`${within}${entry.name}`, entry.isSymbolicLink(), walk)
  }
}

async function look(path: string, isLink: boolean, walk: Walk): Promise<void> {
  try {
    const stats = await stat(`${walk.folder}/${path}`)
    if (stats.isFile()) walk.listed.push({ kind: 'file', path })
    else if (!stats.isDirectory()) walk.listed.push({ kind: 'file', path, trouble: say('file-special') })
    else if (isLink) walk.links.push(path)
    else await enterOnce(path, walk)
  } catch (error) {
    const trouble = messageOf(error)
    // Its folder lists it, so it is a link to something that is not there.
    walk.listed.push({
      kind: 'file',
      path,
      trouble: trouble.id === 'file-missing' ? say('file-link-broken') : trouble,
    })
  }
}

async function enterOnce(path: string, walk: Walk): Promise<void> {
  try {
    const real = await realpath(`${walk.folder}/${path}`)
    if (walk.seen.has(real)) return
    walk.seen.add(real)
    await enter(`${path}/`, walk)
  } catch (error) {
    walk.listed.push({ kind: 'folder', path, trouble: messageOf(error) })
  }
}
