import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { GuidanceTest } from '../guidance-test.js'

/** An example goes by its name. */
export const namesDiffer: GuidanceTest = {
  name: 'examples have names of their own within a rule',
  find: ({ rules }) =>
    rules.flatMap(({ examples, at }) =>
      examples.flatMap(({ name }, index) =>
        examples.findIndex((other) => other.name === name) < index
          ? [problem(say('example-name-twice'), at(['examples', index, 'name']))]
          : [],
      ),
    ),
}
