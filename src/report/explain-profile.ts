/** What a profile makes of the rules. */

import type { MovedParam, Profile, Raise } from '../guidance/guidance.js'
import { say } from '../messages/tool.js'
import type { Explainer } from './explainer.js'
import { item, sentence, under } from './outline.js'

export const explainProfile: Explainer = {
  ids: ({ profiles }) => profiles.map(({ profile }) => profile),
  explain(id, { profiles }) {
    const profile = profiles.find((each) => each.profile === id)
    return profile ? [headLines(profile), ...changes(profile)] : []
  },
}

function headLines({ profile: id, title, extends: base }: Profile): readonly string[] {
  return [
    ...sentence(say('explain-kind-profile', { id }).text),
    ...sentence(title),
    ...(base === undefined ? [] : sentence(say('explain-extends', { profile: base }).text)),
  ]
}

function changes({
  raise = [],
  params = [],
  rules = [],
  switchOff = [],
}: Profile): readonly (readonly string[])[] {
  return [
    under(
      say('explain-raised').text,
      raise.flatMap((each) => item(raised(each))),
    ),
    under(
      say('explain-moved').text,
      params.flatMap((each) => item(moved(each))),
    ),
    under(
      say('explain-rules-added').text,
      rules.flatMap(({ id, title }) => item(say('explain-rule', { id, title }).text)),
    ),
    under(
      say('switched-off').text,
      switchOff.flatMap((each) => item(say('switched-off-rule', { ...each }).text)),
    ),
  ]
}

function raised({ rule, severity, settle, reason }: Raise): string {
  const to = [severity, settle].filter((each) => each !== undefined).join(', ')
  return reason === undefined
    ? say('explain-raised-rule', { rule, to }).text
    : say('explain-raised-rule-reason', { rule, to, reason }).text
}

function moved({ rule, param, value, reason }: MovedParam): string {
  return reason === undefined
    ? say('explain-moved-param', { rule, param, value }).text
    : say('explain-moved-param-reason', { rule, param, value, reason }).text
}
