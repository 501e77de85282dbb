/**
 * The package as others get it: packed, unpacked elsewhere, with nothing beside
 * it but the packages it declares. Needs a build.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const name = 'survivor-engagement-check'
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'package-')))
const installed = join(folder, 'node_modules', name)
let packed: { readonly filename: string; readonly files: readonly { readonly path: string }[] }

beforeAll(() => {
  const answer = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], '.'),
  )
  // A list, or since npm 12 a mapping by name.
  packed = Object.values(answer)[0] as typeof packed
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', packed.filename, '-C', installed, '--strip-components=1'])
  linkDependencies()
  const bin = join(folder, 'node_modules/.bin')
  mkdirSync(bin)
  symlinkSync(`../${name}/dist/cli.cjs`, join(bin, 'engagement-check'))
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'host', private: true, dependencies: { [name]: '*' } }),
  )
  writeFileSync(join(folder, 'plan.yaml'), 'purpose: to listen\n')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Every declared package and what it declares in turn; nothing that only this repository has. */
function linkDependencies(): void {
  const root = process.cwd()
  const paths = run('npm', ['ls', '--omit=dev', '--all', '--parseable'], '.')
    .split('\n')
    .slice(1)
    .filter(Boolean)
  for (const path of paths) {
    const target = join(folder, relative(root, path))
    mkdirSync(dirname(target), { recursive: true })
    cpSync(path, target, {
      recursive: true,
      filter: (from) => !relative(path, from).startsWith('node_modules'),
    })
  }
}

function run(command: string, args: readonly string[], cwd = folder): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: false,
  })
}

/** Runs a script beside the installed package and gives what it prints as JSON. */
function runScript(script: string, { module }: { module: boolean }): unknown {
  // Like Jest and older bundlers: what is required must not be ESM.
  const flags = module
    ? ['--input-type=module']
    : ['--no-experimental-require-module', '--input-type=commonjs']
  return JSON.parse(run(process.execPath, [...flags, '--eval', script]))
}

test('holds these files and no others', () => {
  const files = packed.files.map(({ path }) =>
    path.replace(/(chunk|[a-z-]+)-[A-Za-z0-9_-]{8}\.(?=c?js|d\.)/, '$1-*.'),
  )
  const inDist = files.filter((path) => path.startsWith('dist/'))
  expect(files.filter((path) => !/^(?:dist|guidance)\//.test(path)).toSorted()).toEqual([
    'CHANGELOG.md',
    'GOVERNANCE.md',
    'LICENSE',
    'README.md',
    'package.json',
    'schemas/assessment.schema.json',
    'schemas/facts.schema.json',
    'schemas/fields.schema.json',
    'schemas/guidance.schema.json',
    'schemas/language.schema.json',
    'schemas/plan.schema.json',
    'schemas/profile.schema.json',
    'schemas/rule-set.schema.json',
    'schemas/safeguards.schema.json',
    'schemas/source.schema.json',
  ])
  expect(new Set(inDist)).toEqual(
    new Set([
      'dist/cli.cjs',
      'dist/cli-languages.json',
      // What the command loads only when it is needed.
      ...['excerpter', 'read-guidance-files', 'read-html', 'read-word'].map((file) => `dist/cli-${file}.cjs`),
      'dist/check.js',
      'dist/check.cjs',
      ...['index', 'shipped', 'zod', 'node'].flatMap((entry) =>
        ['js', 'cjs', 'd.ts', 'd.cts'].map((ending) => `dist/${entry}.${ending}`),
      ),
      ...inDist.filter((path) => path.includes('-*.')),
    ]),
  )
  expect(files.filter((path) => path.startsWith('guidance/') && !path.endsWith('.yaml'))).toEqual([])
})

describe.each([
  [name, ['assessText', 'check', 'checkers', 'fails', 'gaps', 'loadGuidance']],
  [`${name}/guidance`, ['guidance']],
  [`${name}/zod`, ['planSchema']],
  [`${name}/node`, ['checkFiles', 'loadGuidanceFrom']],
])('%s', (entry, names) => {
  test('has these names when imported', () => {
    const script = `import * as all from '${entry}'; console.log(JSON.stringify(Object.keys(all).sort()))`
    expect(runScript(script, { module: true })).toEqual(names)
  })

  test('has these names when required', () => {
    const script = `console.log(JSON.stringify(Object.keys(require('${entry}')).sort()))`
    expect(runScript(script, { module: false })).toEqual(names)
  })
})

