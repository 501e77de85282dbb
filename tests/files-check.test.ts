/** Files → assessments: whatever keeps one from being read, the others are checked. */

import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { PlanAssessment } from '../src/check/assessment.js'
import { check } from '../src/check/check.js'
import { guidance } from '../src/guidance/shipped.js'
import { checkFiles, checkFoundPlan, type CheckFilesOptions } from '../src/node/check-files.js'
import { messageOf } from '../src/node/file-trouble.js'

const plan = { purpose: 'to listen', consent: { voluntary: true } }

let cwd: string

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plans-')))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(path: string, content: string = JSON.stringify(plan)): void {
  mkdirSync(join(cwd, path, '..'), { recursive: true })
  writeFileSync(join(cwd, path), content)
}

async function assessed(
  paths: readonly string[],
  options: CheckFilesOptions = {},
): Promise<readonly PlanAssessment[]> {
  const all: PlanAssessment[] = []
  for await (const each of checkFiles(paths, { cwd, ...options })) all.push(each)
  return all
}

/** Verdict and problems of each, with the file that each problem names. */
async function verdicts(paths: readonly string[], options?: CheckFilesOptions): Promise<readonly string[]> {
  const all = await assessed(paths, options)
  return all.map(({ verdict, problems }) =>
    [verdict, ...problems.map(({ message, place }) => `${place.file} ${message.id}`)].join(', '),
  )
}

describe('a file', () => {
  test('is held against the shipped guidance, with its path as key', async () => {
    put('f/council.plan.json')
    const [assessment] = await assessed(['./f/council.plan.json'])
    const expected = check(plan, guidance, { key: 'f/council.plan.json' })
    expect(assessment?.findings.map(({ id }) => id)).toEqual(expected.findings.map(({ id }) => id))
    expect(assessment?.files).toEqual(['./f/council.plan.json'])
  })

  test('has the key that was given instead', async () => {
    put('council.plan.json')
    const [assessment] = await assessed(['council.plan.json'], { key: 'council' })
    expect(assessment?.findings[0]?.id).toBe(check(plan, guidance, { key: 'council' }).findings[0]?.id)
  })

  test('that cannot be read is not assessed, and the others are', async () => {
    put('good.plan.json')
    put('empty/notes.txt')
    symlinkSync('loop.md', join(cwd, 'loop.md'))
    execFileSync('mkfifo', [join(cwd, 'pipe.md')])
    const paths = ['nowhere.yaml', 'good.plan.json', 'empty', 'plans/*.md', 'loop.md', 'pipe.md', '']
    expect(await verdicts(paths)).toEqual([
      'not-assessed, nowhere.yaml file-missing',
      'gaps',
      'not-assessed, empty folder-without-plans',
      'not-assessed, plans/*.md pattern-without-matches',
      'not-assessed, loop.md file-link-loop',
      'not-assessed, pipe.md file-special',
      'not-assessed,  file-missing',
    ])
  })

  test('that is too large is not read', async () => {
    put('large.yaml', '')
    truncateSync(join(cwd, 'large.yaml'), 50 * 1024 * 1024)
    const before = process.memoryUsage().arrayBuffers
    expect(await verdicts(['large.yaml'])).toEqual(['not-assessed, large.yaml file-too-large'])
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10 * 1024 * 1024)
  })

  test('that is gone or replaced when its turn comes is not assessed', async () => {
    put('replaced/in.txt')
    const [gone, replaced] = await Promise.all(
      ['gone.md', 'replaced'].map((name) => checkFoundPlan({ key: name, files: [{ name }] }, { cwd })),
    )
    expect(gone?.problems.map(({ message }) => message.id)).toEqual(['file-missing'])
    expect(replaced?.problems.map(({ message }) => message)).toMatchObject([
      { id: 'file-read-failed', params: { code: 'EISDIR' } },
    ])
  })

  test.each([
    ['EACCES', 'file-denied'],
    ['EPERM', 'file-denied'],
    ['ELOOP', 'file-link-loop'],
    ['ENOTDIR', 'file-missing'],
    ['EIO', 'file-read-failed'],
  ])('for which the system says %s has the problem %s', (code, id) => {
    expect(messageOf(Object.assign(new Error('x'), { code })).id).toBe(id)
  })
})

describe('standard input', () => {
  const named = { stdinName: 'talk.plan.json' }

  test('is one plan', async () => {
    const stdin = Readable.from([Buffer.from(JSON.stringify(plan))])
    const [assessment] = await assessed(['-'], { stdin, ...named })
    expect(assessment).toMatchObject({ files: ['talk.plan.json'], verdict: 'gaps', problems: [] })
  })

  test('goes by the name and key of no file unless it is given one', async () => {
    const [assessment] = await assessed(['-'], { stdin: Readable.from(['purpose: to listen\n']) })
    expect(assessment).toMatchObject({ files: ['-'], verdict: 'gaps' })
    expect(assessment?.findings[0]?.id).toBe(check(plan, guidance).findings[0]?.id)
  })

  test('with nothing on it is a problem', async () => {
    expect(await verdicts(['-'], { stdin: Readable.from([]) })).toEqual(['not-assessed, - stdin-empty'])
  })

  test('at a keyboard is not waited for', async () => {
    const stdin = Object.assign(new Readable({ read: () => {} }), { isTTY: true })
    expect(await verdicts(['-'], { stdin })).toEqual(['not-assessed, - stdin-empty'])
  })

  test('that goes on for ever is left at the size that a file may have', async () => {
    const chunk = Buffer.alloc(1024 * 1024, 'a')
    const endless = new Readable({ read: (): void => void endless.push(chunk) })
    expect(await verdicts(['-'], { stdin: endless, ...named })).toEqual([
      'not-assessed, talk.plan.json file-too-large',
    ])
  })

  test('that breaks off is a problem', async () => {
    const broken = new Readable({
      read: (): void => void broken.destroy(Object.assign(new Error('x'), { code: 'EIO' })),
    })
    expect(await verdicts(['-'], { stdin: broken })).toEqual(['not-assessed, - file-read-failed'])
  })
})

test('nothing given is nothing checked', async () => {
  expect(await assessed([])).toEqual([])
})

test.each([['plan.yaml'], [undefined], [[1]]])('what is no list of paths is misuse: %j', async (paths) => {
  await expect(assessed(paths as never)).rejects.toThrow(TypeError)
})

test('files are read one by one, as they are asked for', async () => {
  put('a.plan.json')
  const all = checkFiles(['a.plan.json', 'b.plan.json'], { cwd })[Symbol.asyncIterator]()
  await all.next()
  rmSync(join(cwd, 'a.plan.json'))
  expect((await all.next()).value?.problems[0]?.message.id).toBe('file-missing')
  expect((await all.next()).done).toBe(true)
})
