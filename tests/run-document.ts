/**
 * Documents whose blocks are run.
 *
 * A block whose first line names a file is put there; blocks run in the order of the document, all in one folder that has
 * the package installed. A `text` block right after one that runs is its output.
 */

import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import type { Code, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { parse } from 'yaml'

/** A fenced block, and the block of its output if there is one. */
export interface Block {
  /** For the name of a test. */
  readonly name: string
  readonly lang: string
  readonly value: string
  readonly output?: Code
}

/** What the commands of a block came to. */
export interface BlockRan {
  readonly out: string
  readonly err: string
  readonly codes: readonly (number | null)[]
}

/** A document that is run. */
export interface RunDocument {
  /** Blocks with something to run. */
  readonly runnable: readonly Block[]
  /** Names of blocks that are neither run nor a file that another block uses. */
  readonly idle: readonly string[]
  /** Blocks of output that belong to none that runs. */
  readonly lostOutputs: readonly Code[]
  /** Runs it, from the first block to the last. */
  run(): void
  ranBy(block: Block): BlockRan
  /** The document with every output as it came out. */
  rewritten(): string
  /** Takes the folder away. */
  end(): void
}

/** A document, ready to be run. */
export function runDocument(markdown: string): RunDocument {
  const nodes = unified().use(remarkParse).parse(markdown).children
  const blocks: readonly Block[] = nodes.flatMap((node, index) => {
    if (node.type !== 'code' || node.lang === 'text') return []
    const next = nodes[index + 1]
    const output = isOutput(next) ? next : undefined
    const name = `line ${node.position?.start.line}: ${node.value.split('\n')[0]}`
    return [{ name, lang: node.lang ?? '', value: node.value, ...(output && { output }) }]
  })
  const runnable = blocks.filter((block) => commandsIn(block).length > 0)
  const isUsed = (file: string | undefined): boolean => file !== undefined && markdown.split(file).length > 2
  const used = new Set(runnable.flatMap(({ output }) => output ?? []))
  const folder = mkdtempSync(join(tmpdir(), 'document-'))
  const ranByBlock = new Map<Block, BlockRan>()
  return {
    runnable,
    idle: blocks
      .filter((block) => !runnable.includes(block) && !isUsed(fileOf(block)))
      .map(({ name }) => name),
    lostOutputs: nodes.filter(isOutput).filter((output) => !used.has(output)),
    run() {
      install(folder)
      for (const block of blocks) {
        const file = fileOf(block)
        if (file !== undefined) write(folder, file, `${block.value}\n`)
        const commands = commandsIn(block)
        if (commands.length > 0) ranByBlock.set(block, runAll(commands, folder))
      }
    },
    ranBy: (block) => ranByBlock.get(block) ?? { out: '', err: '', codes: [null] },
    rewritten: () => withOutputs(markdown, runnable, ranByBlock),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}

function isOutput(node: RootContent | undefined): node is Code {
  return node?.type === 'code' && node.lang === 'text'
}

/** The file that a block's first line names in a comment. */
function fileOf({ value }: Block): string | undefined {
  return /^(?:# |\/\/ |<!-- )([\w./-]+\.[a-z]+)(?: -->)?\n/.exec(value)?.[1]
}

function commandsIn(block: Block): readonly (readonly string[])[] {
  const file = fileOf(block)
  if (block.lang === 'sh') return [['bash', '-c', block.value]]
  if (block.lang === 'js') return file === undefined ? [] : [[process.execPath, file]]
  return file?.startsWith('.github/') ? stepsIn(block.value).map((step) => ['bash', '-c', step]) : []
}

/** What the steps of a workflow run. */
function stepsIn(workflow: string): readonly string[] {
  const { jobs } = parse(workflow) as {
    readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>
  }
  return Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
}

/** The package as a host has it, the examples, and an `npm` that does nothing: installing needs a registry, and `npm test` is this. */
function install(folder: string): void {
  const root = process.cwd()
  write(folder, 'package.json', JSON.stringify({ name: 'host', private: true, type: 'module' }))
  write(folder, 'node_modules/.bin/npm', '#!/bin/sh\nexit 0\n', 0o755)
  symlinkSync(root, join(folder, 'node_modules/survivor-engagement-check'))
  symlinkSync('../survivor-engagement-check/dist/cli.cjs', join(folder, 'node_modules/.bin/engagement-check'))
  cpSync('examples', join(folder, 'examples'), { recursive: true })
}

function write(folder: string, file: string, content: string, mode = 0o644): void {
  const path = join(folder, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content, { mode })
}

function runAll(commands: readonly (readonly string[])[], folder: string): BlockRan {
  const bin = join(folder, 'node_modules/.bin')
  const env = { ...process.env, NODE_ENV: undefined, PATH: `${bin}${delimiter}${process.env['PATH']}` }
  const runs = commands.map(([command = '', ...args]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', env }),
  )
  return {
    out: runs.map(({ stdout }) => stdout).join(''),
    err: runs.map(({ stderr }) => stderr).join(''),
    codes: runs.map(({ status }) => status),
  }
}

function withOutputs(
  markdown: string,
  runnable: readonly Block[],
  ranByBlock: ReadonlyMap<Block, BlockRan>,
): string {
  const outputs = runnable.flatMap((block) => {
    const { start, end } = block.output?.position ?? {}
    if (start?.offset === undefined || end?.offset === undefined) return []
    const text = `\`\`\`text\n${ranByBlock.get(block)?.out.trim()}\n\`\`\``
    return [{ start: start.offset, end: end.offset, text }]
  })
  // From the last to the first, so that places stay right.
  return outputs
    .toReversed()
    .reduce((all, each) => all.slice(0, each.start) + each.text + all.slice(each.end), markdown)
}
