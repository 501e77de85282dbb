import { say } from '../../messages/tool.js'
import { problem } from '../../problem/problem.js'
import type { GuidanceTest } from '../guidance-test.js'
import { highestGrade, readingGrade } from '../reading-grade.js'

const texts = ['title', 'why', 'do', 'write'] as const

/** What a rule says can be read by whom it is about. */
export const plainWords: GuidanceTest = {
  name: 'no text of a rule needs more than nine years of school',
  find: ({ rules }) =>
    rules.flatMap(({ rule, at }) =>
      texts.flatMap((key) => {
        const text = rule[key]
        const grade = text === undefined ? 0 : readingGrade(text)
        if (grade <= highestGrade) return []
        return [problem(say('text-too-hard', { grade: Math.ceil(grade), most: highestGrade }), at([key]))]
      }),
    ),
}
