import type { CompiledRule } from '../../guidance/compile-rule.js'
import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { GuidanceTest, Tested } from '../guidance-test.js'
import { metExamples, type MetExample } from '../met-examples.js'
import { isAnswer, partsAsked, type Part } from '../parts-asked.js'
import { turnedRound } from '../plan-edit.js'
import { isChoice } from '../rule-shape.js'

/** A yes that turns into a no, or a no into a yes, does not go unseen. */
export const turnsSeen: GuidanceTest = {
  name: 'a commitment that is turned round breaches a rule',
  find: (tested) =>
    metExamples(tested).flatMap((met) =>
      partsAsked(met.rule, met.example.plan)
        .filter((part) => isAnswer(part, met.example.plan) && !isSeen(part, met, tested))
        .map(({ shown }) => problem(say('turn-unseen', { field: shown }), met.at)),
    ),
}

function isSeen({ field, paths }: Part, { rule, example }: MetExample, { tries }: Tested): boolean {
  const turned = turnedRound(example.plan, paths)
  // Where a rule can be met in other ways too, it is enough that this one is gone.
  if (isChoice(rule.rule) && tries.edited(rule, example, turned).outcome !== 'met') return true
  const isBreachedAnew = (rules: readonly CompiledRule[]): boolean => {
    const before = tries.breaches(rules, example, example.plan)
    return [...tries.breaches(rules, example, turned)].some((id) => !before.has(id))
  }
  // Nearly always it is the rule itself; only where it is not does it take all that read the field.
  return isBreachedAnew([rule.compiled]) || isBreachedAnew(tries.readersOf(field))
}
