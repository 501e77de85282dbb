/** Files of guidance → everything that a closer look finds wrong with it. */

import { loadGuidance, type GuidanceFile } from '../guidance/load-guidance.js'
import type { Guidance } from '../guidance/guidance.js'
import { inOrderOfPlace, type Problem } from '../problem/problem.js'
import { guidanceTests } from './tests/index.js'
import type { Tested } from './guidance-test.js'
import { triesWith } from './tries.js'
import { readWritten } from './written-rule.js'

/** What tests found, or why there was nothing to test. */
export type GuidanceTested =
  | {
      readonly ok: true
      readonly rules: number
      readonly examples: number
      readonly found: readonly Problem[]
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Tests guidance, on top of other guidance if given. */
export function testGuidance(files: readonly GuidanceFile[], base?: Guidance): GuidanceTested {
  const loaded = loadGuidance(files, base)
  if (!loaded.ok) return { ok: false, problems: loaded.problems }
  const tested = testedFrom(files, loaded.guidance)
  return {
    ok: true,
    rules: tested.rules.length,
    examples: tested.rules.reduce((sum, { examples }) => sum + examples.length, 0),
    found: inOrderOfPlace(guidanceTests.flatMap((test) => test.find(tested))),
  }
}

/** Guidance and the files that it was loaded from, ready for tests. */
export function testedFrom(files: readonly GuidanceFile[], guidance: Guidance): Tested {
  return { guidance, ...readWritten(files, guidance), tries: triesWith(guidance) }
}
