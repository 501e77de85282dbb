/**
 * The files that are meant by paths, folders and patterns.
 *
 * A path that exists is that file or folder, whatever signs are in its name;
 * only then is it read as a pattern. A file that was named is taken whatever
 * its ending; in a folder only what ends like a plan.
 */

import { realpath, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import type { Message } from '../messages/message.js'
import { say } from '../messages/tool.js'
import { messageOf } from './file-trouble.js'
import { listFiles, type Listed } from './list-files.js'
import { findPattern, type Pattern } from './pattern.js'
import { slashed } from './slashed.js'

/** A plan to check. */
export interface FoundPlan {
  /** Its path, or that of its folder, relative to the working folder and with forward slashes: its key if it has none of its own. */
  readonly key: string
  /** The files that are read together; one, unless a folder is read as one plan. */
  readonly files: readonly FoundFile[]
}

/** A file of a plan, or what keeps it from being one. */
export interface FoundFile {
  /** The path as the caller gave it; of a file in a folder, the folder's with the file's behind it. `-` is standard input. */
  readonly name: string
  readonly trouble?: Message
}

/** What paths, folders and patterns come to. */
export interface FoundPlans {
  /** In the order of the paths, and within one of them in order of name; the same file never twice. */
  readonly plans: readonly FoundPlan[]
  /** Files in folders that do not end like a plan. */
  readonly passedOver: number
}

/** Where to look. */
export interface FindOptions {
  /** What paths are relative to; the process's working folder unless given. */
  readonly cwd?: string
  /** Whether the files of each folder and pattern are one plan, and those that are named one by one another. */
  readonly asOne?: boolean
}

/** Finds the files that are meant. Never fails: what cannot be found is among the plans, with its trouble. */
export async function findPlans(paths: readonly string[], options: FindOptions = {}): Promise<FoundPlans> {
  const cwd = options.cwd ?? process.cwd()
  const found = []
  const seen = new Set<string>()
  const passedOver = new Set<string>()
  for (const path of paths) {
    const at = await findAt(path, cwd)
    const files: FoundFile[] = []
    for (const file of at.files) {
      const identity = await identityOf(file.name, cwd)
      if (!seen.has(identity)) files.push(file)
      seen.add(identity)
    }
    found.push({ path, files, isNamed: at.isNamed })
    for (const name of at.passedOver) passedOver.add(await identityOf(name, cwd))
  }
  const plans = options.asOne
    ? asOne(found, cwd)
    : found.flatMap(({ files }) => files.map((each) => alone(each, cwd)))
  return { plans, passedOver: [...passedOver].filter((each) => !seen.has(each)).length }
}

function alone(file: FoundFile, cwd: string): FoundPlan {
  return { key: keyOf(file.name, cwd), files: [file] }
}

/** What one path came to. */
interface FoundUnder {
  readonly path: string
  readonly files: readonly FoundFile[]
  readonly isNamed: boolean
}

function asOne(found: readonly FoundUnder[], cwd: string): readonly FoundPlan[] {
  const named = found.filter(({ isNamed }) => isNamed)
  const together = { path: named[0]?.path ?? '', files: named.flatMap(({ files }) => files) }
  return [together, ...found.filter(({ isNamed }) => !isNamed)]
    .filter(({ files }) => files.length > 0)
    .map(({ path, files }) => ({ key: keyOf(path, cwd), files }))
}

interface FoundAt {
  readonly files: readonly FoundFile[]
  /** Whether the path was a file's own. */
  readonly isNamed: boolean
  readonly passedOver: readonly string[]
}

async function findAt(path: string, cwd: string): Promise<FoundAt> {
  if (path === '-') return only(path)
  const what = await lookAt(path, cwd)
  if (what === 'folder') return findInFolder(path, cwd)
  if (what === 'file') return only(path)
  const pattern = what.id === 'file-missing' ? findPattern(slashed(path)) : undefined
  return pattern ? findByPattern(path, pattern, cwd) : only(path, what)
}

/** What stands at a path, or why it cannot be told. */
async function lookAt(path: string, cwd: string): Promise<'file' | 'folder' | Message> {
  // `resolve` would take an empty path for the working folder.
  if (path === '') return say('file-missing')
  try {
    const stats = await stat(resolve(cwd, path))
    if (stats.isDirectory()) return 'folder'
    return stats.isFile() ? 'file' : say('file-special')
  } catch (error) {
    return messageOf(error)
  }
}

function only(name: string, trouble?: Message): FoundAt {
  return { files: [{ name, ...(trouble && { trouble }) }], isNamed: true, passedOver: [] }
}

async function findInFolder(folder: string, cwd: string): Promise<FoundAt> {
  const listed = await listFiles(resolve(cwd, folder)).catch(messageOf)
  if ('id' in listed) return only(folder, listed)
  const files = listed.filter(isMeant).map((each) => named(each, folder))
  const passedOver = listed.filter((each) => !isMeant(each)).map((each) => named(each, folder).name)
  return files.length > 0
    ? { files, isNamed: false, passedOver }
    : { ...only(folder, say('folder-without-plans')), passedOver }
}

async function findByPattern(
  path: string,
  { folder, depth, isMatch }: Pattern,
  cwd: string,
): Promise<FoundAt> {
  const listed = await listFiles(resolve(cwd, folder), depth).catch(() => [])
  const matches = listed.filter((each) => each.kind === 'folder' || isMatch(each.path))
  if (matches.length === 0) return only(path, say('pattern-without-matches'))
  return { files: matches.map((each) => named(each, folder)), isNamed: false, passedOver: [] }
}

function named({ path, trouble }: Listed, folder: string): FoundFile {
  return { name: slashed(join(folder, path)), ...(trouble && { trouble }) }
}

const planEnding = /\.(?:md|docx|plan\.(?:yaml|yml|json))$/i

/** Files about the folder, in any language version (`README.fr.md`), and Word's own files beside an open document. */
const notPlans = /^(?:(?:readme|licen[cs]e|changelog|contributing)\.|~\$)/i

/** Whether it ends like a plan, or is a folder of which nobody knows what is in it. */
function isMeant({ kind, path }: Listed): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return kind === 'folder' || (planEnding.test(name) && !notPlans.test(name))
}

/** What is the same for two names of one file. */
async function identityOf(name: string, cwd: string): Promise<string> {
  if (name === '-') return name
  const full = resolve(cwd, name)
  return realpath(full).catch(() => full)
}

function keyOf(name: string, cwd: string): string {
  return slashed(relative(cwd, resolve(cwd, name))) || '.'
}
