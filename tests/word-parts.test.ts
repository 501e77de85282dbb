/** What stands in a Word file, and what it is read as. */

import { describe, expect, test } from 'vitest'
import { cell, listed, p, pWith, r, row, style, styled, STYLES, table, td } from './word-xml.js'
import { outline, readParts, saidOf } from './word-outline.js'

describe('headings', () => {
  test('come from the outline level of a style, its name, or what it is based on', async () => {
    const styles = [
      style('Titre1', 'heading 1'),
      style('Kop', 'Eigen kop', { basedOn: 'Titre1' }),
      style('Deep', 'Ours', { pPr: '<w:outlineLvl w:val="2"/>' }),
      style('Body', 'Ours too', { basedOn: 'Deep', pPr: '<w:outlineLvl w:val="9"/>' }),
    ].join('')
    const body = ['Titre1', 'Kop', 'Deep', 'Body'].map((id) => styled(id, r(id))).join('')
    expect(await outline({ body, styles })).toEqual(['h1 Titre1', 'h1 Kop', 'h3 Deep', 'p Body'])
  })

  test('come from a paragraph’s own outline level first', async () => {
    const body =
      pWith('<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>', r('Text', '<w:b w:val="0"/>')) +
      pWith('<w:outlineLvl w:val="1"/>', r('Heading'))
    expect(await outline(body)).toEqual(['p Text', 'h2 Heading'])
  })

  test.each(['Heading2', 'Titre2', 'Ttulo2', 'berschrift2', 'Kop2', 'Overskrift2', 'Nagwek2'])(
    '%s is one also where the file has no styles',
    async (id) => {
      expect(await outline({ body: styled(id, r('Pay')), styles: '' })).toEqual(['h2 Pay'])
    },
  )

  test('a style that goes round in a circle ends where it closes', async () => {
    const styles = style('A', 'a', { basedOn: 'B' }) + style('B', 'b', { basedOn: 'A' })
    expect(await outline({ body: styled('A', r('Text')), styles })).toEqual(['p Text'])
  })

  test('a title is one, and names the document', async () => {
    const document = await readParts(
      styled('Title', r('Council')) + styled('Heading1', r('Pay')) + p(r('Text')),
    )
    expect(document.title).toBe('Council')
    expect(document.parts.map(({ kind }) => kind)).toEqual(['heading', 'heading', 'paragraph'])
  })

  test('a short paragraph that is bold throughout lies one below', async () => {
    const body =
      styled('Heading1', r('Pay')) +
      p(r('Travel', '<w:b/>')) +
      p(r('Paid'), r(' in full.', '<w:b/>')) +
      p(r('Late', '<w:b/>'))
    expect(await outline(body)).toEqual(['h1 *Pay*', 'h2 *Travel*', 'p Paid* in full.*', 'h2 *Late*'])
  })

  test('bold may come from a style, and be taken back', async () => {
    const styles = `${STYLES}${style('Bold', 'Bold', { rPr: '<w:b/>' })}${style('Strong', 'Strong', { type: 'character', rPr: '<w:b/>' })}`
    const body =
      styled('Bold', r('By style')) +
      p(r('By character', '<w:rStyle w:val="Strong"/>')) +
      styled('Bold', r('Taken back', '<w:b w:val="0"/>')) +
      styled('Bold', r('Turned round', '<w:rStyle w:val="Strong"/>'))
    expect(await outline({ body, styles })).toEqual([
      'h1 *By style*',
      'h1 *By character*',
      'p Taken back',
      'p Turned round',
    ])
  })

  test('a numbered line that is bold is one, unless it stands in a list', async () => {
    const numbered = (text: string, properties = ''): string =>
      pWith('<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>', r(text, properties))
    const body = numbered('Pay', '<w:b/>') + p(r('€ 40')) + numbered('First', '<w:b/>') + numbered('second')
    expect(await outline(body)).toEqual(['h1 *Pay*', 'p € 40', '- p *First*', '- p second'])
  })

  test('a clause in the style of one is text', async () => {
    const clause = 'The members of the council are paid forty euros for each hour that they give.'
    expect(await outline(styled('Heading2', r(clause)))).toEqual([`p *${clause}*`])
  })

  test('an empty one is none', async () => {
    expect(await outline(styled('Heading1') + styled('Heading1', r(' ')) + p(r('Text')))).toEqual(['p Text'])
  })
})

