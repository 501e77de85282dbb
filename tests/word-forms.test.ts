/** Content controls and the fields of older forms: what was written, and what was only offered. */

import { describe, expect, test } from 'vitest'
import { outline } from './word-outline.js'
import { cell, p, r, style, STYLES, table, td } from './word-xml.js'

const control = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`

const checkBox = (isTicked: boolean): string =>
  `<w14:checkbox><w14:checked w14:val="${isTicked ? 1 : 0}"/></w14:checkbox>`

describe('content controls', () => {
  test('have boxes, whatever sign is drawn', async () => {
    const body =
      p(control(checkBox(true), r('●')), r(' Yes ')) + p(control(checkBox(false), r('☒')), r(' No'))
    expect(await outline(body)).toEqual(['p ☒ Yes', 'p ☐ No'])
  })

  test('have a box also around a paragraph or a cell, or around nothing', async () => {
    const body =
      control(checkBox(true), p(r('☐'))) +
      p(control(checkBox(true), ''), r(' Yes')) +
      table([td('Pay'), cell(p(r('x')))], [td('Food')]).replace(
        '</w:tr></w:tbl>',
        `${control(checkBox(true), td('☐'))}</w:tr></w:tbl>`,
      )
    expect(await outline(body)).toEqual(['p ☒', 'p ☒ Yes', 'table', '  | Pay | x', '  | Food | ☒'])
  })

  test('that nobody has written in stand in brackets', async () => {
    const empty = '<w:showingPlcHdr/>'
    const body =
      p(r('Pay: '), control(empty, r('Click or tap ') + r('here.'))) +
      control(empty, p(r('Enter the amount')) + p(r('[Name]'))) +
      p(control(empty, r('X'))) +
      p(control('', r('€ 40')))
    expect(await outline(body)).toEqual([
      'p Pay: [Click or tap here.]',
      'p [Enter the amount]',
      'p [Name]',
      'p […]',
      'p € 40',
    ])
  })

  test('with a text in the style of a placeholder stand in brackets', async () => {
    const styles = STYLES + style('Platzhaltertext', 'Placeholder Text', { type: 'character' })
    expect(await outline({ body: p(r('Choose', '<w:rStyle w:val="Platzhaltertext"/>')), styles })).toEqual([
      'p [Choose]',
    ])
  })

  test('to choose from show what was chosen, and the first line is often none', async () => {
    const list = (name: string): string =>
      `<w:${name}><w:listItem w:displayText="Choose an item." w:value=""/><w:listItem w:displayText="Paid" w:value="1"/></w:${name}>`
    const body = ['dropDownList', 'comboBox']
      .map((name) => p(control(list(name), r('Paid'))) + p(control(list(name), r('Choose an item.'))))
      .join('')
    expect(await outline(body)).toEqual(['p Paid', 'p [Choose an item.]', 'p Paid', 'p [Choose an item.]'])
  })
})

describe('fields of older forms', () => {
  const field = (form: string, result = ''): string =>
    `<w:r><w:fldChar w:fldCharType="begin"><w:ffData>${form}</w:ffData></w:fldChar></w:r><w:r><w:instrText>FORM</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  test.each([
    ['<w:default w:val="0"/><w:checked/>', '☒'],
    ['<w:default w:val="1"/>', '☒'],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
    ['<w:sizeAuto/>', '☐'],
  ])('a box with %s is %s', async (form, box) => {
    expect(await outline(p(field(`<w:checkBox>${form}</w:checkBox>`), r(' Paid')))).toEqual([`p ${box} Paid`])
  })

  test('a list shows what was chosen; what shows by itself was not', async () => {
    const entries = '<w:listEntry w:val="Paid"/><w:listEntry w:val="Unpaid"/>'
    expect(await outline(p(field(`<w:ddList><w:result w:val="1"/>${entries}</w:ddList>`)))).toEqual([
      'p Unpaid',
    ])
    expect(await outline(p(field(`<w:ddList>${entries}</w:ddList>`)))).toEqual(['p [Paid]'])
  })

  test('a place to write in is empty until somebody writes', async () => {
    const text = '<w:textInput><w:default w:val="Amount"/></w:textInput>'
    expect(await outline(p(field(text, r('Amount'))))).toEqual(['p [Amount]'])
    expect(await outline(p(field(text, r('€ 40'))))).toEqual(['p € 40'])
    expect(await outline(p(r('Pay:'), field('<w:textInput/>', r('\u2002\u2002\u2002'))))).toEqual(['p Pay:'])
  })
})
