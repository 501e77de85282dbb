import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { Example } from '../example.js'
import type { GuidanceTest } from '../guidance-test.js'
import { partsWritten } from '../parts-asked.js'
import { branchesOf, testsIn } from '../rule-shape.js'
import type { WrittenRule } from '../written-rule.js'

/** Where a rule can be met in several ways, each has an example that says nothing of the others. */
export const branchesShown: GuidanceTest = {
  name: 'each way to meet a rule has an example of its own',
  find: ({ rules }) =>
    rules.flatMap((rule) => {
      const branches = branchesOf(rule.rule)
      if (branches.length < 2) return []
      return branches.flatMap((branch, index) =>
        rule.examples.some((example) => meetsBy(branch, rule, example))
          ? []
          : [problem(say('branch-without-example'), rule.at(['expect', 'any', index]))],
      )
    }),
}

function meetsBy(branch: unknown, { compiled }: WrittenRule, { plan, outcome }: Example): boolean {
  const ofBranch = new Set(testsIn(branch).map(([path]) => path))
  const read = compiled.expect.fields.map(({ path }) => path)
  const stated = partsWritten(read, plan).map(({ field }) => field)
  return (
    outcome === 'met' &&
    stated.every((path) => ofBranch.has(path)) &&
    [...ofBranch].every((path) => stated.includes(path))
  )
}
