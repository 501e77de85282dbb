import type { Outcome } from '../../check/assessment.js'
import { say } from '../../messages/tool.js'
import { problem, type Problem } from '../../problem/problem.js'
import type { Example } from '../example.js'
import type { GuidanceTest, Tested } from '../guidance-test.js'
import type { WrittenRule } from '../written-rule.js'

/** What an example says the rule comes to is what it comes to. */
export const examplesHold: GuidanceTest = {
  name: 'each example comes out as it says',
  find: (tested) =>
    tested.rules.flatMap((rule) =>
      rule.examples.flatMap((example, index) => [
        ...planProblems(rule, example, index, tested),
        ...outcomeProblems(rule, example, index, tested),
      ]),
    ),
}

function planProblems(
  rule: WrittenRule,
  example: Example,
  index: number,
  { tries }: Tested,
): readonly Problem[] {
  return tries.example(rule, example).problems.map(({ message, place }) => {
    const { field } = place
    const path = ['examples', index, 'plan', ...(field?.split('.') ?? [])]
    return problem(message, rule.at(path), field ?? undefined)
  })
}

function outcomeProblems(
  rule: WrittenRule,
  example: Example,
  index: number,
  { tries }: Tested,
): readonly Problem[] {
  const { outcome: came, problems } = tries.example(rule, example)
  // Without a plan there is no outcome, and the problem with the plan says so.
  if (came === example.outcome || (came === undefined && problems.length > 0)) return []
  const params = { stated: example.outcome, came: came ?? ('not-applicable' satisfies Outcome) }
  const isReached = rule.examples.some((other) => tries.example(rule, other).outcome === example.outcome)
  const message = isReached ? say('example-otherwise', params) : say('example-unreached', params)
  return [problem(message, rule.at(['examples', index, 'outcome']))]
}
