import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Assessment } from '../src/check/assessment.js'
import { folderWith, run, type Ran } from './run-command.js'

const day = ['--as-of', '2026-11-25']

/** Says nothing that a rule asks for. */
const silent = 'title: Council\nactivities:\n  - kind: council\n'

/** Says the opposite of what no wording mends. */
const opposite = 'consent:\n  servicesDepend: true\n  withdrawal:\n    anyTime: false\n'

const read = (ran: Ran): Assessment => JSON.parse(ran.out) as Assessment

const verdicts = (ran: Ran): readonly string[] => read(ran).plans.map(({ verdict }) => verdict)

describe('a report', () => {
  test('on a silent plan is its first screen, and the code says that points are open', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const { code, out, err } = await run(['check', 'silent.yaml', ...day], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    await expect(out).toMatchFileSnapshot('golden/command-silent.text')
  })

  test('on a plan that says the opposite leads with that', async () => {
    const cwd = await folderWith({ 'opposite.yaml': opposite })
    const { code, out, err } = await run(['check', 'opposite.yaml', ...day], { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toMatch(/^opposite\.yaml .*\n\nDo not approach anyone on this plan\./)
    expect(out).toMatch(/^1\. .*the plan says the/m)
  })

  test('is the same without colour, with it forced, and in a pipe', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const args = ['check', 'silent.yaml', ...day]
    const plain = await run(args, { cwd })
    expect(await run(args, { cwd, env: { NO_COLOR: '1' } })).toEqual(plain)
    expect(await run(args, { cwd, env: { FORCE_COLOR: '1' } })).toEqual(plain)
    expect(plain.out).not.toContain('\u001b')
  })

  test('twice is the same bytes', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const args = ['check', 'silent.yaml', '-f', 'json', ...day]
    expect(await run(args, { cwd })).toEqual(await run(args, { cwd }))
  })

  test('carries the day that was given, or today', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    expect(read(await run(['check', 'silent.yaml', '-f', 'json', ...day], { cwd })).asOf).toBe('2026-11-25')
    expect(read(await run(['check', 'silent.yaml', '-f', 'json'], { cwd })).asOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('with --all has every point', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const few = await run(['check', 'silent.yaml', ...day], { cwd })
    const all = await run(['check', 'silent.yaml', '--all', ...day], { cwd })
    expect(all).toMatchObject({ code: few.code, err: '' })
    expect(few.out).not.toContain('closing/how-it-ends')
    expect(all.out).toContain('closing/how-it-ends')
  })

  test.each([
    [['--theme', 'consent,safety']],
    [['--theme', 'consent', '--theme', 'safety']],
    [['--theme=safety', '--theme=consent']],
  ])('with %j has only those themes', async (themes) => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const ran = await run(['check', 'silent.yaml', '-f', 'json', ...themes, ...day], { cwd })
    const asked = new Set(read(ran).plans.flatMap(({ safeguards }) => safeguards.map(({ theme }) => theme)))
    expect(asked).toEqual(new Set(['consent', 'safety']))
  })
})

describe('the exit code', () => {
  test.each([
    ['silent', [], 1],
    ['silent', ['--fail-on', 'critical'], 1],
    ['silent', ['--fail-on', 'never'], 0],
    ['silent', ['--silence', 'list'], 0],
    ['silent', ['--silence', 'list', '--fail-on', 'low'], 0],
    ['silent', ['--theme', 'empowerment'], 0],
    ['silent', ['--theme', 'empowerment', '--fail-on', 'medium'], 1],
    ['opposite', ['--silence', 'list'], 1],
    ['opposite', ['--silence', 'list', '--fail-on', 'critical'], 1],
    ['opposite', ['--fail-on', 'never'], 0],
    ['broken', [], 2],
    ['broken', ['--fail-on', 'never'], 2],
    ['missing', ['--fail-on', 'never'], 2],
  ])('of a %s plan with %j is %i', async (name, options, code) => {
    const cwd = await folderWith({
      'silent.yaml': silent,
      'opposite.yaml': opposite,
      'broken.yaml': 'consent: {\n',
    })
    const ran = await run(['check', `${name}.yaml`, ...options, ...day], { cwd })
    expect(ran).toMatchObject({ code, err: '' })
    expect(ran.out).not.toBe('')
  })

  test('of a value of the wrong kind is 2, and the rest is checked', async () => {
    const cwd = await folderWith({ 'plan.yaml': `${silent}consent: { informed: 7 }\n` })
    const ran = await run(['check', 'plan.yaml', '-f', 'json', '--fail-on', 'never', ...day], { cwd })
    expect({ code: ran.code, err: ran.err, verdicts: verdicts(ran) }).toEqual({
      code: 2,
      err: '',
      verdicts: ['gaps'],
    })
    expect(read(ran).plans[0]?.problems).toHaveLength(1)
  })
})

