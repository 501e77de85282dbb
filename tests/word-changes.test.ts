/** Changes in Word files that nobody has accepted or refused yet: both readings, and how many there are. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Part } from '../src/document/part.js'
import type { Words } from '../src/document/words.js'
import {
  cell,
  change,
  item,
  mark,
  p,
  r,
  readParts,
  row,
  style,
  styled,
  table,
  type WordParts,
} from './word-file.js'
import { wordsIn } from './word-words.js'

/** Words as they stand with all changes accepted, and behind an arrow with all refused. */
function bothOf({ text, before }: Words): string {
  return before ? `${text} <- ${before.text}` : text
}

async function readingsOf(file: WordParts | string): Promise<readonly string[]> {
  return wordsIn((await readParts(file)).parts).map((words) => bothOf(words).replaceAll('\n', '⏎'))
}

const end = (kind: 'ins' | 'del' | 'moveFrom' | 'moveTo'): string => `<w:rPr>${mark(kind)}</w:rPr>`
const was = (properties: string): string => `<w:rPrChange w:id="1"><w:rPr>${properties}</w:rPr></w:rPrChange>`

const styles =
  style('Heading1', 'heading 1') +
  style('Hidden', 'Hidden', '<w:rPr><w:vanish/></w:rPr>') +
  style('Title', 'Title')

