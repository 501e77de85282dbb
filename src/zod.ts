/**
 * The plan as a zod schema, for hosts that validate with zod.
 *
 * @packageDocumentation
 */

import type { z } from 'zod'
import { planSchema as schema, type EngagementPlan } from './plan/model/plan.js'

export type { EngagementPlan }

/** A plan's shape. Every part may be left out; fields that begin `x-` pass. */
export const planSchema: z.ZodType<EngagementPlan> = schema
