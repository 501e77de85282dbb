/**
 * How long `check` of one plan takes as a process, in ratios to its floors.
 *
 * Runs take turns, so that whatever else the machine does falls on all alike.
 * Needs a build.
 */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'tsup'

const rounds = 25
const yaml = 'examples/survivor-trainers.yaml'
const json = 'examples/peer-group.json'

// On Node 20 it adds time to every start.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env

const folder = mkdtempSync(join(tmpdir(), 'bench-'))
await build({
  entry: ['bench/parse-only.ts'],
  outDir: folder,
  format: 'cjs',
  noExternal: [/./],
  minify: true,
  silent: true,
  config: false,
})

const empty = timesOf('--eval', '0')
const parseOnly = timesOf(join(folder, 'parse-only.cjs'), yaml)
const checkYaml = timesOf('dist/cli.cjs', 'check', yaml)
const checkJson = timesOf('dist/cli.cjs', 'check', json)
for (let round = 0; round < rounds; round += 1)
  for (const run of [empty, parseOnly, checkYaml, checkJson]) run.once()
rmSync(folder, { recursive: true })

console.log(`an empty process          ${inMs(empty.least())}`)
console.log(`one that parses YAML      ${inMs(parseOnly.least())}`)
show('check of a YAML plan', checkYaml.least(), parseOnly.least(), 'one that parses YAML; goal 1.25')
show('check of a JSON plan', checkJson.least(), empty.least(), 'an empty process; goal 1.7')

function timesOf(...args: readonly string[]): { once(): void; least(): number } {
  const times: number[] = []
  return {
    once() {
      const begin = performance.now()
      const { error } = spawnSync(process.execPath, args, { env, stdio: 'ignore' })
      if (error) throw error
      times.push(performance.now() - begin)
    },
    least: () => Math.min(...times),
  }
}

function show(what: string, time: number, floor: number, against: string): void {
  console.log(`${what.padEnd(25)} ${inMs(time)}, ${(time / floor).toFixed(2)} × ${against}`)
}

function inMs(time: number): string {
  return `${time.toFixed(1).padStart(6)} ms`
}
