/** What a rule comes to for a subject → a finding, as everyone gets to see it. */

import type { CompiledRule } from '../guidance/compile-rule.js'
import { say, type Language, type Message } from '../messages/message.js'
import type { Subject } from '../plan/subjects.js'
import { placeOf, type Place } from '../text/place.js'
import type { Finding, Outcome } from './assessment.js'
import { detailsLeftOut } from './details.js'
import type { Evidence, Result } from './evaluate.js'

/** A finding, with what its point still needs to know. */
export interface Drawn {
  readonly finding: Finding
  readonly compiled: CompiledRule
  readonly result: Result
  /** The fields of `when` to ask for, where nobody knows whether the rule is for this subject. */
  readonly asks: readonly string[]
}

/** Whether what the plan says keeps a rule from being met: silence is no part of it. */
export function isAgainst({ outcome }: { readonly outcome: Outcome }): boolean {
  return outcome === 'breached' || outcome === 'conflicting'
}

/**
 * Whether the plan says the opposite of what a rule asks, or disagrees with itself about it.
 *
 * A list that has some of what is asked for, and not all, is a breach and no
 * opposite: its author began to do it.
 */
export function isOpposite(finding: Pick<Finding, 'outcome' | 'message'>): boolean {
  return isAgainst(finding) && lackedIn(finding) === undefined
}

/** The words that lists lack, where that is all that is wrong; absent where it is not. */
export function lackedIn({ message }: Pick<Finding, 'message'>): string | undefined {
  return message.id === inPart ? String(message.params['words']) : undefined
}

/** Draws up a finding. */
export function drawFinding(
  compiled: CompiledRule,
  subject: Subject,
  result: Result,
  planKey: string,
  lang: Language,
): Drawn {
  const { rule, safeguard } = compiled
  const passes = rule.silent === 'none' && result.isSilent && result.outcome === 'not-stated'
  const isOpen = result.outcome === 'not-stated' && !passes
  const finding: Finding = {
    id: `${planKey}#${rule.id}@${subject.key}`,
    rule: rule.id,
    safeguard: safeguard.id,
    theme: safeguard.theme,
    subject: subject.key,
    outcome: result.outcome,
    reason: result.reason,
    applies: result.applies,
    severity: result.severity,
    settle: rule.settle,
    gap: isAgainst(result) || (isOpen && result.applies === 'yes'),
    message: messageOf(rule.title, result, lang),
    places: placesOf(result.evidence),
    missing: result.missing,
    do: rule.do,
    write: rule.write ?? null,
    cites: rule.cites,
    waiver: null,
  }
  const asks = isOpen && result.applies === 'unknown' ? result.undecided.map(({ path }) => path) : []
  return { finding, compiled, result, asks }
}

const inPart = 'finding-in-part'

function messageOf(title: string, { outcome, reason, missing, lacks }: Result, lang: Language): Message {
  if (lacks.length > 0) return say(inPart, { title, words: lacks.join(', ') }, lang)
  switch (outcome) {
    case 'met':
    case 'breached':
    case 'conflicting':
    case 'not-applicable':
      return say(`finding-${outcome}`, { title }, lang)
    case 'not-stated':
      break
  }
  if (reason === 'bare-yes')
    return say('finding-bare-yes', { title, details: detailsLeftOut(missing, lang) }, lang)
  return say(
    reason === 'conflicting' || reason === null ? 'finding-disagrees' : `finding-${reason}`,
    { title },
    lang,
  )
}

function placesOf(evidence: readonly Evidence[]): readonly Place[] {
  return evidence.flatMap(({ field, ats }) =>
    ats.length > 0 ? ats.map((at) => placeOf(at, field.path)) : [placeOf(undefined, field.path)],
  )
}
