/** What holds for every value, whatever is written. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fieldByPath, type Field } from '../src/plan/field-index.js'
import { pers } from '../src/plan/money.js'
import { detailNames, type Held, type Value } from '../src/plan/value.js'
import { compileValues } from '../src/reading/values/compile-values.js'
import { languageForValues } from './values-languages.js'

/** A value, and one way to write it down. */
interface Example {
  readonly field: Field
  readonly text: string
  readonly value: Value
}

describe.each(['en', 'es', 'fr'])('in %s', (code) => {
  const language = languageForValues(code)
  const { reading, words } = language
  const read = compileValues(language)
  const held = (text: string, field: Field): Held | undefined => read(text, field, { exact: true })?.held
  const examples = examplesIn()

  test('a value that is written down and read again is the same', () => {
    fc.assert(
      fc.property(examples, ({ field, text, value }) => {
        expect(held(text, field)).toEqual({ state: 'stated', value })
      }),
      { numRuns: 500 },
    )
  })

  test('a hedge leaves nothing stated', () => {
    const hedged = fc
      .tuple(
        examples,
        fc.constantFrom(...reading.hedges),
        fc.constantFrom('before', 'behind', 'comma', 'brackets', 'line'),
      )
      .map(([{ field, text }, hedge, where]) => ({ field, text: beside(text, hedge, where) }))
    fc.assert(
      fc.property(hedged, ({ field, text }) => {
        expect(held(text, field)?.state).toBe('unsettled')
      }),
      { numRuns: 1000 },
    )
  })

  test('a doubt behind an answer leaves nothing stated', () => {
    const paid = fieldAt('compensation.paid')
    // After a no, another is no doubt.
    const agreeing = [...reading.no, ...reading.none]
    const doubts = reading.doubts.filter((doubt) => !agreeing.includes(doubt))
    fc.assert(
      fc.property(
        fc.constantFrom(...reading.yes, ...reading.no),
        fc.constantFrom(...doubts),
        fc.constantFrom('comma', 'brackets', 'line'),
        (answer, doubt, where) => {
          expect(held(beside(answer, doubt, where), paid)?.state).toBe('unsettled')
        },
      ),
    )
  })

  test('a placeholder leaves nothing stated; of a list what may follow, of a detail only that', () => {
    const placeholder = fc.constantFrom(
      ...['[amount]', '<role>', '{when}', '____', 'XX', '…', '...', '???', 'DD/MM/YYYY', '[…]'],
      ...reading.placeholders,
    )
    const where = fc.constantFrom('before', 'behind', 'comma', 'brackets', 'line')
    fc.assert(
      fc.property(examples, placeholder, where, ({ field, text, value }, open, at) => {
        const found = held(beside(text, open, at), field)
        expect(found?.state === 'stated' ? leftOpen(found.value, value) : 'all').not.toBe('nothing')
      }),
      { numRuns: 1000 },
    )
  })

  test('accents together or apart, kinds of apostrophe and of line break change nothing', () => {
    const twins: readonly ((text: string) => string)[] = [
      (text) => text.normalize('NFC'),
      (text) => text.normalize('NFD'),
      (text) => text.replaceAll('’', "'"),
      (text) => text.replaceAll("'", '’'),
      (text) => text.replaceAll('\n', '\r\n'),
      (text) => text.replaceAll(' ', '\u00a0'),
      (text) => ` ${text}\n`,
    ]
    const joint = fc.constantFrom('before', 'behind', 'comma', 'brackets', 'line')
    const more = fc.constantFrom(...reading.harmless, ...reading.doubts, 'n’importe où', 'à côté')
    fc.assert(
      fc.property(
        examples,
        joint,
        more,
        fc.boolean(),
        fc.constantFrom(...twins),
        ({ field, text }, at, words, isMore, twin) => {
          const written = isMore ? beside(text, words, at) : text
          expect(withoutText(held(twin(written), field))).toEqual(withoutText(held(written, field)))
        },
      ),
      { numRuns: 500 },
    )
  })

  function examplesIn(): fc.Arbitrary<Example> {
    const { yes, no, details, units, currencies } = reading
    const commitment = fc
      .tuple(fc.boolean(), fc.subarray([...detailNames]), fc.constantFrom('; ', '\n', ', '))
      .chain(([is, names, joint]) =>
        fc.constantFrom(...(is ? yes : no)).map((answer) => ({
          field: fieldAt('consent.withdrawal.penalty'),
          text: [answer, ...names.map((name) => `${details[name]?.[0]}: Kigali`)].join(joint),
          value: { kind: 'commitment' as const, is, details: names },
        })),
      )
    const word = fc.constantFrom(...namesOf('activity.kind')).map(([name, word]) => ({
      field: fieldAt('activity.kind'),
      text: name,
      value: { kind: 'word' as const, word },
    }))
    const list = fc
      .tuple(
        fc.uniqueArray(fc.constantFrom(...namesOf('compensation.expenses.covers')), {
          minLength: 1,
          selector: ([, word]) => word,
        }),
        fc.constantFrom(', ', '; ', '\n', '\n- ', ' / ', ` ${reading.and[0]} `),
      )
      .map(([names, joint]) => ({
        field: fieldAt('compensation.expenses.covers'),
        text: names.map(([name]) => name).join(joint),
        value: { kind: 'list' as const, members: names.map(([, word]) => word), complete: true },
      }))
    const number = amounts().map(([text, number]) => ({
      field: fieldAt('consent.information.hoursAsked'),
      text,
      value: { kind: 'number' as const, number },
    }))
    const coins = Object.entries(currencies).flatMap(([coin, names]) =>
      (names ?? []).map((name) => [name, coin] as const),
    )
    const written = pers.flatMap((per) => (reading.pers[per] ?? []).map((name) => [name, per] as const))
    const money = fc
      .tuple(amounts(), fc.constantFrom(...coins), fc.constantFrom(...written), fc.boolean())
      .map(([[text, amount], [coin, currency], [name, per], isFirst]) => ({
        field: fieldAt('compensation.rate'),
        text: `${isFirst ? `${coin} ${text}` : `${text} ${coin}`} ${name}`,
        value: { kind: 'money' as const, amount, currency, per },
      }))
    const lengths = (['hour', 'day', 'week', 'month', 'year'] as const).flatMap((unit) =>
      (units[unit] ?? []).map((name) => [name, unit] as const),
    )
    const duration = fc
      .tuple(amounts(), fc.constantFrom(...lengths), fc.constantFrom('', ...reading.within))
      .map(([[text, count], [name, unit], before]) => ({
        field: fieldAt('compensation.paidWithin'),
        text: `${before} ${text} ${name}`.trim(),
        value: { kind: 'duration' as const, duration: { count, unit } },
      }))
    const date = fc
      .tuple(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        fc.constantFrom('iso', 'name', 'figures'),
      )
      .chain(([day, form]) => {
        const iso = day.toISOString().slice(0, 10)
        const [year = '', month = '', dayOfMonth = ''] = iso.split('-')
        const link = code === 'es' ? ' de ' : ' '
        const name = (at: string): string => [String(Number(dayOfMonth)), at, year].join(link)
        const isSure = Number(dayOfMonth) > 12
        return fc.constantFrom(...(reading.months[Number(month) - 1] ?? [])).map((at) => ({
          field: fieldAt('activity.startsOn'),
          text:
            form === 'name'
              ? name(at)
              : form === 'figures' && isSure
                ? `${dayOfMonth}/${month}/${year}`
                : iso,
          value: { kind: 'date' as const, date: iso },
        }))
      })
    const text = fc.constantFrom('Kigali', 'Casa de la Mar', 'L’été à Łódź').map((each) => ({
      field: fieldAt('title'),
      text: each,
      value: { kind: 'text' as const, text: each },
    }))
    return fc.oneof<fc.Arbitrary<Example>[]>(commitment, word, list, number, money, duration, date, text)
  }

  function namesOf(path: string): readonly (readonly [name: string, word: string])[] {
    const field = fieldAt(path)
    return [
      ...Object.entries(words[path] ?? {}).flatMap(([word, names]) =>
        names.map((name) => [name, word] as const),
      ),
      // A word of the model counts where the language does not use it otherwise.
      ...(field.words ?? []).map((word) => [word, word] as const),
    ]
  }

  /** A number and ways to write it that nobody can misread. */
  function amounts(): fc.Arbitrary<readonly [text: string, number: number]> {
    const small = fc.integer({ min: 2, max: 999 })
    return fc.oneof(
      small.map((each) => [String(each), each] as const),
      fc
        .tuple(small, fc.integer({ min: 1, max: 99 }), fc.constantFrom('.', ','))
        .map(([whole, cents, mark]) => {
          const fraction = String(cents).padStart(2, '0')
          return [`${whole}${mark}${fraction}`, Number(`${whole}.${fraction}`)] as const
        }),
      fc
        .tuple(
          fc.integer({ min: 1, max: 9 }),
          fc.integer({ min: 100, max: 999 }),
          fc.constantFrom('\u00a0', '\u202f', ' ', '’', "'"),
        )
        .map(([thousands, rest, mark]) => [`${thousands}${mark}${rest}`, thousands * 1000 + rest] as const),
      fc.constantFrom(...Object.entries(reading.numbers).filter(([, number]) => number > 1)),
    )
  }
})

