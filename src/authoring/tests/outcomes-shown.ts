import { outcomes, type Outcome } from '../../check/assessment.js'
import type { Message } from '../../messages/message.js'
import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import { partsAsked, partsWritten } from '../parts-asked.js'
import { turnedRound, without } from '../plan-edit.js'
import { outcomesOf } from '../rule-shape.js'
import type { GuidanceTest, Tested } from '../guidance-test.js'
import type { WrittenRule } from '../written-rule.js'

/** Every way a rule can come out has an example, and a way that nothing reaches is pointed out. */
export const outcomesShown: GuidanceTest = {
  name: 'every way a rule can come out has an example',
  find: (tested) =>
    tested.rules.flatMap((rule) =>
      outcomesWithout(rule, tested).map((outcome) =>
        problem(messageOf(outcome, rule, tested), rule.at(['id'])),
      ),
    ),
}

/** An example that is meant for an outcome and misses it is another test's. */
function outcomesWithout(rule: WrittenRule, { tries }: Tested): readonly Outcome[] {
  const shown = new Set(
    rule.examples.flatMap((example) => [example.outcome, tries.example(rule, example).outcome ?? []].flat()),
  )
  const possible = outcomesOf(rule.rule)
  return outcomes.filter((outcome) => possible.has(outcome) && !shown.has(outcome))
}

function messageOf(outcome: Outcome, rule: WrittenRule, tested: Tested): Message {
  // Without examples there is nothing to tell by.
  const isReached = rule.examples.length === 0 || reached(rule, tested).has(outcome)
  return isReached ? say('example-missing', { outcome }) : say('rule-unreachable', { outcome })
}

/** What the rule comes to for its examples, and for all that is made of them by taking away or turning round. */
function reached(rule: WrittenRule, { tries }: Tested): ReadonlySet<Outcome | undefined> {
  const { when, expect } = rule.compiled
  const read = [...expect.fields, ...(when?.condition.fields ?? [])].map(({ path }) => path)
  const plans = rule.examples.flatMap((example) => {
    const parts = [...partsAsked(rule, example.plan), ...partsWritten(read, example.plan)]
    return [
      {},
      ...parts.flatMap(({ paths }) => [without(example.plan, paths), turnedRound(example.plan, paths)]),
    ].map((plan) => tries.edited(rule, example, plan).outcome)
  })
  return new Set(plans)
}
