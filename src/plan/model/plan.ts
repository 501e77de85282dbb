/** The engagement plan: its levels and its sections. */

import { z } from 'zod'
import { accountability } from './accountability.js'
import { activityFields } from './activity.js'
import { children } from './children.js'
import { closing } from './closing.js'
import { compensation } from './compensation.js'
import { confidentiality } from './confidentiality.js'
import { consent } from './consent.js'
import { empowerment } from './empowerment.js'
import { commitment, optional, section, several, text, word } from './field.js'
import { groupFields } from './group.js'
import { inclusion } from './inclusion.js'
import { nonPunishment } from './non-punishment.js'
import { participationOfActivity, participationOfPlan } from './participation.js'
import { recognition } from './recognition.js'
import { revictimization } from './revictimization.js'
import { safety } from './safety.js'
import { support } from './support.js'

/** Sections that may be written for a group, its activity, or the whole plan. */
const groupSections = {
  consent: optional(consent),
  compensation: optional(compensation),
  recognition: optional(recognition),
  confidentiality: optional(confidentiality),
  support: optional(support),
  revictimization: optional(revictimization),
  children: optional(children),
  nonPunishment: optional(nonPunishment),
}

/** Sections that may be written for an activity or the whole plan. */
const activitySections = {
  safety: optional(safety),
  inclusion: optional(inclusion),
  empowerment: optional(empowerment),
  accountability: optional(accountability),
  closing: optional(closing),
}

const key = z
  .string()
  .regex(/^\S(?:.*\S)?$/)
  .nullish()

const group = section({ key, ...groupFields, ...groupSections })

const activity = section({
  key,
  ...activityFields,
  groups: several(group),
  ...activitySections,
  participation: optional(participationOfActivity),
  ...groupSections,
})

const organisation = section({
  name: text({ label: 'Organisation', question: 'Which organisation is the host?' }),
  survivorsDecide: commitment({
    label: 'Survivors decide in the host',
    question: 'Do survivors decide in the host organisation itself?',
  }),
  survivorsHoldMoney: commitment({
    label: 'Survivors hold the host’s money',
    question: 'Do survivors hold the money of the host organisation?',
  }),
})

/** A proposed engagement plan. Every part may be absent, because plans are silent. */
export const planSchema = section({
  title: text({ label: 'Title', question: 'What is the plan called?' }),
  key,
  organisation: optional(organisation),
  purpose: text({ label: 'Purpose', question: 'What is the engagement for?' }),
  stage: word(['idea', 'ready', 'running', 'ended'], {
    label: 'Stage',
    question: 'Is this an idea, ready to start, running, or ended?',
  }),
  language: text({ label: 'Language of the plan', question: 'In which language is the plan written?' }),
  groups: several(group),
  activities: several(activity),
  ...activitySections,
  participation: optional(participationOfPlan),
  ...groupSections,
})
