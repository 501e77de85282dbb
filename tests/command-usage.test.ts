import { expect, test } from 'vitest'
import packageJson from '../package.json' with { type: 'json' }
import { run } from './run-command.js'

/** A call that is not understood: one sentence, nothing else. */
const refused = (sentence: string) => ({ code: 2, out: '', err: `${sentence}\n` })

const severities = 'critical, high, medium, low, never'

test.each([
  [['chek'], 'There is no command `chek`. Did you mean `check`?'],
  [['frobnicate'], 'There is no command `frobnicate`. The commands are: check, explain, guidance.'],
  [
    ['council.yaml'],
    'There is no command `council.yaml`. To check a file: `engagement-check check council.yaml`.',
  ],
  [[], 'Expected a command: check, explain, guidance. `engagement-check --help` says more.'],
  [
    ['guidance'],
    'Expected a command: coverage, list, test, new. `engagement-check guidance --help` says more.',
  ],
  [['guidance', 'covrage'], 'There is no command `guidance covrage`. Did you mean `guidance coverage`?'],
  [
    ['guidance', 'frobnicate'],
    'There is no command `guidance frobnicate`. The commands are: guidance coverage, guidance list, guidance test, guidance new.',
  ],
  [
    ['guidance', 'list', '--frobnicate'],
    'There is no option `--frobnicate`. `engagement-check guidance list --help` lists them.',
  ],
  [
    ['guidance', 'list', 'consent'],
    'More was named than this command takes. `engagement-check guidance list --help` shows how to call it.',
  ],
  [['check'], 'Nothing was named to check. Expected files or folders, or `-` for standard input.'],
  [['check', ''], 'One of the names given is empty. Write the name, or leave it out.'],
  [['check', 'a.yaml', ''], 'One of the names given is empty. Write the name, or leave it out.'],
  [['guidance', 'test', ''], 'One of the names given is empty. Write the name, or leave it out.'],
  [['check', '--them', 'consent', 'a.yaml'], 'There is no option `--them`. Did you mean `--theme`?'],
  [
    ['check', '--frobnicate', 'a.yaml'],
    'There is no option `--frobnicate`. `engagement-check check --help` lists them.',
  ],
  [['--frobnicate'], 'There is no option `--frobnicate`. `engagement-check --help` lists them.'],
  [['check', '-x', 'a.yaml'], 'There is no option `-x`. `engagement-check check --help` lists them.'],
  [['check', 'a.yaml', '--output'], 'The option `--output` needs a value.'],
  [['check', 'a.yaml', '--output', ''], 'The option `--output` needs a value.'],
  [['check', 'a.yaml', '-f'], 'The option `--format` needs a value.'],
  [['check', '-f', 'jsn', 'a.yaml'], 'The option `--format` does not take `jsn`. Did you mean `json`?'],
  [
    ['check', '-f', 'sonnet', 'a.yaml'],
    'The option `--format` does not take `sonnet`. Expected one of: text, json.',
  ],
  [
    ['check', '--theme', 'consent,compensaton', 'a.yaml'],
    'The option `--theme` does not take `compensaton`. Did you mean `compensation`?',
  ],
  [
    ['check', '--fail-on', 'blue', 'a.yaml'],
    `The option \`--fail-on\` does not take \`blue\`. Expected one of: ${severities}.`,
  ],
  [
    ['check', '--silence', 'ignore', 'a.yaml'],
    'The option `--silence` does not take `ignore`. Expected one of: count, list.',
  ],
  [['check', '--as-of', 'tomorrow', 'a.yaml'], 'The option `--as-of` takes a day, such as 2026-11-25.'],
  [['check', '--as-of', '2026-02-30', 'a.yaml'], 'The option `--as-of` takes a day, such as 2026-11-25.'],
  [
    ['check', '--stdin-filename', 'a.yaml', 'b.yaml'],
    '`--stdin-filename` names what comes in on standard input; add `-` to the files to read it.',
  ],
  [
    ['explain'],
    'Nothing was named to explain. Expected the id of a rule, safeguard, theme, provision or profile.',
  ],
  [
    ['explain', 'consent', 'safety'],
    'More was named than this command takes. `engagement-check explain --help` shows how to call it.',
  ],
  [
    ['explain', 'consent-withdrawl'],
    'Nothing here has the id `consent-withdrawl`. Did you mean `consent-withdrawal`?',
  ],
  [
    ['explain', 'xyzzy-xyzzy-xyzzy'],
    'Nothing here has the id `xyzzy-xyzzy-xyzzy`. Ids stand at the right in reports.',
  ],
])('%j is refused in one sentence', async (args, sentence) => {
  expect(await run(args)).toEqual(refused(sentence))
})

test('an argument cannot steer the terminal it is answered on', async () => {
  expect((await run(['\u001b[2Jx'])).err).toContain('`\\u{1b}[2Jx`')
})

test('says its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, out: `${packageJson.version}\n`, err: '' })
})

test.each([
  [['--help'], 'command-help'],
  [['help', 'check'], 'command-check-help'],
  [['check', '--help'], 'command-check-help'],
  [['explain', '-h'], 'command-explain-help'],
  [['guidance', '--help'], 'command-guidance-help'],
  [['guidance', 'coverage', '--help'], 'command-guidance-coverage-help'],
  [['guidance', 'list', '--help'], 'command-guidance-list-help'],
  [['guidance', 'test', '--help'], 'command-guidance-test-help'],
  [['guidance', 'new', '--help'], 'command-guidance-new-help'],
])('%j shows help', async (args, name) => {
  const { code, out, err } = await run(args)
  expect({ code, err }).toEqual({ code: 0, err: '' })
  await expect(out).toMatchFileSnapshot(`golden/${name}.text`)
})
