/** The assessment of a plan of which there is nothing to assess. */

import type { PlanAssessment } from '../check/assessment.js'
import type { Message } from '../messages/message.js'
import { fileProblem } from './file-trouble.js'

/** Says why a file was not assessed. */
export function notAssessed(file: string, trouble: Message): PlanAssessment {
  return {
    files: [file],
    profile: null,
    verdict: 'not-assessed',
    stage: null,
    counts: {
      opposite: 0,
      open: 0,
      notFound: 0,
      met: 0,
      breached: 0,
      conflicting: 0,
      'not-stated': 0,
      'not-applicable': 0,
      'put-off': 0,
      'left-out': 0,
    },
    points: [],
    subjects: [],
    safeguards: [],
    findings: [],
    switchedOff: [],
    advice: [],
    problems: [fileProblem(file, trouble)],
    notices: [],
    unread: [],
  }
}
