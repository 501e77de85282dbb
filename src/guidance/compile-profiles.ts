/**
 * Profiles as data → what each makes of the rules.
 *
 * A profile may only make rules ask more. What would make one ask less is
 * refused, at the place where it is written; switching off is for rules that
 * may be waived, and every report shows it.
 */

import { say, type Message } from '../messages/message.js'
import { nearest } from '../plan/near.js'
import { compileRule, type CompiledRule, type RuleContext } from './compile-rule.js'
import type { GuidanceData, Report } from './compose.js'
import type { Profile } from './guidance.js'
import { moved } from './move-param.js'
import { profileChains } from './profile-chains.js'
import { raised, type Wrong } from './raise.js'
import { untailored, type Tailoring } from './tailoring.js'

/** Compiles every profile; of what is wrong with one, nothing counts. */
export function compileProfiles(
  { rules, profiles }: GuidanceData,
  compiledRules: readonly CompiledRule[],
  context: Omit<RuleContext, 'report'>,
  report: Report,
): ReadonlyMap<string, Tailoring> {
  const work: Work = {
    context,
    report,
    compiledById: new Map(compiledRules.map((each) => [each.rule.id, each])),
    known: rules.map(({ id }) => id),
    addedSomewhere: new Set(profiles.flatMap((profile) => profile.rules ?? []).map(({ id }) => id)),
  }
  const tailoringById = new Map<string, Tailoring>()
  for (const { profile, isWhole } of profileChains(profiles, report)) {
    const below = (isWhole ? tailoringById.get(profile.extends ?? '') : undefined) ?? untailored
    tailoringById.set(profile.profile, tailor(profile, below, isWhole, work))
  }
  return tailoringById
}

interface Work {
  readonly context: Omit<RuleContext, 'report'>
  readonly report: Report
  readonly compiledById: ReadonlyMap<string, CompiledRule>
  readonly known: readonly string[]
  /** Rules that any profile adds. */
  readonly addedSomewhere: ReadonlySet<string>
}

/** What a profile makes of the rules, on top of what those below it make of them. */
function tailor(profile: Profile, below: Tailoring, isWhole: boolean, work: Work): Tailoring {
  const { context, report, compiledById } = work
  const changed = new Map(below.changed)
  const added = new Map(below.added)
  const off = new Map(below.off)
  const find = (rule: string, path: readonly (string | number)[]): CompiledRule | undefined => {
    const found = changed.get(rule) ?? added.get(rule) ?? compiledById.get(rule)
    const message = found ? undefined : unknownRule(rule, isWhole, profile, work)
    if (message) report(message, profile, [...path, 'rule'], 'value')
    return found
  }
  const take = (result: CompiledRule | readonly Wrong[], path: readonly (string | number)[]): void => {
    if ('rule' in result) (added.has(result.rule.id) ? added : changed).set(result.rule.id, result)
    else
      for (const { message, key } of result)
        report(message, profile, key === undefined ? path : [...path, key], 'value')
  }
  for (const rule of profile.rules ?? []) {
    const reportRule: RuleContext['report'] = (message, path, part) => report(message, rule, path, part)
    const ready = compileRule(rule, { ...context, report: reportRule })
    if (ready) added.set(rule.id, ready)
  }
  for (const [index, entry] of (profile.raise ?? []).entries()) {
    const found = find(entry.rule, ['raise', index])
    if (found) take(raised(found, entry), ['raise', index])
  }
  for (const [index, entry] of (profile.params ?? []).entries()) {
    const found = find(entry.rule, ['params', index])
    if (found) take(moved(found, entry, context), ['params', index])
  }
  for (const [index, { rule, reason }] of (profile.switchOff ?? []).entries()) {
    const found = find(rule, ['switchOff', index])
    if (!found) continue
    const message = refusalToSwitchOff(found, off)
    if (message) report(message, profile, ['switchOff', index, 'rule'], 'value')
    else off.set(rule, reason)
  }
  return { changed, added, off }
}

function refusalToSwitchOff({ rule }: CompiledRule, off: ReadonlyMap<string, string>): Message | undefined {
  if (rule.waivable === false) return say('profile-off-refused')
  return off.has(rule.id) ? say('profile-off-already') : undefined
}

/** Absent where the rule is there, and something is wrong with it or with what the profile builds on. */
function unknownRule(id: string, isWhole: boolean, profile: Profile, work: Work): Message | undefined {
  const isOwn = (profile.rules ?? []).some((rule) => rule.id === id)
  if (isOwn || work.context.ruleById.has(id)) return undefined
  if (work.addedSomewhere.has(id)) return isWhole ? say('profile-rule-elsewhere') : undefined
  const near = nearest(id, work.known)
  return near ? say('rule-near', { near }) : say('rule-unknown')
}