const english = compileValues(languageForValues('en'))

test('anything at all is read, and pointed at where it stands', () => {
  const anything = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(...'☐☒()[]<>{}_…?-–,.;:/ \n1230€$'.split(''), 'yes', 'no', 'who', 'per hour', 'if'),
        { maxLength: 20 },
      )
      .map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(anything, fc.constantFrom(...fieldByPath.values()), fc.boolean(), (text, field, exact) => {
      const written = english(text, field, { exact })
      const { start, end } = written?.span ?? { start: 0, end: 0 }
      expect(['stated', 'unsettled', undefined]).toContain(written?.held.state)
      expect(text.slice(start, end)).toBe(written ? text.trim() : '')
    }),
    { numRuns: 2000 },
  )
})

test('behind a broad name no description says yes', () => {
  const commitments = [...fieldByPath.values()].filter(({ kind }) => kind === 'commitment')
  const described = fc.array(fc.constantFrom('members', 'are', 'told', 'who', 'in', 'writing', 'early'), {
    minLength: 1,
  })
  fc.assert(
    fc.property(fc.constantFrom(...commitments), described, (field, parts) => {
      expect(english(parts.join(' '), field, { exact: false })?.held.state).toBe('unsettled')
    }),
  )
})

// Each would take minutes if its time grew with the square of its length.
const repeated = [
  ...['(', '[', '{', '<', '<a', '_', '.', '…', '?', '☒', '☐ ', '☒ Yes ', '☐\n', '[x]', '"', '“', '*', "'"],
  ...['1', '1 ', '1.', '1,', '1 000 ', '0,', '13/', '(1', 'two (2) ', '€ ', '€ 4 ', '-', '– ', ' - ', '+'],
  ...[':', 'who: ', 'a:', 'yes ', 'yes, ', 'no ', 'if they ', 'may ', 'to be ', 'not later ', 'an hour '],
  ...[
    'travel, ',
    'travel and ',
    'travel (',
    'a/',
    ', ',
    '\n',
    '\u00ad',
    'e\u0301',
    'xX',
    'd/',
    'YYYY-',
    'l’',
  ],
]
/** One for each way of reading; the kinds that are left out share theirs with one of these. */
const oneOfEach = [
  'compensation.paid',
  'activity.kind',
  'compensation.expenses.covers',
  'title',
  'compensation.rate',
  'activity.startsOn',
  'compensation.paidWithin',
].map(fieldAt)

