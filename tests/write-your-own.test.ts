/** A page that people follow step by step works, step by step. `vitest -u` writes its outputs anew. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readingGrade } from '../src/authoring/reading-grade.js'
import { runDocument } from './run-document.js'

const page = readFileSync('docs/write-your-own-guidance.md', 'utf8')
const document = runDocument(page)

beforeAll(() => document.run())

afterAll(() => document.end())

test('every block is run, or is a file that others use', () => {
  const inFolder = document.idle.filter((name) => !name.includes('# our-rules/'))
  expect(inFolder).toEqual([])
  expect(document.lostOutputs).toEqual([])
})

test.each(document.runnable)('$name', (block) => {
  const { err, codes } = document.ranBy(block)
  expect(err).toBe('')
  expect([0, 1]).toEqual(expect.arrayContaining([...codes]))
})

test('outputs are those that come out', async () => {
  await expect(document.rewritten()).toMatchFileSnapshot('../docs/write-your-own-guidance.md')
})

test('no paragraph needs more than eight years of school', () => {
  const paragraphs = page
    .replaceAll(/```[\s\S]*?```/g, '')
    .split(/\n{2,}/)
    .filter((text) => text.includes('. ') && !/^[#|]/.test(text))
  const hard = paragraphs.filter((text) => readingGrade(text.replaceAll(/\]\([^)]*\)|`[^`]*`/g, '')) > 8)
  expect(paragraphs.length).toBeGreaterThan(8)
  expect(hard).toEqual([])
})

test('links lead to something', () => {
  const links = [...page.matchAll(/\]\(([^):#]+)/g)].map((match) => match[1] ?? '')
  expect(links.filter((link) => !link.startsWith('http') && !existsSync(join('docs', link)))).toEqual([])
})
