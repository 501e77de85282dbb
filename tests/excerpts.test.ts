/** The words at a place, for those who ask for them. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assessText } from '../src/assess/assess-text.js'
import type { PlanAssessment } from '../src/check/assessment.js'
import { guidance } from '../src/guidance/shipped.js'
import { excerpterFor } from '../src/reading/identifiers/excerpter.js'
import { text as textFormat } from '../src/report/text.js'
import { countIn, emptySummary } from '../src/report/summary.js'
import { excerptOf } from '../src/text/excerpt.js'
import { placeOf } from '../src/text/place.js'
import { embeddedText, textOf } from '../src/text/text.js'

/** An excerpt of where some words stand. */
function excerptAt(content: string, words: string, masksIn = (): readonly never[] => []): string {
  const start = content.indexOf(words)
  return excerptOf(content, { start, end: start + words.length }, masksIn)
}

const long = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ')

describe('an excerpt', () => {
  test('is the line it stands on', () => {
    expect(excerptAt('a: 1\n  paid: true # yes\nb: 2\n', 'true')).toBe('paid: true # yes')
    expect(excerptAt('a\r\n\tpaid:\t true\r\nb', 'true')).toBe('paid: true')
  })

  test('is of the lines it stands on, as one', () => {
    expect(excerptAt('one\ntwo three\nfour five\nsix', 'three\nfour')).toBe('two three four five')
  })

  test('of a long line is cut between words, on both sides', () => {
    const excerpt = excerptAt(long, 'word30')
    expect(excerpt).toMatch(/^… word\d+ .* word30 .* word\d+ …$/)
    expect(excerpt.length).toBeGreaterThan(100)
  })

  test('takes more from one side where the other has less', () => {
    expect(excerptAt(long, 'word0')).toMatch(/^word0 .{100,} …$/)
    expect(excerptAt(long, 'word59')).toMatch(/^… .{100,} word59$/)
  })

  test('of a long stretch is its beginning', () => {
    expect(excerptAt(long, long)).toMatch(/^word0 word1 .{90,} …$/)
  })

  test('of nothing on an empty line is nothing', () => {
    expect(excerptAt('a\n\nb', '')).toBe('a')
    expect(excerptOf('a\n\nb', { start: 2, end: 2 }, () => [])).toBe('')
    expect(
      placeOf({ text: { ...textOf('p', 'a\n\nb'), excerpter: () => '' }, span: { start: 2, end: 2 } }),
    ).toEqual(placeOf({ text: textOf('p', 'a\n\nb'), span: { start: 2, end: 2 } }))
  })

  test('is one short line, whatever stands there', () => {
    const texts = fc.string({ unit: fc.constantFrom(...'ab \n\r\t\u2028😀é'), maxLength: 600 })
    fc.assert(
      fc.property(texts, fc.nat(600), fc.nat(600), (content, one, other) => {
        const span = {
          start: Math.min(one, other, content.length),
          end: Math.min(Math.max(one, other), content.length),
        }
        const excerpt = excerptOf(content, span, () => [])
        expect(excerpt.length).toBeLessThanOrEqual(120)
        expect(excerpt).not.toMatch(/[\n\r\t\u2028]/)
      }),
    )
  })

  test('holds the words of a short stretch', () => {
    fc.assert(
      fc.property(fc.nat(long.length - 40), fc.integer({ min: 1, max: 40 }), (start, length) => {
        const words = long.slice(start, start + length)
        expect(excerptOf(long, { start, end: start + length }, () => [])).toContain(words.trim())
      }),
    )
  })
})

