/** `guidance`, and `check` and `explain` with guidance of one's own. */

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { startingFiles } from '../src/authoring/starting-files.js'
import { folderWith, run, type Ran } from './run-command.js'

/** Files of the rule set that people begin with, in a folder `own`. */
const own = Object.fromEntries(startingFiles.map(({ name, content }) => [`own/${name}`, content]))

const plan = 'groups: [{ ages: [adults] }]\nx-quiet-place: true\n'

const noReview = 'This is no review: whether a rule is right, only people with lived experience\ncan say.\n'

let cwd: string

beforeAll(async () => {
  cwd = await folderWith({
    ...own,
    'plan.yaml': plan,
    'hole.yaml': (own['own/sources/our-promise.yaml'] ?? '').replace(/\n\s+#[^\n]*\n\s+unchecked:.*/, ''),
    'wrong/rules.yaml': (own['own/rules.yaml'] ?? '').replace('outcome: met', 'outcome: breached'),
    'loud/rules.yaml': (own['own/rules.yaml'] ?? '').replace('severity: medium', 'severity: critical'),
  })
})

describe('guidance new', () => {
  test('writes a rule set that passes its tests as it stands', async () => {
    const folder = await folderWith({})
    expect(await run(['guidance', 'new', 'rules/ours'], { cwd: folder })).toEqual({
      code: 0,
      out: `Written:\n${startingFiles.map(({ name }) => `  rules/ours/${name}\n`).join('')}Next: \`engagement-check guidance test rules/ours\`\n`,
      err: '',
    })
    expect(await run(['guidance', 'test', '--strict', 'rules/ours'], { cwd: folder })).toEqual({
      code: 0,
      out: `Rules tested: 1. Examples run: 4. Problems: 0. Notes: 0.\n${noReview}`,
      err: '',
    })
    // It leans on nothing of the shipped guidance.
    expect(await run(['guidance', 'test', '--only-guidance', 'rules/ours'], { cwd: folder })).toMatchObject({
      code: 0,
      err: '',
    })
  })

  test('writes nothing over', async () => {
    const folder = await folderWith({ 'ours/rules.yaml': 'mine\n' })
    const refused = 'ours is there already, and not empty. Name a new folder.\n'
    expect(await run(['guidance', 'new', 'ours'], { cwd: folder })).toEqual({
      code: 2,
      out: '',
      err: refused,
    })
    expect(await readFile(join(folder, 'ours/rules.yaml'), 'utf8')).toBe('mine\n')
  })

  test.each([
    [['guidance', 'new'], 'No folder was named. Expected the name of a new folder.'],
    [
      ['guidance', 'new', 'a', 'b'],
      'More was named than this command takes. `engagement-check guidance new --help` shows how to call it.',
    ],
    [['guidance', 'new', 'plan.yaml'], 'The folder plan.yaml could not be made: a file stands in its way.'],
  ])('%j is refused', async (args, sentence) => {
    expect(await run(args, { cwd })).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })
})

describe('guidance test', () => {
  test('says where something is wrong', async () => {
    const args = [
      'guidance',
      'test',
      'own/guidance.yaml',
      'own/sources',
      'own/fields.yaml',
      'own/safeguards.yaml',
    ]
    expect(await run([...args, 'wrong/rules.yaml'], { cwd })).toEqual({
      code: 1,
      out: `wrong/rules.yaml:23:18: This example comes out as \`met\`, not as \`breached\`.\nRules tested: 1. Examples run: 4. Problems: 1. Notes: 0.\n${noReview}`,
      err: '',
    })
  })

  test('notes what the shipped guidance would not do, and `--strict` counts it', async () => {
    const args = ['own/guidance.yaml', 'own/sources', 'own/fields.yaml', 'own/safeguards.yaml', 'loud']
    const ran: Ran = {
      code: 0,
      out: `loud/rules.yaml:7:15: Note: 13 rules that count silence are \`critical\`. Beyond 12, such an alarm is no longer heard.\nRules tested: 1. Examples run: 4. Problems: 0. Notes: 1.\n${noReview}`,
      err: '',
    }
    expect(await run(['guidance', 'test', ...args], { cwd })).toEqual(ran)
    expect(await run(['guidance', 'test', '--strict', ...args], { cwd })).toEqual({ ...ran, code: 1 })
  })

  test('finds nothing in the shipped guidance, notes among it', async () => {
    const { code, out, err } = await run(['guidance', 'test', '--only-guidance', '--strict', 'guidance'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^Rules tested: \d+\. Examples run: \d+\. Problems: 0\. Notes: 0\.\n/)
  })

  test('asks for something to test', async () => {
    expect(await run(['guidance', 'test'])).toEqual({
      code: 2,
      out: '',
      err: 'Nothing was named to test. Expected files of guidance, or folders of them.\n',
    })
  })
})

describe('guidance coverage', () => {
  const alone = ['--only-guidance', '--guidance', 'own']

  test.each(['text', 'markdown'])('shows provisions and rules as %s', async (format) => {
    const { code, out, err } = await run(['guidance', 'coverage', '--format', format, ...alone], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot(`golden/guidance-coverage.${format}`)
  })

  test.each(['text', 'markdown'])(
    'fails on a provision with neither a rule nor a reason, as %s',
    async (format) => {
      const folder = await folderWith({
        ...own,
        'own/sources/our-promise.yaml': await readFile(join(cwd, 'hole.yaml'), 'utf8'),
      })
      const args = ['guidance', 'coverage', '--format', format, ...alone]
      const { code, out, err } = await run(args, { cwd: folder })
      expect({ code, err }).toEqual({ code: 1, err: '' })
      await expect(out).toMatchFileSnapshot(`golden/guidance-coverage-hole.${format}`)
    },
  )

  test('has no hole in the shipped guidance', async () => {
    const { code, out, err } = await run(['guidance', 'coverage'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.replaceAll(/\s+/g, ' ')).toContain('With neither: 0.')
  })
})

describe('guidance list', () => {
  test('shows rules by theme and safeguard, then sources', async () => {
    const { code, out, err } = await run(['guidance', 'list', '--only-guidance', '--guidance', 'own'], {
      cwd,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot('golden/guidance-list.text')
  })

  test('shows what is added among what is shipped', async () => {
    const { out } = await run(['guidance', 'list', '--guidance', 'own'], { cwd })
    expect(out).toContain('- support/quiet-place (medium, before-start; says what the')
    expect(out).toContain('- support/someone-to-turn-to (')
  })
})

describe('check --guidance', () => {
  test('adds to the shipped guidance, and the report says so', async () => {
    const { code, out, err } = await run(['check', '--guidance', 'own', '--fail-on', 'never', 'plan.yaml'], {
      cwd,
    })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain(
      'Held against the shipped guidance and what was added to it: our-network (version\n1, 1 rule).',
    )
  })

  test('`--only-guidance` leaves the shipped one out, and the report says so', async () => {
    const args = ['check', '--guidance', 'own', '--only-guidance', '--fail-on', 'medium', 'plan.yaml']
    const { code, out, err } = await run(args, { cwd })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    await expect(out).toMatchFileSnapshot('golden/command-only-guidance.text')
  })

  test('JSON names each set of guidance', async () => {
    const idsOf = async (...more: readonly string[]): Promise<readonly string[]> => {
      const { out } = await run(['check', '-f', 'json', '--guidance', 'own', ...more, 'plan.yaml'], { cwd })
      return (JSON.parse(out) as { guidance: readonly { id: string }[] }).guidance.map(({ id }) => id)
    }
    expect(await idsOf()).toEqual(['survivor-engagement-check', 'our-network'])
    expect(await idsOf('--only-guidance')).toEqual(['our-network'])
  })

  test('`explain` knows what was added', async () => {
    const { code, out, err } = await run(['explain', '--guidance', 'own', 'support/quiet-place'], { cwd })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('What it reads:\n  - A quiet place (x-quiet-place)\n')
  })

  test.each([
    [
      ['check', '--only-guidance', 'plan.yaml'],
      '`--only-guidance` leaves only the guidance of `--guidance`; name a folder there.',
    ],
    [
      ['check', '--guidance', 'nowhere', 'plan.yaml'],
      'nowhere: There is no file or folder of this name. Check the path.',
    ],
    [['check', '--guidance', '', 'plan.yaml'], 'The option `--guidance` needs a value.'],
    [
      ['check', '--guidance', 'own', '--guidance', 'own/guidance.yaml', 'plan.yaml'],
      'own/guidance.yaml:3:7: The id `our-network` is used twice. Give each its own.',
    ],
  ])('%j is refused', async (args, sentence) => {
    expect(await run(args, { cwd })).toEqual({ code: 2, out: '', err: `${sentence}\n` })
  })
})

describe('check --profile', () => {
  const profile = `profile: ours
title: How we look at plans
raise:
  - { rule: support/quiet-place, severity: high, reason: Members asked for it. }
switchOff:
  - { rule: consent/told-how-many-hours, reason: Our evenings are open. }
`

  test('holds a plan against a profile, and says what is not asked and why', async () => {
    const folder = await folderWith({ ...own, 'own/profile.yaml': profile, 'plan.yaml': plan })
    const { code, out, err } = await run(['check', '--guidance', 'own', '--profile', 'ours', 'plan.yaml'], {
      cwd: folder,
    })
    expect({ code, err }).toEqual({ code: 1, err: '' })
    expect(out).toContain(
      'Checked by the profile “How we look at plans” (ours).\nRules that this profile does not ask, and why:\n  - consent/told-how-many-hours: Our evenings are open.\n',
    )
  })

  test('JSON has it too', async () => {
    const folder = await folderWith({ ...own, 'own/profile.yaml': profile, 'plan.yaml': plan })
    const args = ['check', '-f', 'json', '--guidance', 'own', '--profile', 'ours', 'plan.yaml']
    const { out } = await run(args, { cwd: folder })
    expect(JSON.parse(out)).toMatchObject({
      plans: [
        {
          profile: 'ours',
          switchedOff: [{ rule: 'consent/told-how-many-hours', reason: 'Our evenings are open.' }],
        },
      ],
    })
  })

  test('`explain` shows a profile', async () => {
    const folder = await folderWith({ ...own, 'own/profile.yaml': profile })
    const { code, out, err } = await run(['explain', '--guidance', 'own', 'ours'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    await expect(out).toMatchFileSnapshot('golden/explain-profile.text')
  })

  test('none is taken where there are none', async () => {
    const args = ['check', '--guidance', 'own', '--only-guidance', '--profile', 'ours', 'plan.yaml']
    const refused = 'The guidance has no profiles. Leave out `--profile`.\n'
    expect(await run(args, { cwd })).toEqual({ code: 2, out: '', err: refused })
  })

  test('one that is not there is refused, with the one that was perhaps meant', async () => {
    expect(await run(['check', '--profile', 'defualt', 'plan.yaml'], { cwd })).toEqual({
      code: 2,
      out: '',
      err: 'The option `--profile` does not take `defualt`. Did you mean `default`?\n',
    })
    const { code, err } = await run(['check', '--profile', 'xyzzy-xyzzy', 'plan.yaml'], { cwd })
    expect(code).toBe(2)
    expect(err).toMatch(/^The guidance has no profile `xyzzy-xyzzy`\. Its profiles are: .*default.*\.\n$/)
  })
})
