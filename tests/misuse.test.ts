import { describe, expect, test } from 'vitest'
import { assessText, check, fails, gaps, loadGuidance } from '../src/index.js'
import { guidance } from '../src/guidance/shipped.js'
import { checkFiles, loadGuidanceFrom } from '../src/node.js'

/** Values that no public function takes in place of an object of its own. */
const wrong: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['a number', 5],
  ['a text', 'high'],
  ['a list with nothing of use', [null]],
]

/** Types keep people from this; what they import from JavaScript does not. */
const anything = (value: unknown): never => value as never

/** Whole sentences of ours, not what the engine says of a property of null. */
const ours = /^(?!Cannot read)[A-Z`'].*\.$|^\w+ expects .*\.$/

describe.each(wrong)('%s', (_, value) => {
  test.each<readonly [string, () => unknown]>([
    ['fails', () => fails(anything(value))],
    ['gaps', () => gaps(anything(value))],
    ['the threshold of fails', () => fails(check({}, guidance), anything(value))],
    ['loadGuidance', () => loadGuidance(anything(value))],
    ['what loadGuidance adds to', () => loadGuidance([], anything(value))],
    ['the guidance of check', () => check({}, anything(value))],
  ])('for %s is refused with a sentence', (__, call) => {
    expect(call).toThrow(TypeError)
    expect(call).toThrow(ours)
  })

  test.each<readonly [string, () => Promise<unknown>]>([
    ['assessText', () => assessText(anything(value), guidance)],
    ['the paths of checkFiles', () => checkFiles(anything(value)).next()],
    ['the guidance of checkFiles', () => checkFiles(['none'], { guidance: anything(value) }).next()],
    ['the folder of loadGuidanceFrom', () => loadGuidanceFrom(anything(value === 'high' ? '' : value))],
  ])('for %s is refused with a sentence', async (__, call) => {
    await expect(call()).rejects.toThrow(TypeError)
    await expect(call()).rejects.toThrow(ours)
  })
})

describe('an option that nobody reads', () => {
  test.each<readonly [string, () => unknown]>([
    ['of check', () => check({}, guidance, anything({ asof: '2026-11-25' }))],
    ['of fails', () => fails(check({}, guidance), anything({ failon: 'low' }))],
  ])('%s is refused, with the one that was likely meant', (_, call) => {
    expect(call).toThrow(/Did you mean `(?:asOf|failOn)`\?/)
  })

  test('of checkFiles is refused before any file is looked for', async () => {
    await expect(checkFiles(['none'], anything({ asOf: 'soon' })).next()).rejects.toThrow('`asOf` is a day')
  })
})

describe('what was not assessed', () => {
  test.each([
    ['front matter without a plan', '---\ntitle: a\n---\n'],
    ['a line', '***\n'],
    ['a comment', '<!-- c -->\n'],
    ['a link that is defined', '[a]: b\n'],
  ])('says why: %s', async (_, content) => {
    const { verdict, problems, unread } = await assessText({ name: 'a.md', content }, guidance)
    expect(verdict).toBe('not-assessed')
    expect(problems.length + unread.length).toBeGreaterThan(0)
  })

  test('says why, where the guidance has no rule', () => {
    const empty = loadGuidance([])
    expect(empty.ok && check({}, empty.guidance).problems.map(({ message }) => message.id)).toEqual([
      'guidance-without-rules',
    ])
  })

  test('for too many groups says how many one check takes', () => {
    const groups = Array.from({ length: 30 }, () => ({ ages: ['adults'] }))
    const activities = Array.from({ length: 30 }, () => ({ kind: 'council' }))
    const { verdict, problems } = check({ groups, activities }, guidance)
    expect([verdict, problems.map(({ message }) => message.id)]).toEqual([
      'not-assessed',
      ['too-many-groups'],
    ])
  })
})
