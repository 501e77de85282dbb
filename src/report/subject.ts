/** Activities and groups as people may be shown them: by ordinal and kind, never by name. */

import type { SubjectShown } from '../check/assessment.js'
import { say, type MessageId } from '../messages/tool.js'
import type { activityKinds } from '../plan/model/activity.js'

type ActivityKind = (typeof activityKinds)[number]

const kindNames: Readonly<Record<ActivityKind, `kind-${ActivityKind}` & MessageId>> = {
  council: 'kind-council',
  consultation: 'kind-consultation',
  interviews: 'kind-interviews',
  survey: 'kind-survey',
  research: 'kind-research',
  training: 'kind-training',
  event: 'kind-event',
  film: 'kind-film',
  press: 'kind-press',
  campaign: 'kind-campaign',
  fundraising: 'kind-fundraising',
  policy: 'kind-policy',
  'service-design': 'kind-service-design',
  'paid-role': 'kind-paid-role',
  'peer-group': 'kind-peer-group',
  evaluation: 'kind-evaluation',
}

/** The subjects of one plan. */
export interface Subjects {
  /** "activity 2, film"; of one of several groups in it "activity 2, film, group 1". */
  nameOf(key: string): string
  /** What the plan was read as: the kinds of its activities, each once. */
  readAs(): string
  /** Whether these are fewer than all of their level. */
  areSome(keys: readonly string[]): boolean
}

/** Names for the subjects of one plan. */
export function subjectsOf(shown: readonly SubjectShown[]): Subjects {
  const byKey = new Map(shown.map((each) => [each.key, each]))
  const activities = shown.filter(({ scope }) => scope === 'activity')
  return {
    nameOf(key) {
      const subject = byKey.get(key)
      if (!subject || subject.scope === 'plan') return say('subject-plan').text
      if (subject.scope === 'activity') return activityName(subject)
      const above = key.slice(0, key.lastIndexOf('.') + 1)
      const beside = shown.filter((each) => each.scope === 'group' && each.key.startsWith(above))
      const activity = byKey.get(above.slice(0, -1))
      return beside.length > 1 ? groupName(activity, subject) : activityName(activity)
    },
    readAs: () => readAs(activities, agesOf(shown)),
    areSome(keys) {
      const scope = byKey.get(keys[0] ?? '')?.scope
      return shown.filter((each) => each.scope === scope).length > new Set(keys).size
    },
  }
}

function activityName(activity: SubjectShown | undefined): string {
  const kind = kindOf(activity)
  const ordinal = activity?.ordinal ?? 1
  return kind === null
    ? say('subject-activity', { activity: ordinal }).text
    : say('subject-activity-kind', { activity: ordinal, kind }).text
}

function groupName(activity: SubjectShown | undefined, { ordinal: group }: SubjectShown): string {
  const kind = kindOf(activity)
  const ordinal = activity?.ordinal ?? 1
  return kind === null
    ? say('subject-group', { activity: ordinal, group }).text
    : say('subject-group-kind', { activity: ordinal, kind, group }).text
}

/** Who takes part anywhere in the plan. */
function agesOf(shown: readonly SubjectShown[]): readonly string[] {
  const ages = new Set(shown.flatMap((each) => each.ages ?? []))
  return [
    ...(ages.has('adults') ? [say('ages-adults').text] : []),
    ...(ages.has('children') ? [say('ages-children').text] : []),
  ]
}

function readAs(activities: readonly SubjectShown[], ages: readonly string[]): string {
  const kinds = activities.map(kindOf)
  const named = [...new Set(kinds.filter((kind) => kind !== null))]
  const unnamed = kinds.length - kinds.filter((kind) => kind !== null).length
  const activity = unnamed === 0 ? named : [...named, say('activity-unnamed', { count: unnamed }).text]
  const parts = [...activity, ...ages]
  return say('read-as', { what: parts.join(', ') }).text
}

function kindOf(subject: SubjectShown | undefined): string | null {
  const kind = subject?.kind
  return kind && Object.hasOwn(kindNames, kind) ? say(kindNames[kind as ActivityKind]).text : null
}
