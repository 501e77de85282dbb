/** Quotes that are set apart: notes, tips, warnings, and a template's own instructions. */

import { fold } from '../../text/fold.js'
import type { Part } from '../part.js'
import type { Words } from '../words.js'

/** Whether a quote is one, by how it begins. */
export function isCallout([first]: readonly Part[]): boolean {
  if (first?.kind === 'heading') return isLabel(first.words.text) || isMarked(first.words.text)
  if (first?.kind !== 'paragraph') return false
  return isMarked(first.words.text) || isLabel(boldBefore(first.words))
}

/** Whether a word stands over notes to the reader. */
export function isLabel(text: string): boolean {
  return labels.has(fold(text))
}

// GitHub's `[!NOTE]`, or a picture; ticks and crosses stand before points of a plan.
const MARK =
  /^(?:\[!\p{L}+\]|[ℹ⚠✏✍☝🛈](?!\p{L})|(?![✅❌✔☑❎⬜🔲🔳✨⭐])(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f))/u

function isMarked(text: string): boolean {
  return MARK.test(text)
}

function boldBefore({ text, pieces }: Words): string {
  let end = 0
  for (const { span, isBold } of pieces) {
    if (!isBold || span.start > end) break
    end = span.end
  }
  return text.slice(0, end)
}

const labels: ReadonlySet<string> = new Set(
  [
    [
      'note',
      'notes',
      'tip',
      'tips',
      'hint',
      'info',
      'information',
      'important',
      'warning',
      'caution',
      'attention',
    ],
    [
      'instruction',
      'instructions',
      'guidance',
      'guidance note',
      'help',
      'how to use this template',
      'how to fill this in',
    ],
    [
      'about this template',
      'nb',
      'n b',
      'reminder',
      'example',
      'for example',
      'delete this',
      'template note',
    ],
    [
      'nota',
      'notas',
      'consejo',
      'consejos',
      'sugerencia',
      'importante',
      'advertencia',
      'aviso',
      'atencion',
      'ayuda',
    ],
    [
      'instruccion',
      'instrucciones',
      'orientacion',
      'orientaciones',
      'recordatorio',
      'ejemplo',
      'informacion',
    ],
    [
      'remarque',
      'remarques',
      'conseil',
      'conseils',
      'astuce',
      'avertissement',
      'consigne',
      'consignes',
      'aide',
    ],
    ['mode d emploi', 'rappel', 'exemple', 'a noter', 'indications'],
  ].flat(),
)