describe('likely identifiers', () => {
  const excerpter = excerpterFor(guidance.languages)
  const whole = (content: string): string => excerpter(content, { start: 0, end: content.length })

  test.each([
    ['Ask maria@haven.ngo or +44 20 7946 0958.', 'Ask [e-mail] or [phone].'],
    ['| **Passport:** | AB1234567 |', '| **Passport:** | [document-number] |'],
    ['Born on 05/03/1998, case no. 23-CR-00456', 'Born on [birth-date], case no. [case-number]'],
    ['The shelter is at 12 High Street.', 'The shelter is at [shelter-address].'],
    ['the survivor Maria Lopez speaks', 'the survivor [name] speaks'],
    ['Call +44 20\r\n7946 0958, passport\nAB 12\n34567', 'Call [phone], passport [document-number]'],
    ['Maria, 98765432, X1234567L', 'Maria, [number], [number]'],
    ['We pay 100 000 € on 2026-11-25, for 2025-2026.', 'We pay 100 000 € on 2026-11-25, for 2025-2026.'],
  ])('are masked: %s', (content, masked) => {
    expect(whole(content)).toBe(masked)
  })

  test('are never shown in part, wherever the stretch begins and ends', () => {
    const secrets = fc.constantFrom(
      'maria.lopez@haven.ngo',
      '+44 20 7946 0958',
      '06 12 34 56 78',
      'passport AB1234567',
      'born on 05/03/1998',
    )
    const words = fc.array(fc.constantFrom('we', 'decide', 'with', 'members', 'how,'), { maxLength: 60 })
    fc.assert(
      fc.property(words, secrets, words, fc.nat(), fc.nat(), (before, secret, after, one, other) => {
        const content = [...before, secret, ...after].join(' ')
        const [start = 0, end = 0] = [one % content.length, other % content.length].toSorted((a, b) => a - b)
        expect(excerpter(content, { start, end })).not.toMatch(/\d|@|lopez|haven/i)
      }),
      { numRuns: 500 },
    )
  })
})

const secret = 'maria@haven.ngo'
const canary = 'Zqxwvanary'
const yaml = `title: ${canary}
consent:
  withdrawal:
    anyTime: { is: true, how: "${canary}, write to ${secret}", who: the host }
compensation:
  paid: ${canary}
`

const files = [
  { name: 'plan.yaml', content: yaml },
  {
    name: 'plan.json',
    content: JSON.stringify({
      consent: { voluntary: { is: true, how: `${canary} ${secret}` }, withdrawal: canary },
    }),
  },
  {
    name: 'plan.md',
    content: `---\nengagement:\n${yaml.trimEnd().replace(/^/gm, '  ')}\n---\n\n# ${canary}\n`,
  },
  {
    name: 'plan.md',
    content: `# ${canary}\n\n> \`\`\`yaml engagement\n${yaml.trimEnd().replace(/^/gm, '> ')}\n> \`\`\`\n`,
  },
]

describe.each(files)('a check of $name', (file) => {
  const asOf = '2026-11-25'
  const inText = (assessment: PlanAssessment): string => {
    const run = { tool: { name: 'tool', version: '0' }, guidance, asOf, all: true }
    const writing = textFormat.start(run)
    return writing.begin() + writing.plan(assessment) + writing.end(countIn(emptySummary, assessment))
  }

  test('gives no word of the plan unless it is asked to', async () => {
    for (const excerpts of [undefined, false]) {
      const assessment = await assessText(file, guidance, { asOf, excerpts })
      expect(JSON.stringify(assessment)).not.toMatch(new RegExp(`${canary}|${secret}|"excerpt"`))
      expect(inText(assessment)).not.toContain(canary)
    }
  })

  test('gives them at places only, and masked', async () => {
    const assessment = await assessText(file, guidance, { asOf, excerpts: true })
    const shown: string[] = []
    const rest = JSON.stringify(assessment, (key, value: unknown) => {
      if (key !== 'excerpt') return value
      shown.push(String(value))
      return undefined
    })
    expect(rest).toBe(JSON.stringify(await assessText(file, guidance, { asOf })))
    expect(shown.join('\n')).toContain(canary)
    expect(shown.join('\n')).toContain('[e-mail]')
    expect(shown.join('\n')).not.toContain(secret)
    expect(inText(assessment)).toContain(`“`)
    expect(inText(assessment)).toContain(canary)
    expect(inText(assessment)).not.toContain(secret)
  })
})

test('a text taken out of another one has excerpts too', () => {
  const outer = { ...textOf('plan.md', '> a: 1\n> b: 2\n'), excerpter: excerpterFor([]) }
  const inner = embeddedText(outer, 'a: 1\nb: 2\n', [
    { start: 0, outerStart: 2 },
    { start: 5, outerStart: 9 },
  ])
  expect(placeOf({ text: inner, span: { start: 8, end: 9 } })).toMatchObject({ line: 2, excerpt: 'b: 2' })
})
