/**
 * The plan as a zod schema, for hosts that validate with zod.
 *
 * @packageDocumentation
 */

import type { z } from 'zod'
import type { EngagementPlan } from './plan/engagement-plan.generated.js'
import { planSchema as schema } from './plan/model/plan.js'

export type { EngagementPlan }

/** A plan's shape. Every part may be left out; fields that begin `x-` pass. */
export const planSchema: z.ZodType<EngagementPlan> = schema