describe('several files', () => {
  test('each have their block, and the last line says how many came to what', async () => {
    const cwd = await folderWith({
      'a.plan.yaml': silent,
      'b.plan.yaml': '- a list\n',
      'notes.txt': 'no plan',
    })
    const { code, out, err } = await run(['check', '.', 'gone.yaml', ...day], { cwd })
    expect({ code, err }).toEqual({ code: 2, err: '' })
    expect(out).toMatch(/^a\.plan\.yaml /)
    expect(out).toMatch(/^b\.plan\.yaml:\d+:\d+: /m)
    expect(out).toMatch(/^gone\.yaml: /m)
    expect(out.replace(/\s+/g, ' ')).toContain(
      '3 plans: 1 with points to settle, 0 checked in part, 0 with no open points, 2 not assessed. 1 other file was passed over.',
    )
  })

  test('have the worst code of all, whatever their order', async () => {
    const cwd = await folderWith({ 'a.yaml': silent, 'b.yaml': 'consent: {\n' })
    expect((await run(['check', 'a.yaml', 'b.yaml', '-f', 'json', ...day], { cwd })).code).toBe(2)
    expect((await run(['check', 'b.yaml', 'a.yaml', '-f', 'json', ...day], { cwd })).code).toBe(2)
  })
})

describe('standard input', () => {
  test('is read as its name says', async () => {
    const ran = await run(['check', '-', '--stdin-filename', 'x/council.json', '-f', 'json', ...day], {
      input: '{"stage": "idea"}',
    })
    expect(ran).toMatchObject({ code: 1, err: '' })
    expect(read(ran).plans[0]).toMatchObject({ files: ['x/council.json'], stage: 'idea', verdict: 'gaps' })
  })

  test('with nothing on it is not assessed', async () => {
    const ran = await run(['check', '-', '-f', 'json', ...day])
    expect({ code: ran.code, err: ran.err, verdicts: verdicts(ran) }).toEqual({
      code: 2,
      err: '',
      verdicts: ['not-assessed'],
    })
  })
})

describe('the output file', () => {
  test('holds what would have gone to standard output, and nothing is left beside it', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const args = ['check', 'silent.yaml', ...day]
    const expected = await run(args, { cwd })
    expect(await run([...args, '-o', 'report.txt'], { cwd })).toEqual({ code: 1, out: '', err: '' })
    expect(await readFile(join(cwd, 'report.txt'), 'utf8')).toBe(expected.out)
    expect(await readdir(cwd)).toEqual(['report.txt', 'silent.yaml'])
  })

  test('called `-` is standard output, as everywhere', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    const args = ['check', 'silent.yaml', ...day]
    expect(await run([...args, '-o', '-'], { cwd })).toEqual(await run(args, { cwd }))
    expect(await readdir(cwd)).toEqual(['silent.yaml'])
  })

  test.each([
    ['no/such/folder.txt', 'its folder does not exist.'],
    ['taken', 'it is a folder.'],
    ['/dev/full', 'there is no room left.'],
  ])('%s cannot be written, which one sentence says', async (name, reason) => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    await mkdir(join(cwd, 'taken'))
    expect(await run(['check', 'silent.yaml', '-o', name, ...day], { cwd })).toEqual({
      code: 2,
      out: '',
      err: `The report could not be written to ${name}: ${reason}\n`,
    })
    expect(await readdir(cwd)).toEqual(['silent.yaml', 'taken'])
  })

  test('never replaces a plan', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent })
    expect(await run(['check', '.', 'silent.yaml', '-o', './silent.yaml', ...day], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'The report would replace ./silent.yaml, which is one of the plans. Choose another name.\n',
    })
    expect(await readFile(join(cwd, 'silent.yaml'), 'utf8')).toBe(silent)
  })

  test('replaces an older report only when the new one is whole', async () => {
    const cwd = await folderWith({ 'silent.yaml': silent, 'report.json': 'old' })
    expect((await run(['check', 'silent.yaml', '-f', 'json', '-o', 'report.json'], { cwd })).code).toBe(1)
    expect(JSON.parse(await readFile(join(cwd, 'report.json'), 'utf8'))).toMatchObject({
      format: 'assessment',
    })
  })
})

