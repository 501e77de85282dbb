/** The page that people read says what the rules say. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guidanceDoc } from '../scripts/guidance-doc.js'
import { guidance, rules } from './shipped-rules.js'

const page = readFileSync('docs/guidance.md', 'utf8')

test('docs/guidance.md is what `npm run generate` makes of the guidance', () => {
  expect(page === guidanceDoc(guidance)).toBe(true)
})

test('every rule is on it, with what survivors have reviewed', () => {
  expect(rules.filter(({ id }) => !page.includes(`\n\`${id}\``)).map(({ id }) => id)).toEqual([])
  expect(page.split('No survivor has reviewed this rule yet.').length - 1).toBe(
    rules.filter(({ reviews }) => reviews.length === 0).length,
  )
})

test('every source is on it', () => {
  const lost = guidance.sources.filter(({ source }) => !page.includes(`\n- \`${source}\`: `))
  expect(lost.map(({ source }) => source)).toEqual([])
})
