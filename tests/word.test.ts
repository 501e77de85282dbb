/** Word files made by hand as parts: what stands in them, and where. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../src/document/read-document.js'
import type { Words } from '../src/document/words.js'
import { outlineOf } from './parts-outline.js'
import {
  cell,
  item,
  p,
  packed,
  filesOf,
  r,
  readParts,
  relationship,
  relationshipsOf,
  row,
  style,
  styled,
  table,
  wordFile,
  type WordParts,
} from './word-file.js'
import { wordsIn } from './word-words.js'

type Cases = readonly (readonly [name: string, file: WordParts | string, outline: readonly string[]])[]

const bold = '<w:b/>'

const headings: WordParts['styles'] =
  style('Title', 'Title') +
  style('Heading1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr>') +
  style('berschrift2', 'heading 2', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>') +
  style('Section', 'House section', '<w:basedOn w:val="berschrift2"/>') +
  style('Flat', 'House text', '<w:basedOn w:val="Heading1"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
  style('Round', 'Round', '<w:basedOn w:val="Round2"/>') +
  style('Round2', 'Round 2', '<w:basedOn w:val="Round"/>') +
  style('Citat', 'Quote') +
  style('Hint', 'Guidance note') +
  style('Code', 'HTML Preformatted') +
  style('TOC1', 'toc 1') +
  style('Hidden', 'Hidden', '<w:rPr><w:vanish/></w:rPr>') +
  style('HiddenChild', 'Hidden child', '<w:basedOn w:val="Hidden"/>') +
  style('Gone', 'Gone', '<w:rPr><w:strike/></w:rPr>', 'character') +
  style('Placeholder', 'Placeholder Text', '', 'character')

const levels = (...forms: readonly (readonly [format: string, text: string, more?: string])[]): string =>
  forms
    .map(
      ([format, text, more = ''], level) =>
        `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
    )
    .join('')

const wingdings = '<w:rPr><w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/></w:rPr>'

const numbering: WordParts['numbering'] =
  `<w:abstractNum w:abstractNumId="10">${levels(['bullet', '\uf0b7'], ['bullet', 'o'], ['bullet', '-'])}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="20">${levels(['decimal', '%1.'], ['lowerLetter', '%2)'])}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="30">${levels(['bullet', '\uf0a8', wingdings])}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="40">${levels(['none', ''])}</w:abstractNum>` +
  [1, 2, 3, 4].map((n) => `<w:num w:numId="${n}"><w:abstractNumId w:val="${n}0"/></w:num>`).join('')

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const tick = (on: string): string =>
  control(`<w14:checkbox><w14:checked w14:val="${on}"/></w14:checkbox>`, r(on === '1' ? '☒' : '☐'))

const sign = (type: string, content = ''): string =>
  `<w:r><w:fldChar w:fldCharType="${type}">${content}</w:fldChar></w:r>`

const field = (instruction: string, result: string, form = ''): string =>
  sign('begin', form && `<w:ffData>${form}</w:ffData>`) +
  `<w:r><w:instrText>${instruction}</w:instrText></w:r>` +
  sign('separate') +
  result +
  sign('end')

const formBox = (state: string): string =>
  `${sign('begin', `<w:ffData><w:checkBox>${state}</w:checkBox></w:ffData>`)}<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>${sign('end')}`

const box = (content: string): string =>
  '<w:r><mc:AlternateContent>' +
  `<mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice>` +
  `<mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback>` +
  '</mc:AlternateContent></w:r>'

describe.each<readonly [group: string, cases: Cases]>([
  [
    'headings',
    [
      [
        'by the outline level of their style',
        { styles: headings, body: styled('Heading1', 'Pay') },
        ['h1 *Pay*'],
      ],
      [
        'whatever language their style has its id in',
        { styles: headings, body: styled('berschrift2', 'Lohn') },
        ['h2 Lohn'],
      ],
      [
        'by a style that theirs is based on',
        { styles: headings, body: styled('Section', 'Pay') },
        ['h2 Pay'],
      ],
      ['by their own outline level', p('Pay', '<w:outlineLvl w:val="2"/>'), ['h3 Pay']],
      [
        'not if their own outline level is that of text',
        { styles: headings, body: p('Pay', '<w:pStyle w:val="berschrift2"/><w:outlineLvl w:val="9"/>') },
        ['p Pay'],
      ],
      [
        'not if their style takes the outline level back',
        { styles: headings, body: styled('Flat', 'We pay.') },
        ['p *We pay.*'],
      ],
      ['by the id of a style in a file without styles', styled('Titre2', 'Lohn'), ['h2 Lohn']],
      [
        'not by styles that are based on each other',
        { styles: headings, body: styled('Round', 'We pay') },
        ['p We pay'],
      ],
      ['by a title', { styles: headings, body: styled('Title', 'Council') + p('x') }, ['h1 Council', 'p x']],
      [
        'one deeper if a short line is bold throughout',
        { styles: headings, body: styled('berschrift2', 'Pay') + p(r('Who', bold)) + p('x') },
        ['h2 Pay', 'h3 *Who*', 'p x'],
      ],
      ['not if a bold line is a sentence', p(r('Nobody is paid.', bold)), ['p *Nobody is paid.*']],
      ['not if a bold line is a key and its value', p(r('Pay: none', bold)), ['p *Pay: none*']],
      ['not if only a part is bold', p(r('Pay ', bold) + r('each month')), ['p *Pay *each month']],
      [
        'not if a whole clause is set as one',
        {
          styles: headings,
          body: styled(
            'berschrift2',
            'Members of the council are paid for each hour of their work, and for travelling.',
          ),
        },
        ['p Members of the council are paid for each hour of their work, and for travelling.'],
      ],
      [
        'by a numbered line that is bold',
        {
          numbering,
          body: p(r('Pay', bold), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>') + p('40 €'),
        },
        ['h1 *Pay*', 'p 40 €'],
      ],
    ],
  ],
  [
    'lists',
    [
      [
        'without what stands before the members',
        { numbering, body: item('one') + item('two') },
        ['- p one', '- p two'],
      ],
      ['numbered', { numbering, body: item('one', 0, 2) + item('two', 0, 2) }, ['- p one', '- p two']],
      [
        'nested by level',
        { numbering, body: item('one') + item('deep', 1) + item('deeper', 2) + item('two') },
        ['- p one', '  - p deep', '    - p deeper', '- p two'],
      ],
      ['that begin deeper', { numbering, body: item('deep', 1) + item('one') }, ['- p deep', '- p one']],
      [
        'by a style',
        {
          numbering,
          styles: style('Bullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
          body: styled('Bullet', 'one') + styled('Bullet', 'two'),
        },
        ['- p one', '- p two'],
      ],
      [
        'not where a paragraph takes the number of its style back',
        {
          numbering,
          styles: style('Bullet', 'List Bullet', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>'),
          body: p('one', '<w:pStyle w:val="Bullet"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
        },
        ['p one'],
      ],
      [
        'with members of several paragraphs',
        {
          numbering,
          styles: style('More', 'List Continue'),
          body: item('one') + styled('More', 'and more') + item('two'),
        },
        ['- p one', '  p and more', '- p two'],
      ],
      ['not of lines without anything before them', { numbering, body: item('one', 0, 4) }, ['p one']],
      [
        'of empty boxes',
        { numbering, body: item('Psychologist', 0, 3) + item('Lawyer', 0, 3) },
        ['- [empty] p Psychologist', '- [empty] p Lawyer'],
      ],
      [
        'of boxes that are typed',
        { numbering, body: item('☒ Psychologist') + item('☐ Lawyer') },
        ['- [ticked] p Psychologist', '- [empty] p Lawyer'],
      ],
      ['with bullets typed by hand', p('• one') + p('• two'), ['- p one', '- p two']],
    ],
  ],
  [
    'tables',
    [
      ['cell by cell', table(['a', 'b'], ['c', 'd']), ['table', '  | a | b', '  | c | d']],
      [
        'headed by a row that is repeated on each page',
        `<w:tbl>${row(['Who', 'Pay'], '<w:tblHeader/>')}${row(['Ana', '40 €'])}</w:tbl>`,
        ['table, headed', '  | Who | Pay', '  | Ana | 40 €'],
      ],
      [
        'headed by a first row that is bold',
        table([p(r('Who', bold)), p(r('Pay', bold))], ['Ana', '40 €']),
        ['table, headed', '  | *Who* | *Pay*', '  | Ana | 40 €'],
      ],
      [
        'with a cell over several columns in each of them',
        table([cell('all', '<w:gridSpan w:val="2"/>')], ['a', 'b']),
        ['table', '  | all | all', '  | a | b'],
      ],
      [
        'with a cell over several rows in each of them',
        table([cell('both', '<w:vMerge w:val="restart"/>'), 'a'], [cell('', '<w:vMerge/>'), 'b']),
        ['table', '  | both | a', '  | both | b'],
      ],
      [
        'with cells merged in the old way',
        table([cell('all', '<w:hMerge w:val="restart"/>'), cell('', '<w:hMerge/>')], ['a', 'b']),
        ['table', '  | all | all', '  | a | b'],
      ],
      [
        'with a row that begins later',
        `<w:tbl>${row(['a', 'b'])}${row(['c'], '<w:gridBefore w:val="1"/>')}</w:tbl>`,
        ['table', '  | a | b', '  |  | c'],
      ],
      [
        'in a table',
        table(['a', table(['b', 'c'], ['d', 'e']) + p('')], ['f', 'g']),
        ['table', '  | a | b⏎c⏎d⏎e', '  | f | g'],
      ],
      ['of one cell as what stands in it', table([p('One.') + p('Two.')]), ['p One.', 'p Two.']],
      [
        'with rows in a content control',
        `<w:tbl>${row(['a', 'b'])}${control('', row(['c', 'd']))}</w:tbl>`,
        ['table', '  | a | b', '  | c | d'],
      ],
      [
        'with several paragraphs and a list in a cell',
        { numbering, body: table(['a', p('x') + item('one') + item('two')], ['b', 'c']) },
        ['table', '  | a | x⏎one⏎two', '  | b | c'],
      ],
      [
        'without rows that are hidden',
        `<w:tbl>${row(['a', 'b'])}${row(['c', 'd'], '<w:hidden/>')}</w:tbl>`,
        ['table', '  | a | b', '  |  |'],
      ],
    ],
  ],
  [
    'boxes to tick',
    [
      [
        'as content controls',
        p(tick('1') + r(' Psychologist')) + p(tick('0') + r(' Lawyer')),
        ['p ☒ Psychologist', 'p ☐ Lawyer'],
      ],
      [
        'as content controls without a state',
        p(control('<w14:checkbox/>', r('☐')) + r(' Lawyer')),
        ['p ☐ Lawyer'],
      ],
      [
        'as controls whatever sign is drawn',
        p(control('<w14:checkbox><w14:checked w14:val="1"/></w14:checkbox>', r('X')) + r(' Lawyer')),
        ['p ☒ Lawyer'],
      ],
      [
        'as fields of older forms',
        p(
          formBox('<w:default w:val="0"/><w:checked/>') +
            r(' yes ') +
            formBox('<w:default w:val="0"/>') +
            r(' no'),
        ),
        ['p ☒ yes ☐ no'],
      ],
      [
        'as fields that are ticked from the beginning',
        p(formBox('<w:default w:val="1"/>') + r(' yes')),
        ['p ☒ yes'],
      ],
      ['as signs', p('☑ yes □ no'), ['p ☒ yes ☐ no']],
      [
        'as symbols of Wingdings',
        p(
          '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>' +
            r(' yes ') +
            '<w:r><w:sym w:font="Wingdings" w:char="F06F"/></w:r>' +
            r(' no'),
        ),
        ['p ☒ yes ☐ no'],
      ],
      ['as letters set in Wingdings', p(r('o', '<w:rFonts w:ascii="Wingdings"/>') + r(' no')), ['p ☐ no']],
    ],
  ],
  [
    'places to fill in',
    [
      ['read as what stands there', p(r('Pay: ') + control('<w:text/>', r('40 €'))), ['p Pay: 40 €']],
      [
        'stand in brackets while they show their prompt',
        p(r('Pay: ') + control('<w:showingPlcHdr/>', r('Click to enter text.'))),
        ['p Pay: [Click to enter text.]'],
      ],
      [
        'stand in brackets by their style',
        {
          styles: headings,
          body: p(
            r('Pay: ') +
              r('an ', '<w:rStyle w:val="Placeholder"/>') +
              r('amount', '<w:rStyle w:val="Placeholder"/>'),
          ),
        },
        ['p Pay: [an amount]'],
      ],
      [
        'stand in brackets as whole paragraphs',
        control('<w:showingPlcHdr/>', p('Write here.')),
        ['p [Write here.]'],
      ],
      [
        'show the line that was chosen',
        p(
          r('Stage: ') +
            control(
              '<w:dropDownList><w:listItem w:displayText="Choose" w:value=""/><w:listItem w:displayText="ready" w:value="2"/></w:dropDownList>',
              r('ready'),
            ),
        ),
        ['p Stage: ready'],
      ],
      [
        'stand in brackets if nobody chose',
        p(
          r('Stage: ') +
            control(
              '<w:dropDownList><w:listItem w:displayText="Choose" w:value=""/></w:dropDownList>',
              r('Choose'),
            ),
        ),
        ['p Stage: [Choose]'],
      ],
      [
        'of older forms show the line that was chosen',
        p(
          r('Stage: ') +
            sign(
              'begin',
              '<w:ffData><w:ddList><w:result w:val="1"/><w:listEntry w:val="idea"/><w:listEntry w:val="ready"/></w:ddList></w:ffData>',
            ) +
            '<w:r><w:instrText>FORMDROPDOWN</w:instrText></w:r>' +
            sign('end'),
        ),
        ['p Stage: ready'],
      ],
      [
        'of older forms stand in brackets if nobody chose',
        p(
          r('Stage: ') +
            sign(
              'begin',
              '<w:ffData><w:ddList><w:listEntry w:val="idea"/><w:listEntry w:val="ready"/></w:ddList></w:ffData>',
            ) +
            sign('end'),
        ),
        ['p Stage: [idea]'],
      ],
      [
        'of older forms stand in brackets until somebody writes',
        p(
          r('Pay: ') +
            field('FORMTEXT', r('amount'), '<w:textInput><w:default w:val="amount"/></w:textInput>'),
        ),
        ['p Pay: [amount]'],
      ],
      [
        'of older forms show what was written',
        p(
          r('Pay: ') + field('FORMTEXT', r('40 €'), '<w:textInput><w:default w:val="amount"/></w:textInput>'),
        ),
        ['p Pay: 40 €'],
      ],
      [
        'for a letter to many stand in brackets',
        p(r('Dear ') + field('MERGEFIELD Name', r('«Name»'))),
        ['p Dear [«Name»]'],
      ],
    ],
  ],
  [
    'text',
    [
      ['put together from runs', p(r('We ') + r('pay')), ['p We pay']],
      ['with a line break', p('<w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:t>c</w:t></w:r>'), ['p a⏎b⏎c']],
      ['with tabs', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r>'), ['p a\tb']],
      [
        'with hyphens that are there',
        p(
          '<w:r><w:t>follow</w:t><w:noBreakHyphen/><w:t>up</w:t><w:softHyphen/><w:t>s, re\u00adtelling</w:t></w:r>',
        ),
        ['p follow-ups, retelling'],
      ],
      [
        'with the words of links',
        p(r('See ') + `<w:hyperlink r:id="r1">${r('our policy')}</w:hyperlink>`),
        ['p See our policy'],
      ],
      [
        'with the result of a field and not what it is told',
        p(r('On ') + field('DATE \\@ "d MMMM"', r('3 May'))),
        ['p On 3 May'],
      ],
      [
        'with the result of a simple field',
        p(`<w:fldSimple w:instr="DOCPROPERTY Rate">${r('40 €')}</w:fldSimple>`),
        ['p 40 €'],
      ],
      [
        'with a field in a field',
        p(field(`IF ${''}</w:instrText></w:r>${field('PAGE', r('1'))}<w:r><w:instrText>= 1`, r('yes'))),
        ['p yes'],
      ],
      [
        'with a field over paragraphs',
        p(sign('begin') + '<w:r><w:instrText>QUOTE</w:instrText></w:r>' + sign('separate') + r('a')) +
          p(r('b') + sign('end')),
        ['p a', 'p b'],
      ],
      ['without a list of contents', p(field('TOC \\o', r('Pay 3'))) + p('x'), ['p x']],
      [
        'without a list of contents by its styles',
        { styles: headings, body: styled('TOC1', 'Pay 3') + p('x') },
        ['p x'],
      ],
      [
        'without a list of contents in a control',
        control('<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>', p('Pay 3')) +
          p('x'),
        ['p x'],
      ],
      ['without hidden runs', p(r('We ') + r('never ', '<w:vanish/>') + r('pay')), ['p We pay']],
      [
        'with runs of which something says that they are not hidden',
        p(r('We pay', '<w:vanish w:val="0"/>')),
        ['p We pay'],
      ],
      [
        'without runs that are hidden by a style',
        { styles: headings, body: styled('HiddenChild', 'never') + p('We pay') },
        ['p We pay'],
      ],
      [
        'without struck runs',
        p(r('We ') + r('never ', '<w:strike/>') + r('do not ', '<w:dstrike w:val="true"/>') + r('pay')),
        ['p We pay'],
      ],
      [
        'without runs that are struck by a style',
        { styles: headings, body: p(r('We ') + r('never ', '<w:rStyle w:val="Gone"/>') + r('pay')) },
        ['p We pay'],
      ],
      [
        'with what is spoken left out',
        p(
          '<w:r><w:ruby><w:rt>' + r('kan') + '</w:rt><w:rubyBase>' + r('漢') + '</w:rubyBase></w:ruby></w:r>',
        ),
        ['p 漢'],
      ],
      ['with a formula of one line', p(`<m:oMath><m:r><m:t>2x</m:t></m:r></m:oMath>`), ['p 2x']],
      [
        'with one sign for a formula of several',
        p(
          r('a ') +
            '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>' +
            r(' day'),
        ),
        ['p a \ufffd day'],
      ],
      [
        'in smart tags and other wraps',
        p(
          `<w:smartTag w:element="place">${r('Rome')}</w:smartTag>` +
            `<w:customXml>${r(' and ')}</w:customXml><w:bdo w:val="ltr">${r('Oslo')}</w:bdo>`,
        ),
        ['p Rome and Oslo'],
      ],
      [
        'bold by a style, and not by both styles',
        {
          styles: headings + style('Strong', 'Strong', '<w:rPr><w:b/></w:rPr>', 'character'),
          body:
            styled('Heading1', 'a') +
            p(r('b', '<w:rStyle w:val="Strong"/>') + r(' c')) +
            styled('Heading1', r('d', '<w:rStyle w:val="Strong"/>')),
        },
        ['h1 *a*', 'p *b* c', 'h1 d'],
      ],
      [
        'quoted by its style',
        { styles: headings, body: styled('Citat', 'They paid me.') + styled('Citat', 'Always.') + p('x') },
        ['quote', '  p They paid me.', '  p Always.', 'p x'],
      ],
      [
        'of instructions by its style',
        { styles: headings, body: styled('Hint', 'Say who is paid.') },
        ['callout', '  p Say who is paid.'],
      ],
      ['set as code', { styles: headings, body: styled('Code', 'pay: 40') }, ['code pay: 40']],
      ['without space at the ends that is not kept', p('<w:r><w:t> a </w:t></w:r>' + r('b')), ['p ab']],
      ['without empty paragraphs', p('') + '<w:p/>' + p('x') + p(r('  ')), ['p x']],
    ],
  ],
  [
    'notes and boxes',
    [
      [
        'a footnote beside its words',
        {
          body: p(r('We pay') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + r('.')),
          footnotes: `<w:footnote w:type="separator" w:id="-1">${p('x')}</w:footnote><w:footnote w:id="2">${p('<w:r><w:footnoteRef/></w:r>' + r(' 40 €'))}</w:footnote>`,
        },
        ['p We pay.', '  note at 6: 40 €'],
      ],
      [
        'an endnote beside its words',
        {
          body: p(r('We pay') + '<w:r><w:endnoteReference w:id="2"/></w:r>'),
          endnotes: `<w:endnote w:id="2">${p('40 €')}</w:endnote>`,
        },
        ['p We pay', '  note at 6: 40 €'],
      ],
      [
        'a note of several paragraphs',
        {
          body: p(r('We pay') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
          footnotes: `<w:footnote w:id="2">${p('40 €')}${p('an hour')}</w:footnote>`,
        },
        ['p We pay', '  note at 6: 40 €⏎an hour'],
      ],
      [
        'a note that is not there',
        p(r('We pay') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        ['p We pay'],
      ],
      [
        'a note that refers to itself',
        {
          body: p(r('a') + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
          footnotes: `<w:footnote w:id="2">${p(r('b') + '<w:r><w:footnoteReference w:id="2"/></w:r>')}</w:footnote>`,
        },
        ['p a', '  note at 1: b'],
      ],
      [
        'a note that nothing refers to',
        { body: p('a'), footnotes: `<w:footnote w:id="2">${p('b')}</w:footnote>` },
        ['p a'],
      ],
      ['a text box once', p(r('a') + box(p('in the box'))) + p('b'), ['p a', 'p in the box', 'p b']],
      [
        'a text box of older programs',
        p(
          r('a') +
            `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p('in the box')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
        ),
        ['p a', 'p in the box'],
      ],
      [
        'headings of a text box end with it',
        {
          styles: headings,
          body: styled('Heading1', 'Pay') + p(box(styled('Heading1', 'Extra') + p('x'))) + p('40 €'),
        },
        ['h1 *Pay*', 'h21 *Extra*', 'p x', 'h20', 'p 40 €'],
      ],
      [
        'a text box of instructions',
        p(box(p(r('Note: ', bold) + r('say who is paid.')))),
        ['callout', '  p *Note: *say who is paid.'],
      ],
    ],
  ],
])('%s', (_, cases) => {
  test.each(cases)('%s', async (__, file, outline) => {
    const { parts, problems } = await readParts(file)
    expect(outlineOf(parts)).toEqual(outline)
    expect(problems).toEqual([])
  })
})

describe('what is beside the text', () => {
  test('the first title is the title of the document', async () => {
    const { title, format } = await readParts({
      styles: headings,
      body: p('x') + styled('Title', 'Council') + styled('Title', 'Other'),
    })
    expect({ title, format }).toEqual({ title: 'Council', format: 'word' })
  })

  test('a document without one has no title', async () => {
    expect(await readParts({ styles: headings, body: styled('Heading1', 'Council') })).not.toHaveProperty(
      'title',
    )
  })

  test('the language is the one of most letters', async () => {
    const { language } = await readParts({
      styles:
        '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
      body: p('Plan') + p(r('Las participantes reciben un pago', '<w:lang w:val="es-ES"/>')),
    })
    expect(language).toBe('es-ES')
  })

  test('headers, footers and comments are not read', async () => {
    const files = Object.fromEntries(
      ['header1', 'footer1', 'comments', 'glossary/document'].map((name) => [`word/${name}.xml`, '<not XML']),
    )
    const relationships = ['header', 'footer', 'comments']
      .map((name) => relationship(name, `${name}1.xml`))
      .join('')
    const { parts, problems } = await readParts({
      body:
        p(
          '<w:commentRangeStart w:id="0"/>' +
            r('x') +
            '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        ) + '<w:sectPr><w:headerReference r:id="r-header"/></w:sectPr>',
      files,
      relationships,
    })
    expect(outlineOf(parts)).toEqual(['p x'])
    expect(problems).toEqual([])
  })

  test('alternative text and names of pictures are not read', async () => {
    const drawing = `<w:r><w:drawing><wp:inline><wp:extent cx="100000" cy="100000"/><wp:docPr id="1" name="Ana" descr="Ana in front of her house"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`
    const { parts, text, unread } = await readParts(p(r('x') + drawing))
    expect(outlineOf(parts)).toEqual(['p x'])
    expect(text.content).toBe('x')
    expect(unread).toEqual([])
  })
})

const picture = (size: number): string =>
  `<w:r><w:drawing><wp:inline><wp:extent cx="${size}" cy="${size}"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`

const unreadIn = async (body: string): Promise<readonly (readonly [string, number | null])[]> =>
  (await readParts(body)).unread.map(({ message, place }) => [message.id, place.paragraph ?? null])

describe('what cannot be read is said where it stands', () => {
  test.each([
    [
      'a chart',
      `<w:r><w:drawing><a:graphic><c:chart r:id="r1"/></a:graphic></w:drawing></w:r>`,
      'word-object-unread',
    ],
    [
      'a diagram',
      `<w:r><w:drawing><a:graphic><dgm:relIds r:dm="r1"/></a:graphic></w:drawing></w:r>`,
      'word-object-unread',
    ],
    ['another file', `<w:r><w:object><o:OLEObject/></w:object></w:r>`, 'word-object-unread'],
    ['a picture as large as a page', picture(7_000_000), 'word-picture-unread'],
  ])('%s', async (_, drawing, id) => {
    expect(await unreadIn(p('a') + p(r('b') + drawing) + p('c'))).toEqual([[id, 2]])
  })

  test('a file that is brought in as a whole', async () => {
    expect(await unreadIn(p('a') + '<w:altChunk r:id="r1"/>')).toEqual([['word-object-unread', 1]])
  })

  test('a logo and a photograph are nothing', async () => {
    expect(await unreadIn(p(r('a') + picture(1_000_000)))).toEqual([])
  })
})

describe('places', () => {
  const body =
    p('Before.') +
    styled('Heading1', 'Pay') +
    p('We pay.') +
    table(['Who', 'How much'], ['Ana', '40 €']) +
    p('Monthly.') +
    styled('berschrift2', 'Travel') +
    p(r('Paid') + '<w:r><w:footnoteReference w:id="2"/></w:r>')

  test('are a part and a paragraph in it, or a row of a table', async () => {
    const { text } = await readParts({ styles: headings, body, footnotes })
    const placeOf = (words: string): unknown => text.partAt?.(text.content.indexOf(words))
    expect(
      Object.fromEntries(
        ['Before.', 'Pay', 'We pay.', 'Who', 'How much', '40 €', 'Monthly.', 'Travel', 'Paid', 'By the'].map(
          (words) => [words, placeOf(words)],
        ),
      ),
    ).toEqual({
      'Before.': { part: 1, paragraph: 1, row: null },
      Pay: { part: 2, paragraph: 1, row: null },
      'We pay.': { part: 2, paragraph: 2, row: null },
      Who: { part: 2, paragraph: null, row: 1 },
      'How much': { part: 2, paragraph: null, row: 1 },
      '40 €': { part: 2, paragraph: null, row: 2 },
      'Monthly.': { part: 2, paragraph: 3, row: null },
      Travel: { part: 3, paragraph: 1, row: null },
      Paid: { part: 3, paragraph: 2, row: null },
      'By the': { part: 3, paragraph: 2, row: null },
    })
  })

  test('are in the text as people read it, line by line', async () => {
    const { text } = await readParts({ styles: headings, body, footnotes })
    expect(text.content.split('\n')).toEqual([
      'Before.',
      'Pay',
      'We pay.',
      'Who\tHow much',
      'Ana\t40 €',
      'Monthly.',
      'Travel',
      'Paid',
      'By the host.',
    ])
  })

  test('a text passes on what makes excerpts', async () => {
    const excerpter = (content: string): string => content
    const { text } = await readDocument({ name: 'plan.docx', content: wordFile(body), excerpter })
    expect(text.excerpter).toBe(excerpter)
  })
})

describe('the archive', () => {
  const body = p('We pay.')
  const read = async (
    files: Readonly<Record<string, string | Uint8Array>>,
    name = 'plan.docx',
  ): Promise<readonly string[]> => outlineOf((await readDocument({ name, content: packed(files) })).parts)
  const renamed = (main: string, target: string): Readonly<Record<string, string | Uint8Array>> => {
    const { 'word/document.xml': document = '', ...others } = filesOf({ body })
    return {
      ...others,
      [main]: document,
      '_rels/.rels': relationshipsOf(relationship('officeDocument', target)),
    }
  }

  test.each([
    ['by its relationship', 'content/main2.xml', 'content/main2.xml'],
    ['from the root', 'content/main2.xml', '/content/main2.xml'],
    ['over folders', 'content/main2.xml', './x/../content/main2.xml'],
    ['whatever its case', 'Content/Main.XML', 'content/main.xml'],
    ['with backslashes', 'content\\main2.xml', 'content/main2.xml'],
  ])('the main part is found %s', async (_, main, target) => {
    expect(await read(renamed(main, target))).toEqual(['p We pay.'])
  })

  test('styles are found beside the main part by their relationship', async () => {
    const files = filesOf({ body: styled('X', 'Pay') })
    const styles = filesOf({ body, styles: style('X', 'heading 3') })['word/styles.xml'] ?? ''
    const relationships = relationshipsOf(relationship('styles', '../other/looks.xml'))
    expect(
      await read({ ...files, 'other/looks.xml': styles, 'word/_rels/document.xml.rels': relationships }),
    ).toEqual(['h3 Pay'])
  })

  test.each(['plan.docx', 'plan.docm', 'plan.dotx', 'plan.doc', 'plan', 'plan.md', 'plan.yaml'])(
    '%s is read as Word',
    async (name) => {
      expect(await read(filesOf({ body }), name)).toEqual(['p We pay.'])
    },
  )

  test('the strict edition of the standard is read', async () => {
    const strict = (xml: string | Uint8Array): string =>
      String(xml)
        .replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        )
        .replaceAll(
          'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
          'http://purl.oclc.org/ooxml/officeDocument/relationships',
        )
    const files = filesOf({ styles: headings, body: styled('Heading1', 'Pay') + body })
    expect(
      await read(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strict(xml)]))),
    ).toEqual(['h1 *Pay*', 'p We pay.'])
  })

  test('other prefixes are read', async () => {
    const files = filesOf({ body })
    const document = String(files['word/document.xml']).replaceAll(/(<\/?|xmlns:)w([:=])/g, '$1ns0$2')
    expect(await read({ ...files, 'word/document.xml': document })).toEqual(['p We pay.'])
  })

  test('UTF-16 is read', async () => {
    const files = filesOf({ body })
    const xml = String(files['word/document.xml']).replace('UTF-8', 'UTF-16')
    expect(
      await read({ ...files, 'word/document.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) }),
    ).toEqual(['p We pay.'])
  })
})

const texts = fc
  .array(
    fc.constantFrom('paid ', '40 €', ' שלום', '👩‍👧', '☐ ', '[x] ', '[ ]', '\u00a0', '-', '• ', ': ', 'We. '),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join(''))
const runs = fc
  .tuple(texts, fc.constantFrom('', bold, '<w:vanish/>', '<w:strike/>'), fc.constantFrom('', 'ins', 'del'))
  .map(([text, set, kind]) => {
    const run = r(text, set)
    if (kind === '') return run
    const inside = kind === 'del' ? run.replaceAll(/(<\/?w:)t\b/g, '$1delText') : run
    return `<w:${kind} w:id="1">${inside}</w:${kind}>`
  })
const note = fc.constant('<w:r><w:footnoteReference w:id="2"/></w:r>')
const lines = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: runs },
      note,
      runs.map((run) => control('<w:showingPlcHdr/>', run)),
      runs.map((run) => box(p(run))),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((all) => all.join(''))
const marks = fc.constantFrom(
  '',
  '',
  '',
  '<w:rPr><w:ins w:id="1"/></w:rPr>',
  '<w:rPr><w:del w:id="1"/></w:rPr>',
)
const paragraphs = fc
  .tuple(
    lines,
    marks,
    fc.constantFrom(
      '',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Citat"/>',
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
      '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>',
    ),
  )
  .map(([content, end, set]) => p(content, set + end))
const tables = fc
  .array(fc.array(paragraphs, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 })
  .map((rows) => table(...rows))
const bodies = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: paragraphs },
      tables,
      tables.map((inner) => table([inner + p(''), 'x'])),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.join(''))

const footnotes = `<w:footnote w:id="2">${p('By the host.')}</w:footnote>`

test('every piece of words stands where the text says', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { text, parts } = await readParts({ styles: headings, numbering, body, footnotes })
      const all = wordsIn(parts)
      expect(new Set(all.map((words) => words.at.text).filter((each) => each !== text))).toEqual(new Set())
      for (const words of all) expectPlaced(words, (written, cut) => expect(cut).toBe(written))
      // What a change takes out stands nowhere any more, and is pointed at where it stood.
      const before = all.flatMap((words) => words.before ?? [])
      for (const words of before) expectPlaced(words, (written, cut) => expect(['', written]).toContain(cut))
    }),
    { numRuns: 300 },
  )
})

function expectPlaced(
  { text, pieces, notes, at: { span: around } }: Words,
  expectCut: (written: string, cut: string) => void,
): void {
  let reached = 0
  for (const { span, at } of pieces) {
    expect(span.start).toBeGreaterThanOrEqual(reached)
    expect(at.span.start).toBeGreaterThanOrEqual(around.start)
    reached = span.end
    const written = text.slice(span.start, span.end)
    const cut = at.text.content.slice(at.span.start, at.span.end)
    // A box is one sign, however it was written.
    expectCut(written, cut !== '' && /^[☐☒]$/u.test(written) ? written : cut)
  }
  expect(reached).toBeLessThanOrEqual(text.length)
  for (const { offset } of notes) expect(offset).toBeLessThanOrEqual(text.length)
}

test('parts come in the order of their places', async () => {
  await fc.assert(
    fc.asyncProperty(bodies, async (body) => {
      const { parts } = await readParts({ styles: headings, numbering, body })
      const starts = parts.flatMap((part) => wordsIn([part]).slice(0, 1)).map(({ at }) => at.span.start)
      expect(starts).toEqual(starts.toSorted((one, other) => one - other))
    }),
    { numRuns: 150 },
  )
})

test('what is read is what a reader of the XML sees, letter for letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(texts, { minLength: 1, maxLength: 5 }), async (all) => {
      const { text } = await readParts(all.map((each) => p(r(each))).join(''))
      const shown = all.filter((each) => each.trim() !== '')
      expect(text.content.replace(/\n$/, '')).toBe(shown.join('\n'))
    }),
  )
})
