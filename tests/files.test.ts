/** Paths, folders and patterns → the files that are meant. */

import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { findPlans } from '../src/node/find-plans.js'

let cwd: string

beforeEach(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'plans-')))
})

afterEach(() => rmSync(cwd, { recursive: true, force: true }))

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), 'purpose: to listen\n')
  }
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(cwd, path)), { recursive: true })
  symlinkSync(target, join(cwd, path))
}

/** Names, with what is wrong behind them. */
async function found(...paths: readonly string[]): Promise<readonly string[]> {
  const { plans } = await findPlans(paths, { cwd })
  return plans.flatMap(({ files }) =>
    files.map(({ name, trouble }) => (trouble ? `${name}: ${trouble.id}` : name)),
  )
}

describe('a folder', () => {
  test('means the files in it that end like a plan', async () => {
    put('f/council.md', 'f/film.docx', 'f/a.plan.yaml', 'f/b.plan.yml', 'f/c.plan.json', 'f/deep/er/talk.MD')
    put('f/notes.txt', 'f/data.yaml', 'f/package.json', 'f/plan.yaml')
    expect(await found('f')).toEqual([
      'f/a.plan.yaml',
      'f/b.plan.yml',
      'f/c.plan.json',
      'f/council.md',
      'f/deep/er/talk.MD',
      'f/film.docx',
    ])
  })

  test('leaves out files about the folder, hidden ones and installed ones', async () => {
    put(
      'f/README.md',
      'f/readme.fr.md',
      'f/LICENSE.md',
      'f/CHANGELOG.md',
      'f/CONTRIBUTING.md',
      'f/~$council.docx',
    )
    put('f/.drafts/secret.md', 'f/.hidden.md', 'f/node_modules/pkg/plan.md')
    put('f/governance.md', 'f/readme-council.md')
    expect(await found('f')).toEqual(['f/governance.md', 'f/readme-council.md'])
  })

  test('counts what it passes over, once', async () => {
    put('f/council.md', 'f/README.md', 'f/deep/photo.jpg', 'f/.hidden', 'f/node_modules/x.js')
    expect(await findPlans(['f', 'f/deep', 'f'], { cwd })).toMatchObject({ passedOver: 2 })
  })

  test('does not count as passed over what was named by itself', async () => {
    put('f/council.md', 'f/notes.txt')
    expect(await findPlans(['f', 'f/notes.txt'], { cwd })).toMatchObject({ passedOver: 0 })
  })

  test('without plans is a problem', async () => {
    put('f/notes.txt')
    expect(await found('f')).toEqual(['f: folder-without-plans'])
  })

  test('is walked once where a link in it leads back to it', async () => {
    put('f/in/council.md')
    link('f/in/again', '..')
    link('f/in/self', '.')
    expect(await found('f')).toEqual(['f/in/council.md'])
  })

  test('has a problem for each link in it that leads nowhere or to itself', async () => {
    put('f/council.md')
    link('f/gone.md', 'nothing-here')
    link('f/loop.md', 'loop.md')
    link('f/loop.txt', 'loop.txt')
    expect(await found('f')).toEqual([
      'f/council.md',
      'f/gone.md: file-link-broken',
      'f/loop.md: file-link-loop',
    ])
  })
})

