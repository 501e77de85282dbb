/** A rule as data → a rule ready to be held against a plan. */

import type { Condition } from '../condition/condition.js'
import { compileCondition, type CompileContext, type Part, type Path } from '../condition/compile.js'
import type { ParamUse } from '../condition/param-use.js'
import { say, type Message } from '../messages/message.js'
import type { Fields } from '../plan/fields.js'
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
  /** Every use that is made of its parameters. */
  readonly paramUses: readonly ParamUse[]
}

/** More steps than anyone writes; facts made of facts could otherwise be asked without end. */
const mostSteps = 1_000

/** What a rule may lean on. */
export interface RuleContext {
  readonly safeguardById: ReadonlyMap<string, Safeguard>
  readonly ruleById: ReadonlyMap<string, Rule>
  readonly facts: ReadonlyMap<string, Condition | undefined>
  readonly fields: Fields
  report(message: Message, path: Path, part: Part): void
}

/** Compiles a rule; absent if something is wrong with it. */
export function compileRule(rule: Rule, context: RuleContext): CompiledRule | undefined {
  const safeguard = context.safeguardById.get(rule.safeguard)
  const uses: ParamUse[] = []
  const forWhen = forRole('when', rule, context, (use) => uses.push(use))
  const forExpect = forRole('expect', rule, context, (use) => uses.push(use))
  // Whether a severity is higher or lower where it is another is nothing that a parameter could be sure of.
  const forSeverity = forRole('when', rule, context, ({ name, field }) => uses.push({ name, field }))
  const when = rule.when === undefined ? undefined : scoped(rule.when, forWhen, ['when'])
  const expect = bounded(compileCondition(rule.expect, forExpect, ['expect']), forExpect, ['expect'])
  const severityWhen = (rule.severityWhen ?? []).map(({ when: on, is }, index) => {
    const compiled = scoped(on, forSeverity, ['severityWhen', index, 'when'])
    return compiled && { ...compiled, is }
  })
  if (!checkParams(rule, uses, context)) return undefined
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
    paramUses: uses,
  }
}

function scoped(given: unknown, context: CompileContext, path: Path): Scoped | undefined {
  const condition = bounded(compileCondition(given, context, path), context, path)
  return condition && { condition, scope: narrowest(condition.fields.map((field) => field.scope)) }
}

function bounded(
  condition: Condition | undefined,
  context: CompileContext,
  path: Path,
): Condition | undefined {
  if (!condition || condition.steps <= mostSteps) return condition
  context.report(say('condition-too-large', { limit: mostSteps }), path, 'value')
  return undefined
}

/** Whether each parameter is stricter the way that its rule says. */
function checkParams(rule: Rule, uses: readonly ParamUse[], context: RuleContext): boolean {
  const wrong = Object.entries(rule.params ?? {}).flatMap(([name, { stricter: said }]) => {
    const use = uses.find((each) => each.name === name && each.stricter && each.stricter !== said)
    return use?.stricter ? [{ name, stricter: use.stricter }] : []
  })
  for (const { name, stricter } of wrong)
    context.report(say('param-stricter-wrong', { stricter }), ['params', name, 'stricter'], 'value')
  return wrong.length === 0
}

function forRole(
  role: 'when' | 'expect',
  rule: Rule,
  context: RuleContext,
  noteParam: (use: ParamUse) => void,
): CompileContext {
  return {
    role,
    params: rule.params ?? {},
    facts: context.facts,
    fields: context.fields,
    noteParam,
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
