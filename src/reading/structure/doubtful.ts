/** Headings and lines that leave open what stands under them: `If the grant is approved`, `We would like to offer:`. */

import type { Part } from '../../document/part.js'
import { openContext, type Context, type Page } from './page.js'

/** Whether a text leaves open what it stands over. */
export function isDoubtful(text: string, { fields, names, readValue }: Page): boolean {
  const field = fields.all.find(({ kind }) => kind === 'commitment')
  const yes = names.language.reading.yes[0]
  if (!field || yes === undefined) return false
  // Weighed as what follows a yes, in which only a doubt counts.
  return (
    readValue(`${yes}, ${text.trim().replace(/[:：]$/, '')}`, field, {
      exact: true,
    })?.held.state !== 'stated'
  )
}

/** The context of a part, under the line before it that introduces it. */
export function introduced(parts: readonly Part[], index: number, context: Context, page: Page): Context {
  const [line, part] = [parts[index - 1], parts[index]]
  if (line?.kind !== 'paragraph' || part?.kind === 'heading' || part?.kind === 'code') return context
  const { text } = line.words
  if (!/[:：]\s*$/.test(text) || page.used.has(line.words)) return context
  return isDoubtful(lastSentence(text), page) ? openContext(context) : context
}

function lastSentence(text: string): string {
  return (
    text
      .trim()
      .split(/(?<=[.!?\n])\s+/)
      .at(-1) ?? text
  )
}
