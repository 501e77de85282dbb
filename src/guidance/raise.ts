/** A rule made worse, or due earlier, by a profile. */

import { say, type Message } from '../messages/message.js'
import type { CompiledRule } from './compile-rule.js'
import type { Raise } from './guidance.js'
import { earlier, isAtLeast, worse } from './severity.js'

/** What is wrong with an entry, and at which of its keys; at the entry where it is of none. */
export interface Wrong {
  readonly message: Message
  readonly key?: string
}

/** The rule as a profile raises it, or everything that is wrong with that. */
export function raised(compiled: CompiledRule, { severity, settle }: Raise): CompiledRule | readonly Wrong[] {
  const { rule } = compiled
  if (severity === undefined && settle === undefined)
    return [{ message: say('guidance-key-missing', { key: 'severity' }) }]
  const wrong: Wrong[] = []
  if (severity !== undefined && worse(severity, rule.severity) !== severity)
    wrong.push({ message: say('profile-loosens-severity', { severity: rule.severity }), key: 'severity' })
  if (severity !== undefined && rule.basis === 'good-practice' && isAtLeast(severity, 'high'))
    wrong.push({ message: say('good-practice-too-severe'), key: 'severity' })
  if (settle !== undefined && earlier(settle, rule.settle) !== settle)
    wrong.push({ message: say('profile-loosens-settle', { settle: rule.settle }), key: 'settle' })
  if (wrong.length > 0) return wrong
  return { ...compiled, rule: { ...rule, ...(severity && { severity }), ...(settle && { settle }) } }
}
