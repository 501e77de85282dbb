/** Gaps accepted for now, and what came of the acceptance. */

import { say, type Language, type Message } from '../messages/message.js'
import { notice, type Problem } from '../problem/problem.js'
import type { Waiver } from './assessment.js'
import type { Drawn } from './finding.js'

/** Findings with what is put off taken out of the gaps. */
export interface PutOff {
  readonly drawn: readonly Drawn[]
  readonly notices: readonly Problem[]
}

/** Puts off what is waived. A waiver never holds without a date, past its last day, or for another outcome. */
export function putOff(
  drawn: readonly Drawn[],
  waivers: readonly Waiver[],
  asOf: string | null,
  lang: Language,
): PutOff {
  if (waivers.length === 0) return { drawn, notices: [] }
  const notices: Problem[] = []
  const held = new Map<string, Waiver>()
  for (const waiver of waivers) {
    const target = drawn.find(
      ({ finding }) => finding.id === waiver.finding && finding.outcome === waiver.outcome,
    )
    const refused = refusal(waiver, target, asOf, lang)
    if (refused) notices.push(notice(refused))
    else held.set(waiver.finding, waiver)
  }
  return { drawn: drawn.map((each) => withWaiver(each, held.get(each.finding.id))), notices }
}

function refusal(
  { until }: Waiver,
  target: Drawn | undefined,
  asOf: string | null,
  lang: Language,
): Message | undefined {
  if (!target?.finding.gap) return say('waiver-not-matching', {}, lang)
  if (target.compiled.rule.waivable === false) return say('waiver-refused', {}, lang)
  if (asOf === null) return say('waiver-without-date', {}, lang)
  return until < asOf ? say('waiver-ended', {}, lang) : undefined
}

function withWaiver(drawn: Drawn, waiver: Waiver | undefined): Drawn {
  if (!waiver) return drawn
  const { reason, by, until } = waiver
  return { ...drawn, finding: { ...drawn.finding, gap: false, waiver: { reason, by, until } } }
}
