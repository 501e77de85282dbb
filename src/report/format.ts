/**
 * The shape of a format: how an assessment becomes text.
 *
 * Written in chunks, so that a folder of plans never has to be held in memory:
 * `begin`, then `plan` once for each, then `end`. A chunk may be empty.
 */

import type { Guidance } from '../guidance/guidance.js'
import type { PlanAssessment } from '../check/assessment.js'
import type { Summary } from './summary.js'

/** What a run was made with. */
export interface RunContext {
  readonly tool: { readonly name: string; readonly version: string }
  /** For titles and questions, and for the ids that a report carries. */
  readonly guidance: Guidance
  /** Whether the guidance was added to the shipped one, or stands in its place; absent where it is the shipped one. */
  readonly given?: 'added' | 'alone'
  /** `null` where no date was given. */
  readonly asOf: string | null
  /** Show every point with all its findings, not only the first screen. */
  readonly all: boolean
}

/** Writes one report, chunk by chunk. */
export interface ReportWriter {
  begin(): string
  plan(assessment: PlanAssessment): string
  end(summary: Summary): string
}

/** One way to write a report. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string
  /** Starts a report; writers share nothing. */
  start(run: RunContext): ReportWriter
}
