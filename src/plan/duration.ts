/**
 * Lengths of time.
 *
 * A month has 28 to 31 days and a year 365 or 366, so two lengths in different
 * units may not be comparable.
 */

/** Units, in hours: at least and at most. */
const hoursOf = {
  hour: [1, 1],
  day: [24, 24],
  week: [168, 168],
  month: [28 * 24, 31 * 24],
  year: [365 * 24, 366 * 24],
} as const

/** A number of units of time. */
export interface Duration {
  readonly count: number
  readonly unit: keyof typeof hoursOf
}

/** Reads `6 months`; absent if it is not written so. */
export function parseDuration(text: string): Duration | undefined {
  const match = /^(\d+(?:\.\d+)?) (hour|day|week|month|year)s?$/.exec(text)
  if (!match) return undefined
  return { count: Number(match[1]), unit: match[2] as Duration['unit'] }
}

/** How many hours longer one is than the other, at least and at most. */
export function differenceOfDurations(
  one: Duration,
  other: Duration,
): readonly [least: number, most: number] {
  const [least, most] = hoursOf[one.unit]
  if (one.unit === other.unit) return [least * (one.count - other.count), least * (one.count - other.count)]
  const [otherLeast, otherMost] = hoursOf[other.unit]
  return [least * one.count - otherMost * other.count, most * one.count - otherLeast * other.count]
}