describe('text', () => {
  test('keeps tabs, breaks and hyphens, and drops soft ones', async () => {
    const run =
      '<w:r><w:t>Pay</w:t><w:tab/><w:t>40</w:t><w:br/><w:t>twenty</w:t><w:noBreakHyphen/><w:t>four co\u00adun</w:t><w:softHyphen/><w:t>cil</w:t><w:cr/><w:t>end</w:t></w:r>'
    const { parts } = await readParts(p(run))
    expect(parts[0]?.kind === 'paragraph' && parts[0].words.text).toBe('Pay\t40\ntwenty-four council\nend')
  })

  test('keeps space at the ends of a run only where it is meant', async () => {
    const run = '<w:r><w:t> a </w:t><w:t xml:space="preserve"> b</w:t></w:r>'
    expect(await outline(p(run))).toEqual(['p a b'])
  })

  test('is found in links, tags, directions, formulas in a line, and small letters under a word', async () => {
    const inside = (name: string, text: string): string => `<${name}>${r(text)}</${name}>`
    const body = p(
      ...['w:hyperlink', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo'].map((name) =>
        inside(name, `${name.slice(2, 4)} `),
      ),
      '<m:oMath><m:r><m:t>1+1</m:t></m:r></m:oMath>',
      `<w:r><w:ruby><w:rt>${r('canaryzq')}</w:rt><w:rubyBase>${r(' base')}</w:rubyBase></w:ruby></w:r>`,
    )
    expect(await outline(body)).toEqual(['p hy sm cu di bd 1+1 base'])
  })

  test('a formula of several lines is something that cannot be read', async () => {
    const half =
      '<m:oMath><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>'
    expect(await outline(p(r('€ '), half))).toEqual(['p € \ufffd'])
  })

  test('shows what a field gives, and not how', async () => {
    const field = (instruction: string, result: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const body =
      p(field(' REF canaryzq ', r('see part 2') + field('PAGE', r(', 7')))) +
      p(`<w:fldSimple w:instr="DATE">${r('1 May')}</w:fldSimple>`) +
      p(field(' MERGEFIELD name ', r('Name'))) +
      p(field('canaryzq', ''), r('End'))
    expect(await outline(body)).toEqual(['p see part 2, 7', 'p 1 May', 'p [Name]', 'p End'])
  })

  test('leaves out a list of contents, however it was made', async () => {
    const styles = STYLES + style('TOC1', 'toc 1')
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    const body =
      p(begin, r('Pay 3')) +
      p(r('Stopping 4'), '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
      styled('TOC1', r('Pay 3')) +
      `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p(r('Pay 3'))}</w:sdtContent></w:sdt>` +
      p(r('Text'))
    expect(await outline({ body, styles })).toEqual(['p Text'])
  })

  test.each(['<w:vanish/>', '<w:strike/>', '<w:dstrike w:val="true"/>', '<w:rStyle w:val="Gone"/>'])(
    'that is hidden or struck with %s is left out',
    async (properties) => {
      const styles = `${STYLES}${style('Gone', 'Gone', { type: 'character', rPr: '<w:vanish/>' })}${style('Struck', 'Struck', { rPr: '<w:strike/>' })}`
      const body =
        p(r('Paid'), r(' never', properties)) +
        styled('Struck', r('No pay')) +
        styled('Struck', r('Pay', '<w:strike w:val="0"/>'))
      expect(await outline({ body, styles })).toEqual(['p Paid', 'p Pay'])
    },
  )

  test('draws a box for the signs of fonts that have boxes', async () => {
    const symbol = (font: string, char: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const body =
      p(symbol('Wingdings', 'F0FE'), r(' Yes '), symbol('Wingdings', 'F0A8'), r(' No')) +
      p(symbol('Wingdings 2', 'F0A3'), r(' No')) +
      p(r('o', '<w:rFonts w:ascii="Wingdings"/>'), r(' Maybe')) +
      p(symbol('Symbol', 'F0B3'), r(' 18'), symbol('Wingdings', 'F04A'))
    expect(await outline(body)).toEqual(['p ☒ Yes ☐ No', 'p ☐ No', 'p ☐ Maybe', 'p ≥ 18\ufffd'])
  })
})

describe('lists', () => {
  test('lie in each other by level, and numbers are no words', async () => {
    const body = [
      listed(0, 'Pay'),
      listed(1, 'Travel'),
      listed(2, 'by train'),
      listed(1, 'Food'),
      listed(0, 'Stop'),
    ].join('')
    expect(await outline(body)).toEqual([
      '- p Pay',
      '  - p Travel',
      '    - p by train',
      '  - p Food',
      '- p Stop',
    ])
  })

  test('that begin deep are lists all the same', async () => {
    expect(await outline(listed(2, 'Pay') + listed(0, 'Stop'))).toEqual(['- p Pay', '- p Stop'])
  })

  test('end at a paragraph, and where numbers begin below bullets', async () => {
    const document = await readParts(
      listed(0, 'a') + listed(0, 'b', '2') + p(r('Text')) + listed(0, 'c', '2'),
    )
    expect(document.parts.map(({ kind }) => kind)).toEqual(['list', 'list', 'paragraph', 'list'])
  })

  test('may be said by the style, and unsaid by the paragraph', async () => {
    const styles = STYLES + style('Bullet', 'List Bullet', { pPr: '<w:numPr><w:numId w:val="1"/></w:numPr>' })
    const body =
      styled('Bullet', r('Pay')) +
      pWith('<w:pStyle w:val="Bullet"/><w:numPr><w:numId w:val="0"/></w:numPr>', r('Text'))
    expect(await outline({ body, styles })).toEqual(['- p Pay', 'p Text'])
  })

  test('without a mark, or that the file does not have, are none', async () => {
    expect(await outline(listed(0, 'a', '4') + listed(0, 'b', '99'))).toEqual(['p a', 'p b'])
  })

  test('go on in a paragraph without a number', async () => {
    expect(await outline(listed(0, 'Pay') + styled('ListParagraph', r('in cash')))).toEqual([
      '- p Pay',
      '  p in cash',
    ])
  })

  test('have boxes, drawn or as bullets', async () => {
    const body = listed(0, '☒ Pay') + listed(0, '☐ Travel') + listed(0, 'Food', '3')
    expect(await outline(body)).toEqual(['- [ticked] p Pay', '- [empty] p Travel', '- [empty] p Food'])
  })

  test('may be typed by hand', async () => {
    const document = await readParts(p(r('• Pay')) + p(r('•\tTravel')) + p(r('– Food')) + p(r('-5 degrees')))
    expect(document.parts.map(({ kind }) => kind)).toEqual(['list', 'paragraph'])
    expect(await outline(p(r('• Pay')))).toEqual(['- p Pay'])
  })
})

describe('tables', () => {
  test('have rows of cells', async () => {
    const body = table([td('What'), td('Who')], [td('Pay'), cell(p(r('Host')) + p(r('Bank')))])
    expect(await outline(body)).toEqual(['table', '  | What | Who', '  | Pay | Host⏎Bank'])
  })

  test('have a head if it is marked, or bold', async () => {
    const marked = `<w:tbl>${row([td('A'), td('B')], '<w:tblHeader/>')}${row([td('1'), td('2')])}</w:tbl>`
    const bold = table([cell(p(r('A', '<w:b/>'))), td('')], [td('1'), td('2')])
    const neither = table([cell(p(r('A', '<w:b/>'))), td('1')], [cell(p(r('B', '<w:b/>'))), td('2')])
    for (const [body, isHeaded] of [
      [marked, true],
      [bold, true],
      [neither, false],
    ] as const)
      expect((await readParts(body)).parts).toMatchObject([{ kind: 'table', headed: isHeaded }])
  })

  test('have merged cells in each row and column', async () => {
    const body = table(
      [td('All', '<w:gridSpan w:val="3"/>')],
      [td('Pay', '<w:vMerge w:val="restart"/>'), td('a'), td('b')],
      [td('', '<w:vMerge/>'), td('c', '<w:gridSpan w:val="2"/>')],
      [td('x', '<w:hMerge w:val="restart"/>'), td('', '<w:hMerge/>'), td('y')],
    )
    expect(await outline(body)).toEqual([
      'table',
      '  | All | All | All',
      '  | Pay | a | b',
      '  | Pay | c | c',
      '  | x | x | y',
    ])
    const [read] = (await readParts(body)).parts
    const cells = read?.kind === 'table' ? read.rows.map((each) => each.cells) : []
    expect(cells[1]?.[0]).toBe(cells[2]?.[0])
  })

  test('have the columns that people see, whatever their grid', async () => {
    const grid = '<w:tblGrid><w:gridCol w:w="2000"/><w:gridCol w:w="40"/><w:gridCol w:w="3000"/></w:tblGrid>'
    const body = `<w:tbl>${grid}${row([td('Pay'), td('40', '<w:gridSpan w:val="2"/>')])}${row([td('Stop', '<w:gridSpan w:val="2"/>'), td('any time')])}</w:tbl>`
    expect(await outline(body)).toEqual(['table', '  | Pay | 40', '  | Stop | any time'])
    const wide = table(
      [td('Pay', '<w:gridSpan w:val="2"/>'), td('40', '<w:gridSpan w:val="3"/>')],
      [td('a', '<w:gridSpan w:val="2"/>'), td('b', '<w:gridSpan w:val="3"/>')],
    )
    expect(await outline(wide)).toEqual(['table', '  | Pay | 40', '  | a | b'])
  })

  test('leave columns out before a row', async () => {
    const body = `<w:tbl>${row([td('a'), td('b')])}${row([td('c')], '<w:gridBefore w:val="1"/>')}</w:tbl>`
    expect(await outline(body)).toEqual(['table', '  | a | b', '  |  | c'])
  })

  test('may stand in a cell', async () => {
    const document = await readParts(
      table([td('a'), cell(table([td('b'), td('c')]) + p(r('d')))], [td('e'), td('f')]),
    )
    const [outer] = document.parts
    expect(outer?.kind === 'table' && outer.rows[0]?.cells[1]?.parts.map(({ kind }) => kind)).toEqual([
      'table',
      'paragraph',
    ])
  })

  test('of one cell are a frame', async () => {
    expect(await outline(table([cell(p(r('Pay: 40')))]))).toEqual(['p Pay: 40'])
    expect(await outline(table([cell(p(r('Note', '<w:b/>')) + p(r('Fill this in.')))]))).toEqual([
      'callout',
      '  h21 *Note*',
      '  p Fill this in.',
    ])
  })

  test('have rows and cells in content controls', async () => {
    const inControl = (content: string): string => `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    const body = `<w:tbl>${inControl(row([inControl(td('a')), td('b')]))}${row([td('c'), td('d')])}</w:tbl>`
    expect(await outline(body)).toEqual(['table', '  | a | b', '  | c | d'])
  })

  test('hide a row that is hidden', async () => {
    const body = `<w:tbl>${row([td('a'), td('b')])}${row([td('canaryzq'), td('d')], '<w:hidden/>')}</w:tbl>`
    expect(await outline(body)).toEqual(['table', '  | a | b', '  |  |'].map((each) => each.trimEnd()))
  })
})

describe('what stands beside the text', () => {
  const note = (id: number, text: string, name = 'w:footnote', type = ''): string =>
    `<${name} w:id="${id}"${type && ` w:type="${type}"`}>${p(`<w:r><${name}Ref/></w:r>`, r(text))}</${name}>`

  test('a note stands where it is referred to', async () => {
    const body =
      p(
        r('Paid'),
        '<w:r><w:footnoteReference w:id="2"/></w:r>',
        r(' in full'),
        '<w:r><w:endnoteReference w:id="2"/></w:r>',
      ) + p(r('Again'), '<w:r><w:footnoteReference w:id="2"/></w:r>')
    const footnotes =
      note(-1, 'canaryzq', 'w:footnote', 'separator') + note(2, '€ 40') + note(3, 'nobody refers to it')
    expect(await outline({ body, footnotes, endnotes: note(2, 'net', 'w:endnote') })).toEqual([
      'p Paid in full',
      '  note at 4: € 40',
      '  note at 12: net',
      'p Again',
      '  note at 5: € 40',
    ])
  })

  test('a note in itself has an end', async () => {
    const footnotes = `<w:footnote w:id="1">${p(r('a'), '<w:r><w:footnoteReference w:id="1"/></w:r>')}</w:footnote>`
    expect(
      await outline({ body: p(r('Paid'), '<w:r><w:footnoteReference w:id="1"/></w:r>'), footnotes }),
    ).toEqual(['p Paid', '  note at 4: a'])
  })

  const box = (content: string): string =>
    `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`

  test('a text box stands behind its paragraph, once', async () => {
    expect(await outline(p(r('Before'), box(p(r('Inside'))), r(' after')) + p(r('Next')))).toEqual([
      'p Before after',
      'p Inside',
      'p Next',
    ])
  })

  test('a heading in a text box ends with the box', async () => {
    const body =
      styled('Heading1', r('Pay')) + p(box(p(r('Out of scope', '<w:b/>')) + p(r('Travel')))) + p(r('€ 40'))
    expect(await outline(body)).toEqual(['h1 *Pay*', 'h21 *Out of scope*', 'p Travel', 'h20', 'p € 40'])
  })

  test('of text in two forms one is taken', async () => {
    const body = p(
      '<w:r><mc:AlternateContent><mc:Choice Requires="w16se"><w16se:symEx/></mc:Choice><mc:Fallback><w:t>☒</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      r(' Paid'),
    )
    expect(await outline(body)).toEqual(['p ☒ Paid'])
  })

  test('quotes and code go by their style', async () => {
    const styles = `${STYLES}${style('Code', 'HTML Preformatted')}${style('Help', 'Instructions')}`
    const body =
      styled('Quote', r('Nothing')) +
      styled('Quote', r('about us')) +
      styled('Code', r('a: 1')) +
      styled('Help', r('Say who'))
    expect(await outline({ body, styles })).toEqual([
      'quote',
      '  p Nothing',
      '  p about us',
      'code a: 1',
      'callout',
      '  p Say who',
    ])
  })

  const picture = (cx: number, cy: number): string =>
    `<w:r><w:drawing><wp:inline><wp:extent cx="${cx}" cy="${cy}"/><wp:docPr id="1" name="canaryzq" descr="canaryzq"/><a:graphic><pic:pic/></a:graphic></wp:inline></w:drawing></w:r>`

  test('a picture as large as a page is said, a logo is not', async () => {
    const centimetre = 360_000
    const said = async (width: number, height: number): Promise<unknown> =>
      saidOf(await readParts(p(r('Text'), picture(width * centimetre, height * centimetre))))
    expect(await said(4, 3)).toMatchObject({ unread: [] })
    expect(await said(16, 22)).toMatchObject({ unread: ['word-picture-unread'] })
  })

  test('charts, diagrams, other files and controls are said, each kind once', async () => {
    const body =
      p(
        r('Text'),
        '<w:r><w:drawing><dgm:relIds/></w:drawing></w:r>',
        '<w:r><w:object><o:OLEObject/></w:object></w:r>',
      ) + '<w:altChunk/>'
    expect(saidOf(await readParts(body))).toEqual({
      problems: [],
      notices: [],
      unread: ['word-object-unread'],
    })
  })

  test('a file with pictures only is said to be one', async () => {
    expect(saidOf(await readParts(p(picture(1, 1))))).toEqual({
      problems: [],
      notices: [],
      unread: ['word-only-pictures'],
    })
  })

  test('a file with nothing in it is said to be empty', async () => {
    expect(saidOf(await readParts(p()))).toEqual({ problems: ['word-empty'], notices: [], unread: [] })
  })
})

describe('the language', () => {
  test('is the one that most letters are in', async () => {
    const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-US"/></w:rPr></w:rPrDefault></w:docDefaults>${STYLES}`
    const french = r('Les membres sont rémunérés', '<w:lang w:val="fr-FR"/>')
    expect((await readParts({ body: p(r('Pay'), french), styles })).language).toBe('fr-FR')
    expect(
      (
        await readParts({
          body: p(r('Members are paid for their time')) + p(r('oui', '<w:lang w:val="fr-FR"/>')),
          styles,
        })
      ).language,
    ).toBe('en-US')
    expect((await readParts(p(r('Pay')))).language).toBeUndefined()
  })
})

describe('places', () => {
  test('are part, paragraph and table row', async () => {
    const document = await readParts(
      [
        p(r('one')),
        p(),
        p(r('two')),
        styled('Heading1', r('Part two')),
        p(r('second'), '<w:r><w:footnoteReference w:id="1"/></w:r>'),
        listed(0, 'third'),
        table([td('row one'), td('b')], [td('row two'), td('d')]),
        table([td('row three'), td('f')], [td('g'), td('h')]),
        p(r('fourth')),
        p(r('Part three', '<w:b/>')),
      ].join(''),
    )
    const placeOf = (words: string): unknown => {
      const at = document.text.content.indexOf(words)
      return at === -1 ? undefined : document.text.partAt?.(at)
    }
    expect(
      [
        'one',
        'two',
        'Part two',
        'second',
        'third',
        'row one',
        'row two',
        'row three',
        'fourth',
        'Part three',
      ].map(placeOf),
    ).toEqual([
      { part: 1, paragraph: 1, row: null },
      { part: 1, paragraph: 2, row: null },
      { part: 2, paragraph: 1, row: null },
      { part: 2, paragraph: 2, row: null },
      { part: 2, paragraph: 3, row: null },
      { part: 2, paragraph: null, row: 1 },
      { part: 2, paragraph: null, row: 2 },
      { part: 2, paragraph: null, row: 3 },
      { part: 2, paragraph: 4, row: null },
      { part: 3, paragraph: 1, row: null },
    ])
  })

  test('of a note are those of the paragraph that refers to it', async () => {
    const { text } = await readParts({
      body:
        styled('Heading1', r('Pay')) +
        p(r('Paid'), '<w:r><w:footnoteReference w:id="1"/></w:r>') +
        p(r('Next')),
      footnotes: `<w:footnote w:id="1">${p(r('in cash'))}</w:footnote>`,
    })
    expect(text.partAt?.(text.content.indexOf('in cash'))).toEqual({ part: 1, paragraph: 2, row: null })
  })

  test('a line has a row’s cells, and a paragraph has its own', async () => {
    const { text } = await readParts(p(r('a')) + table([td('b'), td('c')], [td('d'), td('e')]))
    expect(text.content).toBe('a\nb\tc\nd\te')
  })
})
