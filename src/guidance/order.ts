/** The order that pieces of guidance stand in, so that the order of files, and of what is in them, changes nothing. */

import { themes } from '../plan/theme.js'
import type { CompiledRule } from './compile-rule.js'
import type { Safeguard } from './guidance.js'

/** By theme, then by id. INVARIANT: findings are in this order for each subject. */
export function inOrderOfRules(one: CompiledRule, other: CompiledRule): number {
  return inOrderOfTheme(one.safeguard, other.safeguard) || inOrderOfName(one.rule.id, other.rule.id)
}

/** In the order of the themes. */
export function inOrderOfTheme(one: Safeguard, other: Safeguard): number {
  return themes.indexOf(one.theme) - themes.indexOf(other.theme)
}

/** By name, whatever the language. */
export function inOrderOfName(one: string, other: string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