describe('a check', () => {
  const show = 'console.log(JSON.stringify(check({ purpose: "to listen" }, guidance).verdict))'

  test('runs when imported', () => {
    const imports = `import { check } from '${name}'; import { guidance } from '${name}/guidance';`
    expect(runScript(imports + show, { module: true })).toBe('gaps')
  })

  test('runs when required', () => {
    const requires = `const { check } = require('${name}'); const { guidance } = require('${name}/guidance');`
    expect(runScript(requires + show, { module: false })).toBe('gaps')
  })

  test('runs when one part is imported and the other required', () => {
    const both = `import { createRequire } from 'node:module'; import { check } from '${name}';
      const { guidance } = createRequire(import.meta.url)('${name}/guidance');`
    expect(runScript(both + show, { module: true })).toBe('gaps')
  })

  test('of files runs when required', () => {
    const script = `(async () => {
      const { checkFiles } = require('${name}/node')
      for await (const plan of checkFiles(['plan.yaml'])) console.log(JSON.stringify([plan.files, plan.verdict]))
    })()`
    expect(runScript(script, { module: false })).toEqual([['plan.yaml'], 'gaps'])
  })

  test('of Markdown runs when required', () => {
    const script = `(async () => {
      const { assessText } = require('${name}')
      const { guidance } = require('${name}/guidance')
      const content = '---\\nengagement:\\n  purpose: to listen\\n---\\n'
      console.log(JSON.stringify((await assessText({ name: 'plan.md', content }, guidance)).verdict))
    })()`
    expect(runScript(script, { module: false })).toBe('gaps')
  })

  test('with zod runs when required', () => {
    const script = `console.log(JSON.stringify(require('${name}/zod').planSchema.safeParse({ purpose: 3 }).success))`
    expect(runScript(script, { module: false })).toBe(false)
  })

  test('runs as a command', () => {
    const { status, stdout, stderr } = spawnSync(
      'npx',
      ['--no-install', 'engagement-check', 'check', 'plan.yaml'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(stdout).toContain('plan.yaml')
  })
})

test('schemas and package.json can be imported', () => {
  const script = `console.log(JSON.stringify([
    require('${name}/schemas/plan.schema.json').title, require('${name}/package.json').name]))`
  expect(runScript(script, { module: false })).toEqual(['Engagement plan', name])
})

describe('types', () => {
  const source = `
    import { check, checkers, fails, gaps, loadGuidance, assessText, type CheckOptions, type EngagementPlan,
      type Finding, type Guidance, type PlanAssessment, type Severity } from '${name}'
    import { guidance } from '${name}/guidance'
    import { checkFiles, loadGuidanceFrom } from '${name}/node'
    import { planSchema } from '${name}/zod'

    type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false
    const same = <T extends true>(): T | void => {}

    const options: CheckOptions = { asOf: '2026-11-25', themes: ['consent'] }
    const plan: EngagementPlan = { stage: 'idea', consent: { withdrawal: { anyTime: { is: true, how: 'by telling the host' } } } }
    // @ts-expect-error: not a stage
    const wrong: EngagementPlan = { stage: 'soon' }
    const assessment = check(plan, guidance, options)
    same<Same<typeof assessment, PlanAssessment>>()
    same<Same<typeof guidance, Guidance>>()
    same<Same<ReturnType<typeof gaps>, readonly Finding[]>>()
    same<Same<Finding['severity'], Severity>>()
    export const failed: boolean = fails(checkers.nonPunishment(plan, guidance), { failOn: 'critical' })
    export const loaded = loadGuidance([{ name: 'a.yaml', content: '' }], guidance)
    if (!loaded.ok) loaded.problems.map((problem) => problem.place.line)
    export async function all(): Promise<readonly PlanAssessment[]> {
      const found: PlanAssessment[] = [await assessText({ name: 'a.md', content: '' }, guidance)]
      for await (const each of checkFiles(['.'], { guidance })) found.push(each)
      await loadGuidanceFrom('guidance')
      return found
    }
    export const parsed: EngagementPlan = planSchema.parse({})
    export { wrong }
  `

  test.each([
    ['typescript-5.4', 'module', 'nodenext'],
    ['typescript-5.4', 'commonjs', 'nodenext'],
    ['typescript-5.4', 'module', 'bundler'],
    ['typescript', 'module', 'nodenext'],
    ['typescript', 'commonjs', 'nodenext'],
    ['typescript', 'module', 'bundler'],
  ])('are read by %s in a %s package, resolved as %s', (compiler, type, moduleResolution) => {
    const project = join(folder, `types-${compiler}-${type}-${moduleResolution}`)
    mkdirSync(project)
    writeFileSync(join(project, 'package.json'), JSON.stringify({ type }))
    writeFileSync(join(project, 'use.ts'), source)
    const compilerOptions = {
      ...{ module: moduleResolution === 'bundler' ? 'esnext' : 'nodenext', moduleResolution },
      ...{
        target: 'es2022',
        lib: ['es2022', 'dom'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
      },
      ...{ noEmit: true, skipLibCheck: true },
    }
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['use.ts'] }))
    const tsc = join(process.cwd(), 'node_modules', compiler, 'bin/tsc')
    const { stdout, status } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' })
    expect({ stdout, status }).toEqual({ stdout: '', status: 0 })
  })
})

describe('tools for packages find nothing wrong', () => {
  const tool = (name: string): string => join(process.cwd(), 'node_modules/.bin', name)

  test('publint', () => {
    expect(run(tool('publint'), ['run', join(folder, packed.filename), '--strict'])).toContain('All good!')
  })

  test('are the types wrong', () => {
    const args = [
      join(folder, packed.filename),
      '--profile',
      'node16',
      '--format',
      'table-flipped',
      '--no-color',
    ]
    const { status, stdout } = spawnSync(tool('attw'), args, { encoding: 'utf8' })
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.any(String) })
  })

  test('knip', () => {
    const { status, stdout } = spawnSync(tool('knip'), [], { encoding: 'utf8' })
    expect({ status, stdout: stdout.trim() }).toEqual({ status: 0, stdout: '' })
  })

  test('size-limit', () => {
    const sizes = JSON.parse(run(tool('size-limit'), ['--json'], '.')) as readonly {
      name: string
      passed: boolean
    }[]
    expect(sizes.filter(({ passed }) => !passed)).toEqual([])
  })
})

test('the lock file names no registry', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
