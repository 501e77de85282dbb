import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { GuidanceTest } from '../guidance-test.js'
import { metExamples } from '../met-examples.js'
import { partsAsked } from '../parts-asked.js'
import { without } from '../plan-edit.js'

/** Nothing in `expect` is idle: without any part of what it reads, an example that meets the rule comes out otherwise. */
export const demandsNeeded: GuidanceTest = {
  name: 'every part of what a rule asks for is needed to meet it',
  find: (tested) =>
    metExamples(tested).flatMap(({ rule, example, at }) => {
      return partsAsked(rule, example.plan)
        .filter(({ paths }) => {
          const plan = without(example.plan, paths)
          return tested.tries.edited(rule, example, plan).outcome === 'met'
        })
        .map(({ shown }) => problem(say('demand-idle', { field: shown }), at))
    }),
}
