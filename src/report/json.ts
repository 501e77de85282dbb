/**
 * The contract: an `Assessment` as JSON, two spaces deep.
 *
 * The chunks put together are what `JSON.stringify` makes of the whole, so the
 * same plans, guidance and date give the same bytes.
 */

import type { Assessment, PlanAssessment } from '../check/assessment.js'
import type { Format } from './format.js'

export const json: Format = {
  name: 'json',
  start({ tool, guidance, asOf }) {
    const head: Assessment = {
      format: 'assessment',
      version: 0,
      tool: { name: tool.name, version: tool.version },
      guidance: guidance.sets,
      asOf,
      plans: [],
    }
    let isFirst = true
    return {
      begin: () => JSON.stringify(head, null, 2).slice(0, -emptyTail.length) + '[',
      plan(assessment) {
        const separator = isFirst ? '\n' : ',\n'
        isFirst = false
        return separator + indent(assessment)
      },
      end: () => (isFirst ? ']\n}\n' : '\n  ]\n}\n'),
    }
  },
}

/** What the head ends with, until the first plan is known. */
const emptyTail = '[]\n}'

// Line breaks inside strings are escaped in JSON, so each one here is between values.
function indent(assessment: PlanAssessment): string {
  return '    ' + JSON.stringify(assessment, null, 2).replaceAll('\n', '\n    ')
}
