/**
 * Public names. Pure: neither files, clock, environment nor network.
 *
 * @packageDocumentation
 */

export { assessText } from './assess/assess-text.js'
export { check, checkers } from './check/check.js'
export { fails, gaps } from './check/fails.js'
export { loadGuidance } from './guidance/load-guidance.js'

export type {
  Advice,
  Applies,
  Assessment,
  Counts,
  Finding,
  Missing,
  Outcome,
  PlanAssessment,
  Point,
  Reason,
  SafeguardStanding,
  Standing,
  SubjectShown,
  Verdict,
  Waiver,
  WaiverHeld,
} from './check/assessment.js'
export type { CheckOptions } from './check/options.js'
export type {
  Fact,
  Guidance,
  GuidanceSet,
  MovedParam,
  OwnField,
  Param,
  Profile,
  Provision,
  Raise,
  Review,
  Rule,
  Safeguard,
  Source,
  SwitchedOff,
} from './guidance/guidance.js'
export type { Severity, Settle } from './guidance/severity.js'
export type { Message } from './messages/message.js'
export type {
  Commitment,
  EngagementActivity,
  EngagementGroup,
  EngagementPlan,
} from './plan/engagement-plan.generated.js'
export type { Scope } from './plan/scope.js'
export type { Theme } from './plan/theme.js'
export type { Problem, Unread } from './problem/problem.js'
export type { Place } from './text/place.js'
