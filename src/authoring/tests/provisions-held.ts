import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import { coverageOf } from '../coverage.js'
import type { GuidanceTest } from '../guidance-test.js'

/** Every provision has a rule, or a reason why none holds a plan to it, and never both. */
export const provisionsHeld: GuidanceTest = {
  name: 'every provision has a rule or a reason',
  find: ({ guidance, sources }) => {
    const coverage = new Map(coverageOf(guidance).map((each) => [each.source.source, each.provisions]))
    return sources.flatMap(({ source, at }) =>
      (coverage.get(source.source) ?? []).flatMap(({ provision, rules, isHole }, index) => {
        if (isHole) return [problem(say('provision-without-rule'), at(['provisions', index, 'id']))]
        if (rules.length === 0 || provision.unchecked === undefined) return []
        return [problem(say('provision-with-both'), at(['provisions', index, 'unchecked']))]
      }),
    )
  },
}
