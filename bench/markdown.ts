/**
 * How long a page of Markdown takes to read and check, in one process, in
 * ratios to its parser alone.
 *
 * Both take turns on the same text, so that whatever else the machine does
 * falls on both alike.
 */

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readFileSync } from 'node:fs'
import { assessText } from '../src/assess/assess-text.js'
import { guidance } from '../src/guidance/shipped.js'

const rounds = 60
const size = 20 * 1024
const pages = [
  'plan-template-filled.md',
  'council-terms.md',
  'activities-as-headings.md',
  'checklist-yes-no.md',
  'ethics-form-from-word.md',
]

for (const name of pages) {
  const page = readFileSync(`tests/fixtures/documents/layouts/${name}`, 'utf8')
  // Prose around a plan, as in most documents, fills it up.
  const prose = readFileSync('docs/judgement-calls.md', 'utf8').replaceAll(/^#.*$/gm, '')
  const content = `${page}\n\n${prose}`.slice(0, size)
  const parser = unified().use(remarkParse).use(remarkGfm)
  const parse: number[] = []
  const check: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    parse.push(await timeOf(() => parser.parse(content)))
    check.push(await timeOf(() => assessText({ name, content }, guidance, { asOf: '2026-11-25' })))
  }
  const [floor, time] = [median(parse), median(check)]
  const ratio = (time / floor).toFixed(2)
  console.log(
    `${name.padEnd(28)} parser ${floor.toFixed(1)} ms, read and checked ${time.toFixed(1)} ms, ${ratio} ×; goal 1.3`,
  )
}

async function timeOf(work: () => unknown): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}

/** Of the second half: the first warms the engine up. */
function median(times: readonly number[]): number {
  const warm = times.slice(times.length / 2).toSorted((one, other) => one - other)
  return warm[Math.floor(warm.length / 2)] ?? 0
}