describe('a path', () => {
  test('that exists is taken whatever its ending', async () => {
    put('notes.txt', 'README.md', '.hidden', 'plan.yaml')
    expect(await found('notes.txt', './README.md', '.hidden', join(cwd, 'plan.yaml'))).toEqual([
      'notes.txt',
      './README.md',
      '.hidden',
      join(cwd, 'plan.yaml'),
    ])
  })

  test('that exists wins over its reading as a pattern', async () => {
    put('plan [draft].yaml', 'plan d.yaml', '{a,b}/council.md', 'a/other.md')
    expect(await found('plan [draft].yaml', '{a,b}')).toEqual(['plan [draft].yaml', '{a,b}/council.md'])
  })

  test('is a pattern if nothing has it as its name', async () => {
    put('plans/b.md', 'plans/a.txt', 'plans/deep/c.md', 'plans/node_modules/d.md', 'plans/.e.md')
    expect(await found('plans/*', 'plans/**/*.md')).toEqual(['plans/a.txt', 'plans/b.md', 'plans/deep/c.md'])
  })

  test('that is a pattern without matches is a problem', async () => {
    expect(await found('plans/*.md', 'plan [draft].yaml')).toEqual([
      'plans/*.md: pattern-without-matches',
      'plan [draft].yaml: pattern-without-matches',
    ])
  })

  test.each(['nowhere.yaml', '', 'a\0b', `${'x'.repeat(300)}.md`])(
    'that leads to nothing is a problem',
    async (path) => {
      expect(await found(path)).toEqual([`${path}: file-missing`])
    },
  )

  test('through a file is a problem', async () => {
    put('plan.yaml')
    expect(await found('plan.yaml/more')).toEqual(['plan.yaml/more: file-missing'])
  })

  test('that is a pattern follows links, each folder once', async () => {
    put('f/in/council.md', 'other/film.md')
    link('f/in/again', '..')
    link('f/film.md', '../other/film.md')
    link('f/loop.md', 'loop.md')
    expect(await found('f/**/*.md', 'f/in/*')).toEqual([
      'f/film.md',
      'f/in/council.md',
      'f/loop.md: file-link-loop',
    ])
  })

  test('that is a pattern looks no deeper than it says', async () => {
    put('a/b.md', 'a/deep/c.md', 'd/e/f.md', '.drafts/g.md')
    expect(await found('*/*.md', '{d,x}/**/f.md', '.drafts/*')).toEqual([
      'a/b.md',
      'd/e/f.md',
      '.drafts/g.md',
    ])
  })

  test.each(['.', '**/*.md'])('takes no longer where links lead in many circles: %s', async (path) => {
    const names = [...'abcdefghij']
    for (const name of names) {
      put(`${name}/council.md`)
      for (const other of names) link(`${name}/to-${other}`, `../${other}`)
    }
    expect(await found(path)).toEqual(names.map((name) => `${name}/council.md`))
  })

  test('that is a link to itself is a problem', async () => {
    link('loop.md', 'loop.md')
    expect(await found('loop.md')).toEqual(['loop.md: file-link-loop'])
  })

  test('that is no ordinary file is a problem', async () => {
    const server = createServer().listen(join(cwd, 'socket.md'))
    try {
      expect(await found('socket.md')).toEqual(['socket.md: file-special'])
    } finally {
      server.close()
    }
  })

  test.each(['[', '{', '!(', '\\', '***', '{1..99999999}', '((((('])(
    'of odd signs never fails: %s',
    async (path) => {
      expect(await found(path)).toHaveLength(1)
    },
  )
})

describe('several paths', () => {
  test('keep their order, and the same file is taken once', async () => {
    put('b.md', 'f/a.md')
    link('f/b-too.md', '../b.md')
    expect(await found('b.md', 'f', './b.md', 'f/*.md')).toEqual(['b.md', 'f/a.md'])
  })

  test('give keys relative to the working folder', async () => {
    put('f/a.md', 'b.md')
    const { plans } = await findPlans([join(cwd, 'f'), './b.md', '../elsewhere.md'], { cwd })
    expect(plans.map(({ key }) => key)).toEqual(['f/a.md', 'b.md', '../elsewhere.md'])
  })
})

describe('as one', () => {
  async function together(...paths: readonly string[]): Promise<readonly (readonly string[])[]> {
    const { plans } = await findPlans(paths, { cwd, asOne: true })
    return plans.map(({ key, files }) => [key, ...files.map(({ name }) => name)])
  }

  test('a folder is one plan, and so is each further one', async () => {
    put('one/story.md', 'one/deep/budget.docx', 'two/plan.md', 'two/notes.txt')
    expect(await together('one', 'two')).toEqual([
      ['one', 'one/deep/budget.docx', 'one/story.md'],
      ['two', 'two/plan.md'],
    ])
  })

  test('files that are named are another', async () => {
    put('a.md', 'b.md', 'three/plan.md')
    expect(await together('a.md', 'three', 'b.md')).toEqual([
      ['a.md', 'a.md', 'b.md'],
      ['three', 'three/plan.md'],
    ])
  })

  test('a file belongs to the plan that named it first', async () => {
    put('four/a.md', 'four/b.md')
    expect(await together('four/a.md', 'four')).toEqual([
      ['four/a.md', 'four/a.md'],
      ['four', 'four/b.md'],
    ])
  })
})
