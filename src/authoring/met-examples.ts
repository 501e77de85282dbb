/** Examples that meet their rules; what is changed in them has to change what they come to. */

import type { At } from '../text/text.js'
import type { Example } from './example.js'
import type { Tested } from './guidance-test.js'
import type { WrittenRule } from './written-rule.js'

/** An example that meets its rule. */
export interface MetExample {
  readonly rule: WrittenRule
  readonly example: Example
  readonly at: At | undefined
}

/** Every example that is meant to meet its rule and does. */
export function metExamples({ rules, tries }: Tested): readonly MetExample[] {
  return rules.flatMap((rule) =>
    rule.examples.flatMap((example, index) => {
      const isMet = example.outcome === 'met' && tries.example(rule, example).outcome === 'met'
      return isMet ? [{ rule, example, at: rule.at(['examples', index]) }] : []
    }),
  )
}
