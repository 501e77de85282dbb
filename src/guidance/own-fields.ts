/** Fields that an organisation declares: what is wrong with them, and how the engine sees them. */

import { say } from '../messages/message.js'
import type { Field } from '../plan/field-index.js'
import { levelsFor } from '../plan/fields.js'
import { nearest } from '../plan/near.js'
import { isPlaceholder } from '../plan/placeholder.js'
import type { Report } from './compose.js'
import { isExposing } from './exposing.js'
import type { OwnField } from './guidance.js'

/** The field as plans are read by it. */
export function fieldOf({ scope, ...rest }: OwnField): Field {
  return { ...rest, scope, levels: levelsFor(scope) }
}

/** Checks what a schema cannot see. */
export function checkOwnFields(
  fields: readonly OwnField[],
  safeguards: readonly string[],
  report: Report,
): void {
  for (const field of fields) {
    checkWords(field, report)
    checkQuestion(field, report)
    if (field.safeguard === undefined || safeguards.includes(field.safeguard)) continue
    const near = nearest(field.safeguard, safeguards)
    report(near ? say('safeguard-near', { near }) : say('safeguard-unknown'), field, ['safeguard'], 'value')
  }
}

function checkWords(field: OwnField, report: Report): void {
  const { kind, words } = field
  const takesWords = kind === 'word' || kind === 'orderedWord' || kind === 'words'
  if (takesWords && words === undefined)
    report(say('field-words-missing', { kind }), field, ['kind'], 'value')
  if (!takesWords && words !== undefined)
    report(say('field-words-unasked', { kind }), field, ['words'], 'key')
  for (const [index, word] of (words ?? []).entries())
    if (word === 'none' || isPlaceholder(word))
      report(say('field-word-reserved'), field, ['words', index], 'value')
}

/** What the host demands of people has to be named to be answered for; nothing else may ask for it. */
function checkQuestion(field: OwnField, report: Report): void {
  if (field.about === 'exclusion') return
  for (const key of ['path', 'label', 'question'] as const)
    if (isExposing(field[key])) return report(say('field-asks-for-too-much'), field, [key], 'value')
}
