/** The field that tells activities apart, and the one that tells groups. */

/** By path: the kind of an activity, the ages of a group. */
export const namingField = { activity: 'activity.kind', group: 'group.ages' } as const
