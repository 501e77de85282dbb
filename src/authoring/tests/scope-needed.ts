import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { GuidanceTest } from '../guidance-test.js'
import { metExamples } from '../met-examples.js'
import { partsWritten } from '../parts-asked.js'
import { without } from '../plan-edit.js'

/** Nothing in `when` is idle: without any part of what it reads, nobody knows whom the rule is for. */
export const scopeNeeded: GuidanceTest = {
  name: 'every part of what says whom a rule is for is needed to tell',
  find: (tested) =>
    metExamples(tested).flatMap(({ rule, example, at }) => {
      const { when } = rule.compiled
      if (!when) return []
      const read = when.condition.fields.map(({ path }) => path)
      const parts = partsWritten(read, example.plan)
      if (parts.length === 0) return [problem(say('example-for-nobody'), at)]
      return parts
        .filter(({ paths }) => {
          const plan = without(example.plan, paths)
          return tested.tries.edited(rule, example, plan).applies !== 'unknown'
        })
        .map(({ shown }) => problem(say('scope-idle', { field: shown }), at))
    }),
}
