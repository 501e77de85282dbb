/** A parameter of a rule moved by a profile. */

import { figureFor } from '../condition/argument.js'
import { difference } from '../condition/compare.js'
import type { ParamUse } from '../condition/param-use.js'
import { say, type Message } from '../messages/message.js'
import { compileRule, type CompiledRule, type RuleContext } from './compile-rule.js'
import type { MovedParam, Param } from './guidance.js'
import type { Wrong } from './raise.js'

/** The rule with a parameter moved, or everything that is wrong with that. */
export function moved(
  { rule, paramUses }: CompiledRule,
  { param: name, value }: MovedParam,
  context: Omit<RuleContext, 'report'>,
): CompiledRule | readonly Wrong[] {
  const { params = {} } = rule
  const param = Object.hasOwn(params, name) ? params[name] : undefined
  if (!param) return [{ message: say('argument-param-unknown'), key: 'param' }]
  const uses = paramUses.filter((use) => use.name === name)
  // A figure that nothing compares with has no stricter side.
  if (uses.length === 0 || uses.some(({ stricter }) => stricter === undefined))
    return [{ message: say('profile-param-fixed'), key: 'param' }]
  for (const { field } of uses) {
    const message = loosening(value, param, field)
    if (message) return [{ message, key: 'value' }]
  }
  const wrong: Wrong[] = []
  const report = (message: Message): void => void wrong.push({ message, key: 'value' })
  const tightened = { ...rule, params: { ...params, [name]: { ...param, value } } }
  return compileRule(tightened, { ...context, report }) ?? wrong
}

/** What is wrong with a value, held against the one that counts so far; absent where it is sure to ask as much. */
function loosening(
  value: MovedParam['value'],
  { value: before, stricter }: Param,
  field: ParamUse['field'],
): Message | undefined {
  const [now, then] = [figureFor(field, value), figureFor(field, before)]
  if (!('kind' in now)) return now
  const [least, most] = ('kind' in then ? difference(now, then, field) : undefined) ?? [-Infinity, Infinity]
  const isSure = stricter === 'lower' ? most <= 0 : least >= 0
  return isSure ? undefined : say('profile-loosens-param', { stricter, value: before })
}
