/** Days, as `2026-11-25`. */

/** The pattern of a day. February may have 29 days in any year: order is all that rules ask of a day. */
export const dayPattern =
  '^\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|[12]\\d))$'

const day = new RegExp(dayPattern)

/** Whether something is a day. */
export function isDay(given: unknown): given is string {
  return typeof given === 'string' && day.test(given)
}