describe('changes of words', () => {
  test.each<readonly [name: string, file: WordParts | string, readings: readonly string[]]>([
    ['none', p('We pay.'), ['We pay.']],
    ['words put in', p(r('We ') + change('ins', 'never ') + r('pay.')), ['We never pay. <- We pay.']],
    ['words taken out', p(r('We ') + change('del', 'never ') + r('pay.')), ['We pay. <- We never pay.']],
    [
      'words in place of others',
      p(r('Pay: ') + change('del', '20 €') + change('ins', '40 €')),
      ['Pay: 40 € <- Pay: 20 €'],
    ],
    [
      'words that one put in and another took out',
      p(r('We pay') + change('ins', change('del', 'never')) + r('.')),
      ['We pay.'],
    ],
    [
      'a paragraph put in',
      p('a') + p(change('ins', 'We pay.'), end('ins')) + p('b'),
      ['a', 'We pay. <- ', 'b'],
    ],
    [
      'a paragraph taken out',
      p('a') + p(change('del', 'We pay.'), end('del')) + p('b'),
      ['a', ' <- We pay.', 'b'],
    ],
    [
      'words moved',
      p(r('a') + change('moveFrom', ' We pay.')) + p(r('b') + change('moveTo', ' We pay.')),
      ['a <- a We pay.', 'b We pay. <- b'],
    ],
    [
      'a paragraph moved',
      p(change('moveFrom', 'We pay.'), end('moveFrom')) +
        p('a') +
        p(change('moveTo', 'We pay.'), end('moveTo')),
      [' <- We pay.', 'a', 'We pay. <- '],
    ],
    [
      'a paragraph split',
      p('We do not.', end('ins')) + p('Pay.'),
      ['We do not. <- We do not.Pay.', 'Pay. <- '],
    ],
    ['paragraphs joined', p('We do not ', end('del')) + p('pay.'), ['We do not pay. <- We do not ⏎pay.']],
    [
      'words hidden',
      p(r('We ') + r('never ', `<w:vanish/>${was('')}`) + r('pay.')),
      ['We pay. <- We never pay.'],
    ],
    ['words shown', p(r('We ') + r('never ', was('<w:vanish/>')) + r('pay.')), ['We never pay. <- We pay.']],
    [
      'words struck',
      p(r('We ') + r('never ', `<w:strike/>${was('')}`) + r('pay.')),
      ['We pay. <- We never pay.'],
    ],
    ['words that are set bold', p(r('We pay.', `<w:b/>${was('')}`)), ['We pay.']],
    [
      'a style that hides',
      {
        styles,
        body: p('We pay.', '<w:pPrChange w:id="1"><w:pPr><w:pStyle w:val="Hidden"/></w:pPr></w:pPrChange>'),
      },
      ['We pay. <- '],
    ],
    [
      'a row put in',
      `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'], mark('ins'))}</w:tbl>`,
      ['a', 'a', 'b', 'b', 'c <- ', 'c <- ', 'd <- ', 'd <- '],
    ],
    [
      'a row taken out',
      `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'], mark('del'))}</w:tbl>`,
      ['a', 'a', 'b', 'b', ' <- c', ' <- c', ' <- d', ' <- d'],
    ],
    [
      'a cell put in',
      table(['a', cell('b', mark('cellIns'))], ['c', 'd']),
      ['a', 'a', 'b <- ', 'b <- ', 'c', 'c', 'd', 'd'],
    ],
    [
      'words in a cell',
      table([p(r('a') + change('ins', ' b')), 'x'], ['c', 'd']),
      ['a b <- a', 'a b <- a', 'x', 'x', 'c', 'c', 'd', 'd'],
    ],
    [
      'a footnote put in',
      {
        body: p(r('We pay') + change('ins', '<w:r><w:footnoteReference w:id="2"/></w:r>')),
        footnotes: `<w:footnote w:id="2">${p(change('ins', '40 €'))}</w:footnote>`,
      },
      ['We pay <- We pay', '40 € <- '],
    ],
    [
      'words of a footnote',
      {
        body: p(r('We pay') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        footnotes: `<w:footnote w:id="2">${p(change('del', '20 €') + change('ins', '40 €'))}</w:footnote>`,
      },
      ['We pay', '40 € <- 20 €'],
    ],
    [
      'words of a heading',
      { styles, body: styled('Heading1', change('del', 'Un') + r('paid work')) },
      ['paid work <- Unpaid work'],
    ],
    [
      'words of a list',
      {
        body:
          item('a') +
          p(change('ins', 'b'), `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>${end('ins')}`),
        numbering:
          '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
      },
      ['a', 'b <- '],
    ],
    [
      'a whole table in a move',
      `<w:moveTo w:id="1">${table(['a', 'b'])}</w:moveTo>`,
      ['a <- ', 'a <- ', 'b <- ', 'b <- '],
    ],
    ['a box ticked anew', p(change('del', '☐') + change('ins', '☒') + r(' paid')), ['☒ paid <- ☐ paid']],
    [
      'words in a link',
      p(`<w:hyperlink>${r('our ')}${change('ins', 'new ')}${r('policy')}</w:hyperlink>`),
      ['our new policy <- our policy'],
    ],
    [
      'a field put in',
      p(
        r('On ') +
          change(
            'ins',
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
              r('3 May') +
              '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
          ),
      ),
      ['On 3 May <- On'],
    ],
    [
      'a text box put in',
      p(
        r('a') +
          change(
            'ins',
            `<w:r><w:pict><v:textbox><w:txbxContent>${p('b')}</w:txbxContent></v:textbox></w:pict></w:r>`,
          ),
      ),
      ['a', 'b <- '],
    ],
    [
      'words in a control',
      p(r('Pay: ') + `<w:sdt><w:sdtPr/><w:sdtContent>${change('ins', '40 €')}</w:sdtContent></w:sdt>`),
      ['Pay: 40 € <- Pay:'],
    ],
    [
      'words put into what was typed',
      p(`<w:r><w:t>a</w:t></w:r>${change('ins', '<w:r><w:tab/><w:t>b</w:t><w:br/></w:r>')}${r('c')}`),
      ['a\tb⏎c <- ac'],
    ],
  ])('%s', async (_, file, readings) => {
    expect(await readingsOf(file)).toEqual(readings)
  })

  test('a title that is taken out is none', async () => {
    const { title } = await readParts({
      styles,
      body: styled('Title', change('del', 'Old')) + styled('Title', 'New'),
    })
    expect(title).toBe('New')
  })

  test('what is taken out is nowhere in the text, and points to where it stood', async () => {
    const { parts, text } = await readParts(
      p(r('Pay: ') + change('del', '20 €') + change('ins', '40 €') + r(' an hour')),
    )
    expect(text.content).toBe('Pay: 40 € an hour')
    const [words] = wordsIn(parts)
    const taken = words?.before?.pieces.find(
      ({ span }) => words.before?.text.slice(span.start, span.end) === '20 €',
    )
    expect(taken?.at.span).toEqual({ start: 5, end: 5 })
  })

  test('a paragraph that is taken out begins no part and no paragraph', async () => {
    const { text } = await readParts({
      styles,
      body:
        styled('Heading1', 'Pay') +
        styled('Heading1', change('del', 'Old')) +
        p(change('del', 'Old'), end('del')) +
        p('40 €'),
    })
    expect(text.partAt?.(text.content.indexOf('40'))).toEqual({ part: 1, paragraph: 2, row: null })
  })
})

describe('how many changes are pending', () => {
  const countIn = async (body: string): Promise<unknown> => {
    const { notices } = await readParts({ styles, body })
    return notices.map(({ message, level }) => [message.id, message.params, level])
  }
  const pending = (count: number): unknown => [['word-changes-pending', { count }, 'notice']]

  test.each<readonly [name: string, body: string, count: number]>([
    ['one that puts in', p(change('ins', 'a')), 1],
    ['words put in run by run are one', p(change('ins', r('a') + r('b', '<w:b/>') + r('c'))), 1],
    ['words in place of others are two', p(change('del', 'a') + change('ins', 'b')), 2],
    ['two with words between them', p(change('ins', 'a') + r('b') + change('ins', 'c')), 2],
    ['one over two paragraphs', p(change('ins', 'a'), end('ins')) + p(change('ins', 'b')), 1],
    ['the end of a paragraph', p('a', end('del')) + p('b'), 1],
    ['a row', `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'], mark('ins'))}</w:tbl>`, 1],
    ['words hidden', p(r('a', `<w:vanish/>${was('')}`)), 1],
  ])('%s', async (_, body, count) => {
    expect(await countIn(body)).toEqual(pending(count))
  })

  test.each([
    ['none', p('a')],
    ['how words are set is none', p(r('a', `<w:b/>${was('')}`))],
    ['what nobody would see either way is none', p(r('a') + change('ins', r('b', '<w:vanish/>')))],
  ])('%s', async (_, body) => {
    expect(await countIn(body)).toEqual([])
  })
})

const runs = fc.record({
  text: fc.constantFrom('a', 'b c', ' d', '€ '),
  kind: fc.constantFrom('', 'ins', 'del'),
  set: fc.constantFrom('', '<w:vanish/>', '<w:strike/>', `<w:vanish/>${was('')}`, was('<w:strike/>')),
})
const ends = fc.constantFrom('', '', 'ins', 'del')
const paragraphs = fc.record({ runs: fc.array(runs, { maxLength: 4 }), end: ends })

type Paragraphs = readonly {
  readonly runs: readonly { text: string; kind: string; set: string }[]
  readonly end: string
}[]

/** The file with all changes done, as a word processor would do them: each line a paragraph. */
function settled(all: Paragraphs, reading: 'after' | 'before'): string {
  const gone = reading === 'after' ? 'del' : 'ins'
  return all
    .map(({ runs: inside, end: kind }) => {
      const text = inside
        .filter(({ kind: each }) => each !== gone)
        .filter(({ set }) =>
          reading === 'after'
            ? !/^<w:(?:vanish|strike)/.test(set)
            : !/(?:^|<w:rPr>)<w:(?:vanish|strike)\/>(?:$|<\/w:rPr>)/.test(set),
        )
        .map((each) => each.text)
        .join('')
      return text + (kind === gone ? '' : '\n')
    })
    .join('')
}

function words(parts: readonly Part[], reading: 'after' | 'before'): string {
  return wordsIn(parts)
    .map((each) => (reading === 'before' ? (each.before ?? each) : each).text)
    .join('')
    .replaceAll(/\s/g, '')
}

test.each(['after', 'before'] as const)(
  'both readings are what a word processor makes of them: %s',
  async (reading) => {
    await fc.assert(
      fc.asyncProperty(fc.array(paragraphs, { minLength: 1, maxLength: 5 }), async (all) => {
        const body = all.map(({ runs: inside, end: kind }) => {
          const content = inside
            .map(({ text, kind: each, set }) =>
              each === '' ? r(text, set) : change(each === 'ins' ? 'ins' : 'del', r(text, set)),
            )
            .join('')
          return `<w:p>${kind && `<w:pPr><w:rPr><w:${kind} w:id="1"/></w:rPr></w:pPr>`}${content}</w:p>`
        })
        const { parts } = await readParts(body.join(''))
        expect(words(parts, reading)).toBe(settled(all, reading).replaceAll(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  },
)
