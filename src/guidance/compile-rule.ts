/** A rule as data → a rule ready to be held against a plan. */

import type { Condition } from '../condition/condition.js'
import { compileCondition, type CompileContext, type Part, type Path } from '../condition/compile.js'
import { say, type Message } from '../messages/message.js'
import { isNarrower, narrowest, type Scope } from '../plan/scope.js'
import type { Rule, Safeguard } from './guidance.js'
import type { Severity } from './severity.js'

/** A condition on whom a rule is for, with the level it is tried at. */
export interface Scoped {
  readonly condition: Condition
  readonly scope: Scope
}

/** A rule ready to be held against a plan. */
export interface CompiledRule {
  readonly rule: Rule
  readonly safeguard: Safeguard
  readonly isHeadline: boolean
  /** What it is held against. */
  readonly scope: Scope
  readonly when?: Scoped
  readonly expect: Condition
  readonly severityWhen: readonly (Scoped & { readonly is: Severity })[]
}

/** What a rule may lean on. */
export interface RuleContext {
  readonly safeguardById: ReadonlyMap<string, Safeguard>
  readonly ruleById: ReadonlyMap<string, Rule>
  readonly facts: ReadonlyMap<string, Condition | undefined>
  report(message: Message, path: Path, part: Part): void
}

/** Compiles a rule; absent if something is wrong with it. */
export function compileRule(rule: Rule, context: RuleContext): CompiledRule | undefined {
  const safeguard = context.safeguardById.get(rule.safeguard)
  const when =
    rule.when === undefined ? undefined : scoped(rule.when, forRole('when', rule, context), ['when'])
  const expect = compileCondition(rule.expect, forRole('expect', rule, context), ['expect'])
  const severityWhen = (rule.severityWhen ?? []).map(({ when: on, is }, index) => {
    const compiled = scoped(on, forRole('when', rule, context), ['severityWhen', index, 'when'])
    return compiled && { ...compiled, is }
  })
  if (!safeguard || !expect || (rule.when !== undefined && !when) || severityWhen.includes(undefined))
    return undefined
  const scope = narrowest(expect.fields.map((field) => field.scope))
  if (rule.on && isNarrower(scope, rule.on)) {
    context.report(say('rule-on-too-wide', { scope }), ['on'], 'value')
    return undefined
  }
  return {
    rule,
    safeguard,
    isHeadline: safeguard.headline === rule.id,
    scope: rule.on ?? scope,
    ...(when && { when }),
    expect,
    severityWhen: severityWhen as CompiledRule['severityWhen'],
  }
}

function scoped(given: unknown, context: CompileContext, path: Path): Scoped | undefined {
  const condition = compileCondition(given, context, path)
  return condition && { condition, scope: narrowest(condition.fields.map((field) => field.scope)) }
}

function forRole(role: 'when' | 'expect', rule: Rule, context: RuleContext): CompileContext {
  return {
    role,
    params: rule.params ?? {},
    facts: context.facts,
    yesAskedElsewhere: yesAskedByHeadline(rule, context),
    report: context.report,
  }
}

/** The fields that the safeguard's headline asks a yes of. */
function yesAskedByHeadline(rule: Rule, { safeguardById, ruleById }: RuleContext): ReadonlySet<string> {
  const headline = ruleById.get(safeguardById.get(rule.safeguard)?.headline ?? '')
  if (!headline || headline === rule || typeof headline.expect !== 'object' || headline.expect === null)
    return new Set()
  const asked = Object.entries(headline.expect).filter(
    ([, test]) =>
      test === true || (typeof test === 'object' && test !== null && (test as { is?: unknown }).is === true),
  )
  return new Set(asked.map(([path]) => path))
}