describe('a pipe', () => {
  test('gets more than 64 KiB whole, however late it is read, with the right code', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `plan-${index}.yaml`)
    const cwd = await folderWith(Object.fromEntries(names.map((name) => [name, silent])))
    const ran = await run(['check', ...names, '-f', 'json', ...day], { cwd, readAfterMilliseconds: 700 })
    expect({ code: ran.code, err: ran.err, plans: read(ran).plans.length }).toEqual({
      code: 1,
      err: '',
      plans: 12,
    })
    expect(ran.out.length).toBeGreaterThan(4 * 64 * 1024)
  })

  test('that is closed is no trouble, and the code is that of the work', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `plan-${index}.yaml`)
    const cwd = await folderWith(Object.fromEntries(names.map((name) => [name, silent])))
    const args = ['check', ...names, '-f', 'json', ...day]
    expect(await run(args, { cwd, closeOutput: true })).toEqual({ code: 1, out: '', err: '' })
    expect(await run([...args, '--fail-on', 'never'], { cwd, closeOutput: true })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })
})

describe('words of a plan', () => {
  const canary = 'Zyxwolf'

  test.each([
    [
      'values',
      'a.yaml',
      `title: ${canary}\nstage: ${canary}\nconsent: { informed: { is: true, who: ${canary} } }\n`,
    ],
    ['keys', 'a.yaml', `${canary}: 1\nconsent: { ${canary}: true }\nx-${canary}: 3\n`],
    [
      'author-chosen keys',
      'a.yaml',
      `key: ${canary}\nactivities: [{ key: ${canary}, groups: [{ key: ${canary} }] }]\n`,
    ],
    ['comments', 'a.yaml', `# ${canary}\ntitle: x # ${canary}\n`],
    ['broken YAML', 'a.yaml', `title: "${canary}\n  ${canary}: [`],
    ['broken JSON', 'a.json', `{"title": "${canary}", ${canary}}`],
    ['keys written twice', 'a.json', `{"${canary}": 1, "${canary}": 2}`],
    ['aliases and tags', 'a.yaml', `title: *${canary}\nkey: !${canary} x\n`],
    [
      'headings and prose',
      'a.md',
      `# ${canary}\n\n${canary} takes part.\n\n\`\`\`yaml engagement\nstage: ${canary}\n\`\`\`\n`,
    ],
    ['a file of no kind that is read', 'a.docx', `${canary} \u0000 ${canary}`],
  ])('in %s come out nowhere', async (_, name, content) => {
    const cwd = await folderWith({ [name]: content })
    for (const options of [[], ['--all'], ['-f', 'json']]) {
      const ran = await run(['check', name, ...options, ...day], { cwd })
      expect(ran.code).toBeGreaterThan(0)
      expect(ran.out).not.toBe('')
      expect((ran.out + ran.err).toLowerCase()).not.toContain(canary.toLowerCase())
    }
  })
})

test('a file that an older run left half-written is written over', async () => {
  const cwd = await folderWith({ 'silent.yaml': silent })
  await writeFile(join(cwd, 'report.txt.partial'), 'half')
  expect((await run(['check', 'silent.yaml', '-o', 'report.txt'], { cwd })).code).toBe(1)
  expect(await readdir(cwd)).toEqual(['report.txt', 'silent.yaml'])
})
