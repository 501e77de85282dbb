import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shownName } from '../src/report/file-name.js'
import { separated, wrap } from '../src/report/layout.js'

const words = fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1, maxLength: 60 })
const frame = fc.record({
  first: fc.constantFrom('', '1. ', '  - '),
  rest: fc.constantFrom('', '   ', '      '),
  right: fc.constantFrom('', 'consent', 'interpretation-accessibility'),
})

describe('wrapping', () => {
  test('keeps every word, in order', () => {
    fc.assert(
      fc.property(words, frame, (given, { first, rest, right }) => {
        const lines = wrap(given.join(' '), { first, rest, right })
        const unframed = lines.map((line, index) => {
          const ends = index === 0 && right !== '' ? line.length - right.length : line.length
          return line.slice((index === 0 ? first : rest).length, ends).trim()
        })
        expect(unframed.join(' ')).toBe(given.join(' '))
      }),
    )
  })

  test('stays within 80 columns where words allow it', () => {
    fc.assert(
      fc.property(words, frame, (given, frameGiven) => {
        const lines = wrap(given.join(' '), frameGiven)
        expect(lines.filter((line) => line.length > 80)).toEqual([])
      }),
    )
  })

  test('gives a word that is too long its own line', () => {
    const long = 'x'.repeat(100)
    expect(wrap(`one ${long} two`)).toEqual(['one', long, 'two'])
  })

  test('leaves no empty line for an empty block', () => {
    expect(separated([['a'], [], ['b', 'c']])).toEqual(['a', '', 'b', 'c'])
  })
})

describe('a file name', () => {
  test('is shown as it was given', () => {
    expect(shownName('plans/conseil d’usagers.yaml')).toBe('plans/conseil d’usagers.yaml')
  })

  test('cannot steer a terminal', () => {
    expect(shownName('a\u001b[2Jb\n.yaml')).toBe('a\\u{1b}[2Jb\\u{a}.yaml')
  })

  test('cannot turn the text around it', () => {
    expect(shownName('a\u202elmay.yaml')).toBe('a\\u{202e}lmay.yaml')
    expect(shownName('خطة.yaml')).toBe('\u2068خطة.yaml\u2069')
  })
})
