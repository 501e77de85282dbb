/** Files that a real word processor saved. */

import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assessText } from '../src/assess/assess-text.js'
import { guidance } from '../src/guidance/shipped.js'
import type { Document } from '../src/document/document.js'
import { readDocument } from '../src/document/read-document.js'
import { outlineOf } from './parts-outline.js'

function contentOf(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(`fixtures/word/${name}`, import.meta.url)))
}

function read(file: string, name = file): Promise<Document> {
  return readDocument({ name, content: contentOf(file) })
}

test('a web page that was saved as a Word file', async () => {
  const { parts, language } = await read('page.docx')
  expect(language).toBe('en-US')
  expect(outlineOf(parts)).toEqual([
    'h1 *Survivor advisory council*',
    'p Terms of reference, 2027.',
    'h2 *1. Payment*',
    'p *Payment:* € 40 an hour, for every hour.',
    '- p Travel is paid before the day',
    '  - p by train, or by taxi',
    '- [empty] p Child care',
    '- p First',
    '- p Second',
    'h2 *2. Stopping*',
    'table, headed',
    '  | *What* | *Decision* | *Who*',
    '  | Stopping | At any time | The host',
    '  | Stopping | Nothing is kept | Nothing is kept',
    'p Struck:  paid. Line⏎break.',
    'quote',
    '  p Nothing about us without us.',
    'h3 *Complaints*',
    'p To the ombudsperson.',
    'code code: example',
  ])
})

test('a document with changes, hidden text, a note and a text box', async () => {
  const document = await read('changes.docx')
  expect([document.title, document.language]).toEqual(['Conseil des personnes concernées', 'fr-FR'])
  expect(saidOf(document)).toEqual({ problems: [], notices: ['word-changes-pending'], unread: [] })
  expect(document.notices[0]?.message.params).toEqual({ count: 2 })
  expect(outlineOf(document.parts)).toEqual([
    'h1 Conseil des personnes concernées',
    'h1 Rémunération',
    'p *Montant :* 40 € par heure.',
    '  note at 24: Versés le jour même.',
    'p Visible fin.',
    'h2 Encadré',
    'p Avant  après.',
    'p Dans le cadre.',
  ])
  const pay = document.parts[2]
  expect(pay?.kind === 'paragraph' && pay.words.before?.text).toBe('Montant : 60 € par heure.')
})

test('a form with boxes, a list to choose from, and merged cells', async () => {
  const { parts, title } = await read('form.docx')
  expect(title).toBe('Survivor panel')
  expect(outlineOf(parts)).toEqual([
    'h1 Survivor panel',
    'h1 *Payment*',
    'p ☒ Members are paid',
    'p ☐ Members are not paid',
    'p Amount: Click or tap here to enter text.',
    'p Paid by: The host',
    'p ☒ Travel is paid',
    'h1 *Who decides*',
    'table, headed',
    '  | Question | Decision | Who',
    '  | Budget | Shared | Shared',
    '  | Budget | Reviewed | Members',
    '- p First',
    '  - p Inner',
    '- p Last',
  ])
})

test.each([
  ['changes.doc', 'changes.doc', 'doc-unread'],
  ['changes.doc', 'changes.docx', 'doc-unread'],
  ['changes.odt', 'changes.odt', 'odt-unread'],
  ['changes.odt', 'changes.docx', 'odt-unread'],
])('%s as %s is said to be what it is', async (file, name, id) => {
  expect(saidOf(await read(file, name))).toEqual({ problems: [], notices: [], unread: [id] })
})

test('what nobody should read comes out nowhere', async () => {
  for (const name of ['changes.docx', 'changes.doc', 'changes.odt']) {
    const content = contentOf(name)
    const assessment = await assessText({ name, content }, guidance, { asOf: '2026-11-25', excerpts: true })
    expect(JSON.stringify(assessment)).not.toContain('canaryzq')
    expect((await read(name)).text.content).not.toContain('canaryzq')
  }
})

/** The ids of what is said, of each kind. */
function saidOf({ problems, notices, unread }: Document): Readonly<Record<string, readonly string[]>> {
  const ids = (all: Document['unread']): readonly string[] => all.map(({ message }) => message.id)
  return { problems: ids(problems), notices: ids(notices), unread: ids(unread) }
}
