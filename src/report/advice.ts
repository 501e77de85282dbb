/** Advice, as lines below everything that counts. */

import type { PlanAssessment } from '../check/assessment.js'
import { say } from '../messages/tool.js'
import { wrap } from './layout.js'
import { item, under } from './outline.js'
import { excerptsAt, whereAre, type WhereSetting } from './where.js'

/** What was noticed in passing; nothing where nothing was. */
export function adviceLines({ advice }: PlanAssessment, setting: WhereSetting): readonly string[] {
  return under(
    say('advice-identifiers').text,
    advice.flatMap(({ message, places }) => [
      ...item(message.text),
      ...[
        say('point-where', { places: whereAre(places, setting) }).text,
        ...excerptsAt(places, setting),
      ].flatMap((each) => wrap(each, { first: indent, rest: indent })),
    ]),
  )
}

/** Where the words of an item begin. */
const indent = '    '