test.each(repeated)('100 kB of %j are read', (piece) => {
  const long = piece.repeat(100_000 / piece.length)
  const beginnings: Readonly<Record<string, string>> = {
    commitment: 'Yes, ',
    money: '€ 40, ',
    date: '2027-03-01, ',
  }
  for (const field of oneOfEach)
    for (const text of new Set([long, `${beginnings[field.kind] ?? ''}${long}`]))
      expect(english(text, field, { exact: true })?.held.state).not.toBe('silent')
  expect(
    english(`Yes${' '.repeat(100_000)}${long}!`, fieldAt('compensation.paid'), { exact: true }),
  ).toBeDefined()
})

function fieldAt(path: string): Field {
  const field = fieldByPath.get(path)
  if (!field) throw new Error(`There is no field ${path}.`)
  return field
}

function beside(text: string, words: string, where: string): string {
  switch (where) {
    case 'before':
      return `${words} ${text}`
    case 'behind':
      return `${text} ${words}`
    case 'comma':
      return `${text}, ${words}`
    case 'brackets':
      return `${text} (${words})`
    default:
      return `${text}\n${words}`
  }
}

/** What is still open of a value, beside the same without any placeholder. */
function leftOpen(found: Value, whole: Value): 'nothing' | 'part' {
  const isListOpen = found.kind === 'list' && !found.complete
  const isDetailOpen =
    found.kind === 'commitment' &&
    whole.kind === 'commitment' &&
    found.details.join() === whole.details.filter((name) => found.details.includes(name)).join() &&
    found.details.length < whole.details.length
  return isListOpen || isDetailOpen ? 'part' : 'nothing'
}

/** A text is kept as it was written, and so is a list of texts. */
function withoutText(held: Held | undefined): unknown {
  return held?.state === 'stated' && held.value.kind === 'text' ? 'text' : held
}
